package org.nhscontracts.rules.management;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.EditionParameter;

/** Counts days as a parameter says. A day that is not known refuses the event instead of failing. */
record DayCount(OperationalCalendar calendar) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9000;

    /** Refuses a day on which nothing can be counted. */
    void requireKnown(LocalDate date) {
        try {
            calendar.requireKnown(date);
        } catch (IllegalArgumentException e) {
            throw unknown(e);
        }
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new Refused(
                    RejectionCode.OUTSIDE_CALENDAR,
                    date + " is outside the years " + FIRST_YEAR + " to " + LAST_YEAR
                            + " in which contracts are known");
        }
    }

    /** The last day of "within so many days (or months) following the day". */
    LocalDate after(LocalDate day, EditionParameter time) {
        try {
            return switch (time.key().unit()) {
                case OPERATIONAL_DAYS -> calendar.add(day, time.days());
                case CALENDAR_DAYS -> day.plusDays(time.days());
                default -> day.plusMonths(time.number().intValueExact());
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unknown(e);
        }
    }

    private static Refused unknown(Exception e) {
        return new Refused(RejectionCode.OUTSIDE_CALENDAR, String.valueOf(e.getMessage()));
    }
}
