package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.id.EventId;

/**
 * An objection to an Exception Report, or its end.
 *
 * @param report the event that is the report
 * @param result disputed, upheld or set aside
 */
public record ExceptionReportContested(EventId report, ReportContest result) implements Occurrence {

    /**
     * Checks that nothing is null.
     *
     * @param report the event that is the report
     * @param result disputed, upheld or set aside
     */
    public ExceptionReportContested {
        requireNonNull(report, "report");
        requireNonNull(result, "result");
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.exceptionReportContested(this);
    }

    @Override
    public String words() {
        return "Exception Report " + report + " " + result.words();
    }
}
