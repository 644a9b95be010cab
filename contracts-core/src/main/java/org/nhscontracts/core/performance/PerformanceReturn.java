package org.nhscontracts.core.performance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * When the figures of a period were due and when they came.
 *
 * @param kpi the KPI
 * @param organisation who reports
 * @param period the period
 * @param due the last day on which the return is in time
 * @param received the day on which it came; empty if it has not
 */
public record PerformanceReturn(
        KpiId kpi, OrganisationId organisation, ReportingPeriod period, LocalDate due, Optional<LocalDate> received) {

    /**
     * Checks that nothing is null.
     *
     * @param kpi the KPI
     * @param organisation who reports
     * @param period the period
     * @param due the last day on which the return is in time
     * @param received the day on which it came; empty if it has not
     */
    public PerformanceReturn {
        requireNonNull(kpi, "kpi");
        requireNonNull(organisation, "organisation");
        requireNonNull(period, "period");
        requireNonNull(due, "due");
        requireNonNull(received, "received");
    }
}
