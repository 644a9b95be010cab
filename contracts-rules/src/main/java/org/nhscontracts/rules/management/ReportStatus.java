package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * A report of one period, and where it stands on a day.
 *
 * @param report which report
 * @param period of which period
 * @param dueBy the last day on which it is in time
 * @param receivedOn when it first came in; empty if it did not
 * @param standing where it stands
 * @param operationalDaysLate how many Operational Days after its day it came, or is outstanding; 0 if it is not late
 */
public record ReportStatus(
        ReportRequirement report,
        ReportingPeriod period,
        LocalDate dueBy,
        Optional<LocalDate> receivedOn,
        ReportStanding standing,
        long operationalDaysLate) {

    /**
     * Checks that nothing is null.
     *
     * @param report which report
     * @param period of which period
     * @param dueBy the last day on which it is in time
     * @param receivedOn when it first came in; empty if it did not
     * @param standing where it stands
     * @param operationalDaysLate how many Operational Days after its day it came, or is outstanding; 0 if it is not late
     */
    public ReportStatus {
        requireNonNull(report, "report");
        requireNonNull(period, "period");
        requireNonNull(dueBy, "dueBy");
        requireNonNull(receivedOn, "receivedOn");
        requireNonNull(standing, "standing");
    }

    /**
     * Whether the Co-ordinating Commissioner may issue an Information Breach notice about it (SC28).
     *
     * @return true while it is overdue
     */
    public boolean isInformationBreach() {
        return standing == ReportStanding.OVERDUE;
    }

    /**
     * The status in words.
     *
     * @return for example {@code monthly activity report of 2025-04 due by 2025-05-15: overdue by 3 Operational Days}
     */
    public String words() {
        return report.name() + " of " + period + " due by " + dueBy + ": " + standing.words()
                + (operationalDaysLate > 0 ? " by " + operationalDaysLate + " Operational Days" : "");
    }
}
