package org.nhscontracts.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class PeriodAxisTest {

    private static final ReportingPeriod APRIL = ReportingPeriod.month(2024, 4);

    @Test
    void hasTheTwelveMonthsOfAFinancialYear() {
        PeriodAxis axis = APRIL.through(ReportingPeriod.month(2025, 3));
        assertThat(axis.size()).isEqualTo(12);
        assertThat(axis.kind()).isEqualTo(PeriodKind.MONTH);
        assertThat(axis.periods()).hasSize(12).isSorted().doesNotHaveDuplicates();
        assertThat(axis.period(11)).hasToString("2025-03");
        assertThat(axis).hasToString("2024-04 to 2025-03").isEqualTo(PeriodAxis.of(APRIL, axis.last()));
    }

    @Test
    void mayHaveOnePeriod() {
        PeriodAxis axis = APRIL.through(APRIL);
        assertThat(axis.periods()).containsExactly(APRIL);
        assertThat(axis).hasToString("2024-04");
    }

    @Test
    void keepsTheShortFirstAndLastContractYearOfSuffolkCommunityHealthcare() {
        LocalDateRange term = LocalDateRange.ofClosed(LocalDate.of(2012, 10, 1), LocalDate.of(2015, 9, 30));
        var years = ReportingPeriod.contractYears(term);
        PeriodAxis axis = PeriodAxis.of(years.get(0), years.get(3));
        assertThat(axis.periods()).isEqualTo(years);
        assertThat(axis.indexOf(years.get(3))).isEqualTo(3);
        assertThat(axis.indexOf(ReportingPeriod.parse("2012-04-01/2013-03-31"))).isEqualTo(-1);
        assertThat(axis.indexOf(ReportingPeriod.parse("2015-04-01/2016-03-31"))).isEqualTo(-1);
    }

    @Test
    void doesNotKnowPeriodsOutsideItOrOfAnotherKind() {
        PeriodAxis axis = APRIL.through(ReportingPeriod.month(2024, 6));
        assertThat(axis.indexOf(ReportingPeriod.month(2024, 3))).isEqualTo(-1);
        assertThat(axis.indexOf(ReportingPeriod.month(2024, 7))).isEqualTo(-1);
        assertThat(axis.indexOf(ReportingPeriod.quarter(2024, 1))).isEqualTo(-1);
    }

    @Test
    void refusesTwoKinds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> APRIL.through(ReportingPeriod.quarter(2024, 1)))
                .withMessage("periods: found a month (2024-04) and a quarter (2024/25-Q1), expected one kind");
    }

    @Test
    void refusesTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> APRIL.through(ReportingPeriod.month(2024, 3)))
                .withMessage("periods: the last (2024-03) does not follow the first (2024-04)");
    }

    @Test
    void refusesTwoPartsOfOneContractYear() {
        ReportingPeriod part = ReportingPeriod.parse("2021-04-01/2021-06-30");
        ReportingPeriod rest = ReportingPeriod.parse("2021-07-01/2022-03-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> part.through(rest))
                .withMessage("periods: the last (2021-07-01/2022-03-31) does not follow the first"
                        + " (2021-04-01/2021-06-30)");
    }

    @Test
    void refusesContractYearsWithAGapBetweenThem() {
        ReportingPeriod endsEarly = ReportingPeriod.parse("2021-04-01/2021-06-30");
        ReportingPeriod whole = ReportingPeriod.parse("2022-04-01/2023-03-31");
        ReportingPeriod beginsLate = ReportingPeriod.parse("2023-07-01/2024-03-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> endsEarly.through(whole))
                .withMessage("periods: found 2021-04-01/2021-06-30 before others, expected it to end on 31 March");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole.through(beginsLate))
                .withMessage("periods: found 2023-07-01/2024-03-31 after others, expected it to begin on 1 April");
    }

    @Test
    void refusesPlacesThatItDoesNotHave() {
        PeriodAxis axis = APRIL.through(ReportingPeriod.month(2024, 6));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> axis.period(3))
                .withMessage("period 3 of 3");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> axis.period(-1))
                .withMessage("period -1 of 3");
    }
}
