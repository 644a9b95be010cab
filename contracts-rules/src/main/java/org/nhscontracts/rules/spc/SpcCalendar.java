package org.nhscontracts.rules.spc;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/**
 * How often a series is measured. It is declared, never guessed from the dates: only then can a date that is missing be seen.
 * Example: on {@link #MONTH}, 2016-10-01 and 2016-12-01 have November 2016 missing between them.
 */
public enum SpcCalendar {
    /** Once a day. */
    DAY("day"),
    /** Once a week, Monday to Sunday. */
    WEEK("week"),
    /** Once a month, on any day of it. */
    MONTH("month"),
    /** Once in a quarter of the calendar year, on any day of it. */
    QUARTER("quarter"),
    /** Once in a financial year, April to March, on any day of it. */
    YEAR("financial year"),
    /** Whenever something happens: no date can be missing. */
    IRREGULAR("date");

    private static final LocalDate FIRST_MONDAY = LocalDate.of(1969, 12, 29);
    private static final LocalDate FIRST_APRIL = LocalDate.of(1970, 4, 1);
    private static final LocalDate FIRST_JANUARY = LocalDate.of(1970, 1, 1);

    private final String words;

    SpcCalendar(String words) {
        this.words = words;
    }

    /**
     * The words that reports use.
     *
     * @return for example {@code month}
     */
    public String words() {
        return words;
    }

    /**
     * The number of the stretch of time in which a date lies. Of two dates in a row of stretches the numbers differ by 1.
     *
     * @param date the date
     * @return the number; on {@link #IRREGULAR} that of the day
     */
    public int slot(LocalDate date) {
        return Math.toIntExact(
                switch (this) {
                    case DAY, IRREGULAR -> date.toEpochDay();
                    case WEEK -> Math.floorDiv(date.toEpochDay() - FIRST_MONDAY.toEpochDay(), 7L);
                    case MONTH -> date.getYear() * 12L + date.getMonthValue() - 1;
                    case QUARTER -> date.getYear() * 4L + (date.getMonthValue() - 1) / 3;
                    case YEAR -> date.getYear() - (date.getMonthValue() < 4 ? 1L : 0L);
                });
    }

    /** The first day of a stretch of time. */
    LocalDate firstDay(int slot) {
        return switch (this) {
            case DAY, IRREGULAR -> LocalDate.ofEpochDay(slot);
            case WEEK -> FIRST_MONDAY.plusWeeks(slot);
            case MONTH -> FIRST_JANUARY.plusMonths(slot - 1970L * 12);
            case QUARTER -> FIRST_JANUARY.plus(slot - 1970L * 4, IsoFields.QUARTER_YEARS);
            case YEAR -> FIRST_APRIL.plus(slot - 1970L, ChronoUnit.YEARS);
        };
    }

    /** Whether a stretch of time can be seen to be missing. */
    boolean isRegular() {
        return this != IRREGULAR;
    }
}
