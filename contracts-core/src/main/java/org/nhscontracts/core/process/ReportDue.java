package org.nhscontracts.core.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * When a report is due. Example: {@code new ReportDue(ReportDueKind.OPERATIONAL_DAYS_AFTER, 10)}.
 *
 * @param kind from when it is counted
 * @param number how many days, 0 to 366; or which day of the month, 1 to 31
 */
public record ReportDue(ReportDueKind kind, int number) {

    /**
     * Checks the number.
     *
     * @param kind from when it is counted
     * @param number how many days, 0 to 366; or which day of the month, 1 to 31
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReportDue {
        requireNonNull(kind, "kind");
        int least = kind == ReportDueKind.DAY_OF_NEXT_MONTH ? 1 : 0;
        int most = kind == ReportDueKind.DAY_OF_NEXT_MONTH ? 31 : 366;
        checkArgument(
                number >= least && number <= most,
                "report due: found %s %s, expected %s to %s",
                number,
                kind.words(),
                least,
                most);
    }

    /**
     * The last day on which the report of a period is in time.
     *
     * @param period the period
     * @param calendar which days are Operational Days
     * @return the day
     * @throws IllegalArgumentException if the calendar does not know the year
     */
    public LocalDate dueFor(ReportingPeriod period, OperationalCalendar calendar) {
        LocalDate end = period.lastDay();
        return switch (kind) {
            case OPERATIONAL_DAYS_AFTER -> calendar.add(end, number);
            case CALENDAR_DAYS_AFTER -> end.plusDays(number);
            case DAY_OF_NEXT_MONTH -> {
                LocalDate first = end.plusDays(1);
                yield first.withDayOfMonth(Math.min(number, first.lengthOfMonth()));
            }
        };
    }

    @Override
    public String toString() {
        return number + " " + kind.words();
    }
}
