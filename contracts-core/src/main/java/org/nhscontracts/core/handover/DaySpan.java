package org.nhscontracts.core.handover;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.nhscontracts.core.time.OperationalCalendar;

/**
 * A length of time from a day on, such as the time that a piece of work still takes. Work of 0 days is done on the day itself, work of 3 days
 * on the third day after it.
 *
 * @param number how many, 0 to 9999
 * @param unit of what
 */
public record DaySpan(int number, DayUnit unit) {

    /** The most that is admitted. */
    static final int MOST = 9999;

    /**
     * Checks the number.
     *
     * @param number how many, 0 to 9999
     * @param unit of what
     * @throws IllegalArgumentException if the number is out of range
     */
    public DaySpan {
        requireNonNull(unit, "unit");
        checkArgument(number >= 0 && number <= MOST, "length of time: found %s, expected 0 to %s", number, MOST);
    }

    /**
     * Calendar days.
     *
     * @param number how many, 0 to 9999
     * @return the length of time
     * @throws IllegalArgumentException if the number is out of range
     */
    public static DaySpan days(int number) {
        return new DaySpan(number, DayUnit.DAYS);
    }

    /**
     * Weeks.
     *
     * @param number how many, 0 to 9999
     * @return the length of time
     * @throws IllegalArgumentException if the number is out of range
     */
    public static DaySpan weeks(int number) {
        return new DaySpan(number, DayUnit.WEEKS);
    }

    /**
     * Operational Days.
     *
     * @param number how many, 0 to 9999
     * @return the length of time
     * @throws IllegalArgumentException if the number is out of range
     */
    public static DaySpan operationalDays(int number) {
        return new DaySpan(number, DayUnit.OPERATIONAL_DAYS);
    }

    /**
     * The last day of the time when it runs from a day, which is not counted itself.
     *
     * @param date the day from which it runs
     * @param calendar the Operational Days
     * @return the last day; in Operational Days always one, also for a length of 0
     * @throws IllegalArgumentException if the calendar does not know a year that it takes
     */
    public LocalDate after(LocalDate date, OperationalCalendar calendar) {
        return switch (unit) {
            case DAYS -> date.plusDays(number);
            case WEEKS -> date.plusWeeks(number);
            case OPERATIONAL_DAYS -> number == 0 ? calendar.nextOrSame(date) : calendar.add(date, number);
        };
    }

    /**
     * The length in words, as documents write it.
     *
     * @return for example {@code 28 days} or {@code 1 week}
     */
    @Override
    public String toString() {
        return text(number, unit);
    }

    /** A number with its unit, in the singular for one. */
    static String text(int number, DayUnit unit) {
        String words = unit.words();
        return number + " " + (number == 1 ? words.substring(0, words.length() - 1) : words);
    }
}
