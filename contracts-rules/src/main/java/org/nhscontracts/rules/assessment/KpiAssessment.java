package org.nhscontracts.rules.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.rules.engine.KpiFinding;
import org.nhscontracts.rules.verdict.KpiOutcome;

/** What a KPI of one organisation came to, period by period, against one of its targets. */
@Value.Immutable
public interface KpiAssessment {

    /**
     * Starts an assessment of a KPI; all but the split must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The KPI.
     *
     * @return the KPI
     */
    Kpi kpi();

    /**
     * Whose performance it is.
     *
     * @return the organisation
     */
    OrganisationId organisation();

    /**
     * How much of the organisation the figures cover.
     *
     * @return the scope
     */
    Scope scope();

    /**
     * Which part of a split figure is meant.
     *
     * @return the part; empty for the whole
     */
    Optional<Split> split();

    /**
     * Against which of its targets.
     *
     * @return the purpose
     */
    TargetPurpose purpose();

    /**
     * What it came to, period by period.
     *
     * @return at least one finding, in the order of the periods
     */
    ImmutableList<KpiFinding> findings();

    /**
     * What it came to last.
     *
     * @return the finding of the last period
     */
    default KpiFinding latest() {
        return findings().get(findings().size() - 1);
    }

    /**
     * In how many periods it came to what.
     *
     * @return the outcomes with their number
     */
    default ImmutableMultiset<KpiOutcome> outcomes() {
        return findings().stream().map(KpiFinding::outcome).collect(ImmutableMultiset.toImmutableMultiset());
    }

    /**
     * The longest run of periods in a row with an outcome.
     *
     * @param outcome the outcome
     * @return how many periods, 0 if there is none
     */
    default int longestRun(KpiOutcome outcome) {
        int longest = 0;
        int run = 0;
        for (KpiFinding finding : findings()) {
            run = finding.outcome() == outcome ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /**
     * Checks that there is a finding.
     *
     * @throws IllegalArgumentException if there is none
     */
    @Value.Check
    default void check() {
        checkArgument(!findings().isEmpty(), "KPI %s of %s: found no finding", kpi().id(), organisation());
    }

    /** Builds a {@link KpiAssessment}. Not thread-safe. */
    final class Builder extends ImmutableKpiAssessment.Builder {}
}
