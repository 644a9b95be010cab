package org.nhscontracts.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/**
 * How long a {@link ReportingPeriod} is. Every kind numbers its periods without gaps, so that series of the kind can be
 * held in columns: the ordinal.
 */
public enum PeriodKind {
    /** A calendar month. */
    MONTH("month", 1),
    /** Three months from 1 April, 1 July, 1 October or 1 January. */
    QUARTER("quarter", 3),
    /** 1 April to 31 March. */
    FINANCIAL_YEAR("financial year", 12),
    /**
     * A Contract Year: the first from the Services Commencement Date to the next 31 March, then 1 April to 31 March, the
     * last to the Expiry Date; so the first and the last may be short.
     */
    CONTRACT_YEAR("contract year", 12);

    private static final int LAST_YEAR = 9999;
    private static final int MONTHS_A_YEAR = 12;
    private static final int MONTHS_BEFORE_APRIL = 3;

    private final String words;
    private final int months;

    PeriodKind(String words, int months) {
        this.words = words;
        this.months = months;
    }

    /**
     * The name of the kind as documents and messages write it.
     *
     * @return for example {@code financial year}
     */
    public String words() {
        return words;
    }

    /**
     * How many months a whole period has.
     *
     * @return 1, 3 or 12
     */
    public int months() {
        return months;
    }

    /**
     * The number of the period in which a day lies. Consecutive periods have consecutive numbers.
     *
     * @param date a day
     * @return the ordinal, for example 24288 for any day of April 2024 in months
     * @throws IllegalArgumentException if the year is not one of 0 to 9999, which is all that a period can be written of
     */
    public int ordinalOf(LocalDate date) {
        checkArgument(
                date.getYear() >= 0 && date.getYear() <= LAST_YEAR,
                "date: found %s, expected a year from 0 to %s",
                date,
                LAST_YEAR);
        return Math.floorDiv(monthsSinceApril(date), months);
    }

    /**
     * The whole period with a number: for {@link #CONTRACT_YEAR} a year from 1 April, not cut to any contract.
     *
     * @param ordinal a number that {@link #ordinalOf} gives
     * @return its days
     */
    public LocalDateRange wholePeriod(int ordinal) {
        LocalDate start = LocalDate.of(0, 1, 1).plusMonths((long) ordinal * months + MONTHS_BEFORE_APRIL);
        return LocalDateRange.of(start, start.plusMonths(months));
    }

    private static int monthsSinceApril(LocalDate date) {
        return date.getYear() * MONTHS_A_YEAR + date.getMonthValue() - 1 - MONTHS_BEFORE_APRIL;
    }
}
