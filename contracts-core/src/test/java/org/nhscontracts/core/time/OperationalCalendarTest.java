package org.nhscontracts.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationalCalendarTest {
    private final OperationalCalendar england = OperationalCalendar.england();

    @ParameterizedTest(name = "{1} after {0} is {2}")
    @CsvSource({
        "2025-04-14, 10, 2025-04-30",
        "2025-05-22, 5, 2025-05-30",
        "2022-09-12, 10, 2022-09-27",
        "2023-04-24, 10, 2023-05-10",
        "2025-06-02, 10, 2025-06-16",
        "2025-08-15, 20, 2025-09-15",
        "2025-09-12, 10, 2025-09-26",
        "2025-12-19, 5, 2025-12-30",
        "2026-04-02, 10, 2026-04-20",
        "2026-03-31, 5, 2026-04-09",
        "2024-08-24, 8, 2024-09-05",
    })
    void countsFromTheDayAfterTheEvent(LocalDate event, int days, LocalDate deadline) {
        assertThat(england.add(event, days)).isEqualTo(deadline);
        assertThat(england.count(event, deadline)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03"})
    void knowsMovedAndExtraBankHolidays(LocalDate date) {
        assertThat(england.isOperationalDay(date)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-09-19", "2023-05-08", "2021-12-28", "2027-12-27", "2025-04-18", "2025-12-25"})
    void knowsOneOffSubstituteAndCommonLawHolidays(LocalDate date) {
        assertThat(england.isOperationalDay(date)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-05-28", "2020-05-04", "2022-05-30", "2022-09-20", "2024-12-27"})
    void isOpenOnTheDayThatABankHolidayWasMovedFrom(LocalDate date) {
        assertThat(england.isOperationalDay(date)).isTrue();
    }

    @Test
    void closesAtTheWeekend() {
        assertThat(england.isOperationalDay(LocalDate.of(2025, 6, 7))).isFalse();
        assertThat(england.isOperationalDay(LocalDate.of(2025, 6, 8))).isFalse();
        assertThat(england.isOperationalDay(LocalDate.of(2025, 6, 9))).isTrue();
    }

    @Test
    void leavesTheDateUnchangedWhenNothingIsAdded() {
        LocalDate saturday = LocalDate.of(2025, 6, 7);
        assertThat(england.add(saturday, 0)).isEqualTo(saturday);
        assertThat(england.count(saturday, saturday)).isZero();
    }

    @Test
    void countsBackWhenANegativeNumberIsAdded() {
        assertThat(england.add(LocalDate.of(2025, 4, 30), -10)).isEqualTo(LocalDate.of(2025, 4, 14));
        assertThat(england.add(LocalDate.of(2025, 4, 21), -1)).isEqualTo(LocalDate.of(2025, 4, 17));
    }

    @Test
    void findsTheNextOperationalDay() {
        LocalDate maundyThursday = LocalDate.of(2025, 4, 17);
        LocalDate goodFriday = LocalDate.of(2025, 4, 18);
        LocalDate tuesday = LocalDate.of(2025, 4, 22);
        assertThat(england.next(maundyThursday)).isEqualTo(tuesday);
        assertThat(england.nextOrSame(maundyThursday)).isEqualTo(maundyThursday);
        assertThat(england.nextOrSame(goodFriday)).isEqualTo(tuesday);
    }

    @Test
    void takesTheBankHolidaysGiven() {
        LocalDate monday = LocalDate.of(2030, 6, 3);
        OperationalCalendar calendar = OperationalCalendar.of(ImmutableSet.of(monday), 2030, 2030);
        assertThat(calendar.isOperationalDay(monday)).isFalse();
        assertThat(calendar.isOperationalDay(monday.plusDays(1))).isTrue();
        assertThat(calendar).hasToString("Operational Days 2030 to 2030, 1 bank holidays");
    }

    @Test
    void isEasilyReplacedByAnotherReadingOfTheContract() {
        LocalDate goodFriday = LocalDate.of(2025, 4, 18);
        OperationalCalendar literal = date -> date.equals(goodFriday) || england.isOperationalDay(date);
        assertThat(literal.add(LocalDate.of(2025, 4, 14), 10)).isEqualTo(LocalDate.of(2025, 4, 29));
    }

    @Test
    void refusesDatesInYearsThatAreNotKnown() {
        LocalDate early = LocalDate.of(2010, 12, 31);
        LocalDate late = LocalDate.of(2028, 1, 1);
        String tooEarly = "2010-12-31 is outside the bank holidays known: 2011 to 2027";
        String tooLate = "2028-01-01 is outside the bank holidays known: 2011 to 2027";
        assertRefused(tooEarly, () -> england.isOperationalDay(early));
        assertRefused(tooEarly, () -> england.add(early, 1));
        assertRefused(tooEarly, () -> england.add(early, 0));
        assertRefused(tooEarly, () -> england.next(early));
        assertRefused(tooEarly, () -> england.nextOrSame(early));
        assertRefused(tooEarly, () -> england.count(early, LocalDate.of(2011, 1, 4)));
        assertRefused(tooLate, () -> england.isOperationalDay(late));
        assertRefused(tooLate, () -> england.count(LocalDate.of(2027, 12, 31), late));
    }

    @Test
    void refusesToCountIntoAYearThatIsNotKnown() {
        assertRefused(
                "2028-01-01 is outside the bank holidays known: 2011 to 2027",
                () -> england.add(LocalDate.of(2027, 12, 29), 3));
        assertRefused(
                "2010-12-31 is outside the bank holidays known: 2011 to 2027",
                () -> england.add(LocalDate.of(2011, 1, 4), -1));
        assertThat(england.add(LocalDate.of(2027, 12, 29), 2)).isEqualTo(LocalDate.of(2027, 12, 31));
    }

    @Test
    void refusesToCountBackwards() {
        assertRefused(
                "cannot count Operational Days after 2025-04-14 up to 2025-04-13: that is earlier",
                () -> england.count(LocalDate.of(2025, 4, 14), LocalDate.of(2025, 4, 13)));
    }

    @Test
    void refusesYearsInTheWrongOrderAndHolidaysOutsideThem() {
        LocalDate holiday = LocalDate.of(2031, 1, 1);
        assertRefused(
                "first year 2031 is after last year 2030", () -> OperationalCalendar.of(ImmutableSet.of(), 2031, 2030));
        assertRefused(
                "bank holiday 2031-01-01 is outside the years given: 2029 to 2030",
                () -> OperationalCalendar.of(ImmutableSet.of(holiday), 2029, 2030));
        assertRefused(
                "bank holiday 2031-01-01 is outside the years given: 2032 to 2033",
                () -> OperationalCalendar.of(ImmutableSet.of(holiday), 2032, 2033));
    }

    @Test
    @SuppressWarnings("NullAway") // the caller's mistake under test
    void namesAMissingDate() {
        assertThatNullPointerException()
                .isThrownBy(() -> england.isOperationalDay(null))
                .withMessage("date");
    }

    private static void assertRefused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
