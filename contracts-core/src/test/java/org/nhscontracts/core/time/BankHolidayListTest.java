package org.nhscontracts.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BankHolidayListTest {
    private final BankHolidayCalendar list = BankHolidayList.england();

    @Test
    void coversTheYearsItSays() {
        assertThat(list.firstYear()).isEqualTo(2011);
        assertThat(list.lastYear()).isEqualTo(2027);
    }

    @Test
    void namesNoWeekend() {
        assertThat(list.bankHolidays())
                .noneMatch(
                        date -> date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void agreesWithAnIndependentCalendarOnEveryDay() {
        HolidayManager oracle = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        assertThat(LocalDate.of(2011, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)))
                .hasSize(6209)
                .allSatisfy(date -> assertThat(list.bankHolidays().contains(date))
                        .as("bank holiday on %s", date)
                        .isEqualTo(oracle.isHoliday(date, "eng")));
    }
}
