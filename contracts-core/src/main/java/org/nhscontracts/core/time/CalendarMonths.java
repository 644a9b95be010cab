package org.nhscontracts.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length in calendar months, as contracts give notice periods and extensions. Example: {@code CalendarMonths.parse("24 months")}, which
 * {@code CalendarMonths.parse("2 years")} equals.
 *
 * <p>Contracts do not say how months are counted at the ends of months, and readings differ by up to three days. These hold here:
 *
 * <ul>
 *   <li><em>Notice</em> runs to the day of the same number, or to the last day of a month that has no such day: {@link #after}. The day of
 *       the notice is not counted. Twelve months after 2 June 2020 is 2 June 2021.
 *   <li><em>Counted back</em> it is the same: {@link #before}. Six months before 31 March is 30 September; before 31 August it is 28 or 29
 *       February; before 28 February it is 28 August, three days earlier than by another reading.
 *   <li><em>A term</em> that ends with a month is extended to the end of a month: {@link #extend}. Twelve months more than 28 February 2027
 *       end on 29 February 2028. Any other day is extended to the day of the same number, or to the last of the month.
 * </ul>
 *
 * @param number how many months, from 1 to 9999
 */
public record CalendarMonths(int number) implements Comparable<CalendarMonths> {

    private static final int MOST = 9999;
    private static final int YEAR = 12;
    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3}) (month|year)s?");

    /**
     * Checks the range.
     *
     * @param number how many months, from 1 to 9999
     * @throws IllegalArgumentException if the number is out of range
     */
    public CalendarMonths {
        checkArgument(number >= 1 && number <= MOST, "months: found %s, expected 1 to %s", number, MOST);
    }

    /**
     * So many months.
     *
     * @param number how many, from 1 to 9999
     * @return the length
     * @throws IllegalArgumentException if the number is out of range
     */
    public static CalendarMonths of(int number) {
        return new CalendarMonths(number);
    }

    /**
     * So many years.
     *
     * @param number how many, from 1 to 833
     * @return the length
     * @throws IllegalArgumentException if the number is out of range
     */
    public static CalendarMonths ofYears(int number) {
        return new CalendarMonths(Math.multiplyExact(number, YEAR));
    }

    /**
     * The length written as the text.
     *
     * @param text months or years, for example {@code 24 months}, {@code 1 month} or {@code 2 years}
     * @return the length
     * @throws IllegalArgumentException if the text has another form, or the number is out of range
     */
    public static CalendarMonths parse(String text) {
        requireNonNull(text, "months");
        Matcher matcher = FORM.matcher(text);
        checkArgument(
                matcher.matches(), "months: found '%s', expected months or years such as 6 months or 2 years", text);
        int number = Integer.parseInt(matcher.group(1));
        return matcher.group(2).equals("year") ? ofYears(number) : of(number);
    }

    /**
     * The length of a term, where it is whole months.
     *
     * @param first its first day
     * @param last its last day, itself part of it
     * @return for example 36 months from 1 October 2012 to 30 September 2015; empty if some days are over
     */
    public static Optional<CalendarMonths> exactly(LocalDate first, LocalDate last) {
        LocalDate before = first.minusDays(1);
        long months = (last.getYear() - before.getYear()) * (long) YEAR + last.getMonthValue() - before.getMonthValue();
        return Optional.of(months)
                .filter(number -> number >= 1 && number <= MOST)
                .map(number -> of(number.intValue()))
                .filter(length -> length.extend(before).equals(last));
    }

    /**
     * The day on which a time of this length ends that begins with a day which is not counted.
     *
     * @param date the day, for example of a notice
     * @return the day of the same number, or the last of a month that has no such day
     */
    public LocalDate after(LocalDate date) {
        return date.plusMonths(number);
    }

    /**
     * This length before a day.
     *
     * @param date the day, for example an Expiry Date
     * @return the day of the same number, or the last of a month that has no such day
     */
    public LocalDate before(LocalDate date) {
        return date.minusMonths(number);
    }

    /**
     * The last day of a term that is this much longer.
     *
     * @param last its last day now
     * @return the last day of a month if it is one now; otherwise the day of the same number, or the last of a month that has no such day
     */
    public LocalDate extend(LocalDate last) {
        LocalDate day = last.plusMonths(number);
        return last.equals(last.with(TemporalAdjusters.lastDayOfMonth()))
                ? day.with(TemporalAdjusters.lastDayOfMonth())
                : day;
    }

    /**
     * The length in years and months, as reports write it.
     *
     * @return for example {@code 2 years}, {@code 1 year and 6 months} or {@code 6 months}
     */
    public String words() {
        String years = number < YEAR ? "" : counted(number / YEAR, "year");
        String months = number % YEAR == 0 ? "" : counted(number % YEAR, "month");
        return years + (years.isEmpty() || months.isEmpty() ? "" : " and ") + months;
    }

    private static String counted(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    @Override
    public int compareTo(CalendarMonths other) {
        return Integer.compare(number, other.number);
    }

    /** {@return the length in months, as documents write it, for example {@code 24 months}} */
    @Override
    public String toString() {
        return counted(number, "month");
    }
}
