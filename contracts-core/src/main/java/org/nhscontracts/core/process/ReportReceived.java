package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.id.ReportId;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * A report of Schedule 6A came in.
 *
 * @param report which report
 * @param period of which period
 */
public record ReportReceived(ReportId report, ReportingPeriod period) implements Occurrence {

    /**
     * Checks that nothing is null.
     *
     * @param report which report
     * @param period of which period
     */
    public ReportReceived {
        requireNonNull(report, "report");
        requireNonNull(period, "period");
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.reportReceived(this);
    }

    @Override
    public String words() {
        return "report " + report + " of " + period + " received";
    }
}
