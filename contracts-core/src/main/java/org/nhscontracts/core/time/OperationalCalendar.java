package org.nhscontracts.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are Operational Days, and how a contract counts them: any day except a Saturday, a Sunday or a bank holiday in
 * England.
 *
 * <p>"Within 10 Operational Days following the date of the notice" leaves out the day of the notice and counts ten Operational
 * Days; the deadline is the end of the tenth. For a notice of Monday 14 April 2025, {@code add(notice, 10)} is Wednesday 30
 * April 2025, since Good Friday and Easter Monday fall between.
 *
 * <p>A calendar answers only for the years it knows. A date outside them is refused with an {@link IllegalArgumentException},
 * also where counting would run into an unknown year, because a bank holiday that is not known yet would move the answer.
 * Calendars are immutable. An implementation that overrides only {@link #isOperationalDay} knows every year.
 *
 * <p>Good Friday and Christmas Day count as bank holidays, as in the list that the government publishes, although the Banking
 * and Financial Dealings Act 1971 does not name them. For another reading of the contract, pass another calendar.
 */
@FunctionalInterface
public interface OperationalCalendar {

    /**
     * The calendar of England from the list of bank holidays published at
     * <a href="https://www.gov.uk/bank-holidays">gov.uk</a>, for the years 2011 to 2027, with all one-off and moved days.
     *
     * @return the calendar
     */
    static OperationalCalendar england() {
        return BankHolidayList.england();
    }

    /**
     * A calendar with the bank holidays given.
     *
     * @param bankHolidays every bank holiday of the years given; one on a Saturday or Sunday changes nothing
     * @param firstYear the first year known
     * @param lastYear the last year known
     * @return the calendar
     * @throws IllegalArgumentException if the years are in the wrong order, or a bank holiday is outside them
     */
    static OperationalCalendar of(Set<LocalDate> bankHolidays, int firstYear, int lastYear) {
        return BankHolidayCalendar.of(bankHolidays, firstYear, lastYear);
    }

    /**
     * Whether the day is an Operational Day.
     *
     * @param date the day
     * @return true unless it is a Saturday, a Sunday or a bank holiday
     * @throws IllegalArgumentException if the date is in a year that is not known
     */
    boolean isOperationalDay(LocalDate date);

    /**
     * Refuses a date in a year that this calendar does not know.
     *
     * @param date the date to look at
     * @return the same date
     * @throws IllegalArgumentException if its year is not known, for example {@code 2010-12-31 is outside the bank holidays
     *     known: 2011 to 2027}
     */
    default LocalDate requireKnown(LocalDate date) {
        return date;
    }

    /**
     * The day that is a number of Operational Days after a date, not counting the date itself. A negative number counts back.
     * Zero gives the date unchanged, be it an Operational Day or not; every other number gives an Operational Day.
     *
     * @param date the date of the event
     * @param days how many Operational Days to count; 10 after 2025-04-14 is 2025-04-30
     * @return the last day counted
     * @throws IllegalArgumentException if the date, or a day that is counted, is in a year that is not known
     */
    default LocalDate add(LocalDate date, int days) {
        int step = Integer.signum(days);
        int left = days;
        LocalDate day = requireKnown(date);
        while (left != 0) {
            day = day.plusDays(step);
            left -= isOperationalDay(day) ? step : 0;
        }
        return day;
    }

    /**
     * The first Operational Day after a date.
     *
     * @param date the date
     * @return the first Operational Day strictly after it
     * @throws IllegalArgumentException if the date or the answer is in a year that is not known
     */
    default LocalDate next(LocalDate date) {
        return add(date, 1);
    }

    /**
     * The date itself if it is an Operational Day, otherwise the first Operational Day after it.
     *
     * @param date the date
     * @return the first Operational Day on or after it
     * @throws IllegalArgumentException if the date or the answer is in a year that is not known
     */
    default LocalDate nextOrSame(LocalDate date) {
        return isOperationalDay(date) ? date : next(date);
    }

    /**
     * How many Operational Days there are after one date, up to and including another: the number that {@link #add} needs to
     * get from the one to the other.
     *
     * @param from the date of the event, which is not counted
     * @param to the last day counted, not before {@code from}
     * @return the number of Operational Days; 0 if both dates are the same
     * @throws IllegalArgumentException if {@code to} is before {@code from}, or one of the dates is in a year that is not known
     */
    default long count(LocalDate from, LocalDate to) {
        checkArgument(!to.isBefore(from), "cannot count Operational Days after %s up to %s: that is earlier", from, to);
        LocalDate first = requireKnown(from).plusDays(1);
        return first.datesUntil(requireKnown(to).plusDays(1))
                .filter(this::isOperationalDay)
                .count();
    }
}
