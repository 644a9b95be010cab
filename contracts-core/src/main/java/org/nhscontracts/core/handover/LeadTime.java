package org.nhscontracts.core.handover;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.nhscontracts.core.time.OperationalCalendar;

/**
 * How long before a day something must have happened: at least so many days, weeks or Operational Days.
 *
 * <p>The planned day itself is never counted. Whether the day of the event is counted, is a field: "28 days before 1 April 2026" is 4 March
 * 2026 if it counts, since 4 to 31 March are 28 days, and 3 March if 28 whole days must lie between.
 *
 * @param number how many, 0 to 9999; 0 is the day itself
 * @param unit of what
 * @param countsEventDay whether the day on which it happens is one of them
 */
public record LeadTime(int number, DayUnit unit, boolean countsEventDay) {

    /**
     * Checks the number.
     *
     * @param number how many, 0 to 9999; 0 is the day itself
     * @param unit of what
     * @param countsEventDay whether the day on which it happens is one of them
     * @throws IllegalArgumentException if the number is out of range
     */
    public LeadTime {
        requireNonNull(unit, "unit");
        checkArgument(
                number >= 0 && number <= DaySpan.MOST, "lead time: found %s, expected 0 to %s", number, DaySpan.MOST);
    }

    /**
     * Calendar days, the day of the event counted.
     *
     * @param number how many, 0 to 9999
     * @return the lead time
     * @throws IllegalArgumentException if the number is out of range
     */
    public static LeadTime days(int number) {
        return new LeadTime(number, DayUnit.DAYS, true);
    }

    /**
     * Weeks, the day of the event counted.
     *
     * @param number how many, 0 to 9999
     * @return the lead time
     * @throws IllegalArgumentException if the number is out of range
     */
    public static LeadTime weeks(int number) {
        return new LeadTime(number, DayUnit.WEEKS, true);
    }

    /**
     * Operational Days, the day of the event counted.
     *
     * @param number how many, 0 to 9999
     * @return the lead time
     * @throws IllegalArgumentException if the number is out of range
     */
    public static LeadTime operationalDays(int number) {
        return new LeadTime(number, DayUnit.OPERATIONAL_DAYS, true);
    }

    /**
     * The last day on which it is in time.
     *
     * @param planned the day before which it must happen
     * @param calendar the Operational Days
     * @return the day; in Operational Days always one, also for a lead of 0
     * @throws IllegalArgumentException if the calendar does not know a year that it takes
     */
    public LocalDate before(LocalDate planned, OperationalCalendar calendar) {
        int clear = countsEventDay ? 0 : 1;
        return switch (unit) {
            case DAYS -> planned.minusDays((long) number + clear);
            case WEEKS -> planned.minusWeeks(number).minusDays(clear);
            case OPERATIONAL_DAYS -> operationalDaysBefore(number + clear, planned, calendar);
        };
    }

    private static LocalDate operationalDaysBefore(int days, LocalDate planned, OperationalCalendar calendar) {
        return days == 0 && calendar.isOperationalDay(planned) ? planned : calendar.add(planned, -Math.max(days, 1));
    }

    /**
     * The lead time in words, as documents write it.
     *
     * @return for example {@code 28 days} or {@code 10 operational days, the day itself not counted}
     */
    @Override
    public String toString() {
        return DaySpan.text(number, unit) + (countsEventDay ? "" : ", the day itself not counted");
    }
}
