package org.nhscontracts.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

class ReportingPeriodTest {

    @ParameterizedTest(name = "{0} is a {1} from {2} to {3}, in words {4}")
    @CsvSource({
        "2024-04, MONTH, 2024-04-01, 2024-04-30, April 2024",
        "2024-02, MONTH, 2024-02-01, 2024-02-29, February 2024",
        "2024/25-Q1, QUARTER, 2024-04-01, 2024-06-30, Q1 2024/25",
        "2024/25-Q3, QUARTER, 2024-10-01, 2024-12-31, Q3 2024/25",
        "2024/25-Q4, QUARTER, 2025-01-01, 2025-03-31, Q4 2024/25",
        "2024/25, FINANCIAL_YEAR, 2024-04-01, 2025-03-31, 2024/25",
        "1999/00, FINANCIAL_YEAR, 1999-04-01, 2000-03-31, 1999/00",
        "2021-07-01/2022-03-31, CONTRACT_YEAR, 2021-07-01, 2022-03-31, 1 July 2021 to 31 March 2022",
        "2022-04-01/2023-03-31, CONTRACT_YEAR, 2022-04-01, 2023-03-31, 1 April 2022 to 31 March 2023",
    })
    void isWrittenAsItIsRead(String text, PeriodKind kind, LocalDate first, LocalDate last, String words) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        assertThat(period).hasToString(text);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2024",
                "2024-4",
                "2024-00",
                "2024-13",
                "2024-04-01",
                "2024-04 ",
                "\n2024-04",
                "24-04",
                "2024/24",
                "2024/26",
                "2024/25-Q0",
                "2024/25-Q5",
                "2024/25-q1",
                "2024/25 Q1",
                "2024/2025",
                "2021-07-01/2022-04-01",
                "2022-03-31/2021-07-01",
                "2021-02-30/2021-03-31",
                "2021-07-01/",
                "2021-07-01/2021",
                "-2024-04",
                "+12024-04",
                "99999999999-04",
                "April 2024",
                "٢٠٢٤-٠٤",
                "2024\u201304",
                "null"
            })
    void refusesOtherText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.parse(text));
    }

    @Test
    void saysWhatItFoundAndWhatItExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("2024/26"))
                .withMessage("period: found '2024/26', expected a month such as 2024-04, a quarter such as 2024/25-Q1,"
                        + " a financial year such as 2024/25 or the first and last day of a contract year such as"
                        + " 2021-07-01/2022-03-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("2024-13"))
                .withMessageStartingWith("period: found '2024-13', expected a month such as 2024-04");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse("2021-07-01/2022-04-01"))
                .withMessage("not a contract year: 1 July 2021 to 1 April 2022");
    }

    @Test
    @SuppressWarnings("NullAway") // the caller's mistake under test
    void namesAMissingText() {
        assertThatNullPointerException()
                .isThrownBy(() -> ReportingPeriod.parse(null))
                .withMessage("text");
    }

    @Test
    void refusesDaysThatAreNotAPeriodOfTheKind() {
        LocalDateRange days = LocalDateRange.ofClosed(LocalDate.of(2024, 4, 2), LocalDate.of(2024, 4, 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportingPeriod(PeriodKind.MONTH, days))
                .withMessage("not a month: 2 April 2024 to 30 April 2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportingPeriod(PeriodKind.QUARTER, days))
                .withMessage("not a quarter: 2 April 2024 to 30 April 2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.contractYear(LocalDateRange.ofEmpty(LocalDate.of(2024, 4, 2))))
                .withMessage("not a contract year: no days");
    }

    @Test
    void refusesAQuarterThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.quarter(2024, 5))
                .withMessage("quarter: found 5, expected 1 to 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.quarter(2024, 0))
                .withMessage("quarter: found 0, expected 1 to 4");
    }

    @Test
    void refusesYearsThatItCannotWrite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.month(YearMonth.of(999_999_999, 1)))
                .withMessage("date: found +999999999-01-01, expected a year from 0 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.month(9999, 12).next())
                .withMessage("date: found +10000-01-01, expected a year from 0 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.month(0, 1).previous())
                .withMessage("date: found -0001-12-01, expected a year from 0 to 9999");
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.contractYears(LocalDateRange.ALL));
    }

    @Test
    void numbersPeriodsFromThatOfTheYearZero() {
        assertThat(ReportingPeriod.month(2024, 4).ordinal()).isEqualTo(24_288);
        assertThat(ReportingPeriod.financialYear(2024).ordinal()).isEqualTo(2024);
        assertThat(ReportingPeriod.parse("2021-07-01/2022-03-31").ordinal()).isEqualTo(2021);
    }

    @Test
    void ordersByFirstDayThenLastDayThenKind() {
        assertThat(new ReportingPeriod[] {
                    ReportingPeriod.parse("2024-04"),
                    ReportingPeriod.parse("2024-04-01/2024-04-30"),
                    ReportingPeriod.parse("2024/25-Q1"),
                    ReportingPeriod.parse("2024/25"),
                    ReportingPeriod.parse("2024-04-01/2025-03-31"),
                    ReportingPeriod.parse("2024-05"),
                })
                .isSortedAccordingTo(ReportingPeriod::compareTo)
                .doesNotHaveDuplicates();
    }

    @Test
    void contractYearsOfSuffolkCommunityHealthcareAreFourTheFirstAndTheLastShort() {
        LocalDateRange term = LocalDateRange.ofClosed(LocalDate.of(2012, 10, 1), LocalDate.of(2015, 9, 30));
        assertThat(ReportingPeriod.contractYears(term))
                .map(ReportingPeriod::toString)
                .containsExactly(
                        "2012-10-01/2013-03-31",
                        "2013-04-01/2014-03-31",
                        "2014-04-01/2015-03-31",
                        "2015-04-01/2015-09-30");
    }

    @Test
    void contractOfOneDayHasOneContractYear() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        assertThat(ReportingPeriod.contractYears(LocalDateRange.ofClosed(day, day)))
                .map(ReportingPeriod::toString)
                .containsExactly("2024-02-29/2024-02-29");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04, true",
        "2024/25-Q1, true",
        "2024/25, true",
        "2024-04-01/2025-03-31, true",
        "2024-04-02/2025-03-31, false",
        "2024-04-01/2025-03-30, false"
    })
    void onlyAContractYearMayBeLessThanWhole(String text, boolean whole) {
        assertThat(ReportingPeriod.parse(text).isWhole()).isEqualTo(whole);
    }

    @Test
    void wholeYearsFollowAndPrecedeAShortContractYear() {
        ReportingPeriod first = ReportingPeriod.parse("2021-07-01/2021-12-31");
        assertThat(first.next()).hasToString("2022-04-01/2023-03-31");
        assertThat(first.previous()).hasToString("2020-04-01/2021-03-31");
    }
}
