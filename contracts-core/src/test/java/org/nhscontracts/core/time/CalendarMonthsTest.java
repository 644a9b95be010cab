package org.nhscontracts.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarMonthsTest {

    @ParameterizedTest(name = "{0} months after {1} is {2}")
    @CsvSource({
        "12, 2020-06-02, 2021-06-02",
        "6, 2025-01-10, 2025-07-10",
        "2, 2025-12-31, 2026-02-28",
        "6, 2027-08-31, 2028-02-29",
        "1, 2025-02-28, 2025-03-28"
    })
    void noticeRunsToTheDayOfTheSameNumberOrTheLastOfTheMonth(int months, LocalDate from, LocalDate to) {
        assertThat(CalendarMonths.of(months).after(from)).isEqualTo(to);
    }

    @ParameterizedTest(name = "{0} months before {1} is {2}")
    @CsvSource({
        "6, 2027-03-31, 2026-09-30",
        "6, 2027-08-31, 2027-02-28",
        "6, 2028-08-31, 2028-02-29",
        "6, 2027-02-28, 2026-08-28",
        "12, 2028-02-29, 2027-02-28"
    })
    void countedBackItIsTheSame(int months, LocalDate from, LocalDate to) {
        assertThat(CalendarMonths.of(months).before(from)).isEqualTo(to);
    }

    @ParameterizedTest(name = "{1} extended by {0} months is {2}")
    @CsvSource({
        "24, 2027-03-31, 2029-03-31",
        "24, 2031-11-30, 2033-11-30",
        "12, 2027-02-28, 2028-02-29",
        "12, 2028-02-29, 2029-02-28",
        "1, 2026-06-30, 2026-07-31",
        "12, 2026-06-14, 2027-06-14",
        "6, 2026-08-30, 2027-02-28"
    })
    void aTermThatEndsWithAMonthIsExtendedToTheEndOfAMonth(int months, LocalDate last, LocalDate extended) {
        assertThat(CalendarMonths.of(months).extend(last)).isEqualTo(extended);
    }

    @ParameterizedTest(name = "{0} to {1} are {2} months")
    @CsvSource({
        "2012-10-01, 2015-09-30, 36",
        "2026-12-01, 2031-11-30, 60",
        "2026-12-01, 2033-11-30, 84",
        "2015-10-01, 2016-09-30, 12",
        "2021-07-01, 2031-06-30, 120",
        "2023-03-01, 2024-02-29, 12",
        "2025-01-15, 2025-02-14, 1"
    })
    void knowsTheLengthOfATermOfWholeMonths(LocalDate first, LocalDate last, int months) {
        assertThat(CalendarMonths.exactly(first, last)).contains(CalendarMonths.of(months));
    }

    @ParameterizedTest(name = "{0} to {1} are no whole months")
    @CsvSource({
        "2012-10-01, 2015-09-29",
        "2012-10-01, 2015-10-01",
        "2012-10-30, 2015-09-30",
        "2024-12-11, 2026-11-30",
        "2023-03-01, 2024-02-28",
        "2025-01-01, 2025-01-01",
        "2025-01-01, 2024-01-31"
    })
    void knowsNoLengthWhereDaysAreOver(LocalDate first, LocalDate last) {
        assertThat(CalendarMonths.exactly(first, last)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"24 months, 24", "1 month, 1", "2 years, 24", "1 year, 12", "1 months, 1"})
    void readsMonthsAndYears(String text, int months) {
        assertThat(CalendarMonths.parse(text)).isEqualTo(CalendarMonths.of(months));
    }

    @ParameterizedTest
    @CsvSource({
        "24, 24 months, 2 years",
        "1, 1 month, 1 month",
        "12, 12 months, 1 year",
        "18, 18 months, 1 year and 6 months",
        "13, 13 months, 1 year and 1 month"
    })
    void isWrittenInMonthsAndSaidInYears(int number, String text, String words) {
        assertThat(CalendarMonths.of(number)).hasToString(text);
        assertThat(CalendarMonths.of(number).words()).isEqualTo(words);
        assertThat(CalendarMonths.parse(text)).isEqualTo(CalendarMonths.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24", "months", "0 months", "-1 months", "1.5 years", "24  months", "2 weeks", "12345 months"
            })
    void refusesAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarMonths.parse(text))
                .withMessage("months: found '" + text + "', expected months or years such as 6 months or 2 years");
    }

    @Test
    void refusesANumberOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarMonths.of(0))
                .withMessage("months: found 0, expected 1 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarMonths.parse("834 years"))
                .withMessage("months: found 10008, expected 1 to 9999");
    }

    @Test
    void ordersByLength() {
        assertThat(CalendarMonths.of(6)).isLessThan(CalendarMonths.ofYears(1));
    }
}
