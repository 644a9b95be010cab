package org.nhscontracts.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.Split;

/**
 * All readings of one thing: one KPI of one organisation, in one scope and part of a split. Usually one; more where sources
 * conflict.
 *
 * @param kpi the KPI
 * @param organisation whose performance it is
 * @param scope how much of the organisation it covers
 * @param split which part of a split figure; empty for the whole
 * @param readings the readings; none where an organisation was expected to report and never did
 * @param toUse the source whose reading decides wherever it has one; empty if nobody named one
 */
public record ReadingGroup(
        KpiId kpi,
        OrganisationId organisation,
        Scope scope,
        Optional<Split> split,
        ImmutableList<Reading> readings,
        Optional<SourceId> toUse) {

    /**
     * Checks that the readings are of the thing.
     *
     * @param kpi the KPI
     * @param organisation whose performance it is
     * @param scope how much of the organisation it covers
     * @param split which part of a split figure; empty for the whole
     * @param readings the readings; none where an organisation was expected to report and never did
     * @param toUse the source whose reading decides wherever it has one; empty if nobody named one
     * @throws IllegalArgumentException if one is not
     */
    public ReadingGroup {
        requireNonNull(toUse, "toUse");
        for (Reading reading : readings) {
            checkArgument(
                    reading.series().key().kpi().equals(kpi)
                            && reading.series().key().organisation().equals(organisation)
                            && reading.series().key().scope().equals(scope)
                            && reading.series().key().split().equals(split),
                    "readings of KPI %s of %s: found %s",
                    kpi,
                    organisation,
                    reading.series().key());
        }
    }
}
