package org.nhscontracts.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** A calendar that knows the bank holidays of a range of whole years, and nothing outside it. */
record BankHolidayCalendar(ImmutableSet<LocalDate> bankHolidays, int firstYear, int lastYear)
        implements OperationalCalendar {

    static BankHolidayCalendar of(Set<LocalDate> bankHolidays, int firstYear, int lastYear) {
        return new BankHolidayCalendar(ImmutableSet.copyOf(bankHolidays), firstYear, lastYear);
    }

    BankHolidayCalendar {
        checkArgument(firstYear <= lastYear, "first year %s is after last year %s", firstYear, lastYear);
        for (LocalDate holiday : bankHolidays) {
            checkArgument(
                    firstYear <= holiday.getYear() && holiday.getYear() <= lastYear,
                    "bank holiday %s is outside the years given: %s to %s",
                    holiday,
                    firstYear,
                    lastYear);
        }
    }

    @Override
    public boolean isOperationalDay(LocalDate date) {
        return !isWeekend(requireKnown(date)) && !bankHolidays.contains(date);
    }

    @Override
    public LocalDate requireKnown(LocalDate date) {
        int year = requireNonNull(date, "date").getYear();
        checkArgument(
                firstYear <= year && year <= lastYear,
                "%s is outside the bank holidays known: %s to %s",
                date,
                firstYear,
                lastYear);
        return date;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Override
    public String toString() {
        return "Operational Days " + firstYear + " to " + lastYear + ", " + bankHolidays.size() + " bank holidays";
    }
}
