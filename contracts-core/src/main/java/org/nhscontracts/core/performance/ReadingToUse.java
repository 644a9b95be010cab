package org.nhscontracts.core.performance;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.SourceId;

/**
 * Which of several conflicting readings of a KPI decides. The others stay beside it, and are shown.
 *
 * @param kpi the KPI
 * @param source the source whose reading decides wherever it has one
 * @param because why, in the words of whoever decided it
 */
public record ReadingToUse(KpiId kpi, SourceId source, String because) {

    /**
     * Checks that nothing is null.
     *
     * @param kpi the KPI
     * @param source the source whose reading decides wherever it has one
     * @param because why, in the words of whoever decided it
     */
    public ReadingToUse {
        requireNonNull(kpi, "kpi");
        requireNonNull(source, "source");
        requireNonNull(because, "because");
    }
}
