package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.payment.Examples.NORTH;
import static org.nhscontracts.rules.payment.Examples.SOUTH;
import static org.nhscontracts.rules.payment.Examples.number;
import static org.nhscontracts.rules.payment.Examples.pounds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.consequence.PriceBase;

class MonthlyValuesTest {

    private static final YearMonth APRIL = YearMonth.of(2024, 4);
    private static final ImmutableList<Commissioner> BOTH = ImmutableList.of(
            Commissioner.of(NORTH, CommissionerRole.CO_ORDINATING), Commissioner.of(SOUTH, CommissionerRole.ASSOCIATE));

    @Test
    void theExpectedMonthlyValueIsATwelfthAndTheTwelfthsAddUp() {
        MonthlyValues values = MonthlyValues.builder(NORTH)
                .expectedYear(NORTH, 2024, pounds("10000000"))
                .build();

        assertThat(values.expected(APRIL)).contains(pounds("833333.34"));
        assertThat(values.expected(YearMonth.of(2025, 3))).contains(pounds("833333.33"));
        assertThat(values.expected(ReportingPeriod.financialYear(2024))).contains(pounds("10000000"));
        assertThat(values.expected(YearMonth.of(2025, 4))).isEmpty();
    }

    @Test
    void aMonthThatIsStatedTakesThePlaceOfTheTwelfth() {
        MonthlyValues values = MonthlyValues.builder(NORTH)
                .expectedYear(NORTH, 2024, pounds("1200"))
                .expectedMonth(NORTH, APRIL, pounds("40"))
                .build();

        assertThat(values.expected(APRIL)).contains(pounds("40"));
        assertThat(values.expected(ReportingPeriod.quarter(2024, 1))).contains(pounds("240"));
        assertThat(values.value(PriceBase.EXPECTED_ANNUAL_VALUE, APRIL)).contains(pounds("1200"));
    }

    @Test
    void theActualQuarterlyValueIsThatOfItsMonthsAndCommissioners() {
        MonthlyValues.Builder builder = MonthlyValues.builder(BOTH);
        for (int month = 0; month < 3; month++) {
            builder.actualMonth(NORTH, APRIL.plusMonths(month), pounds("100.50"));
            builder.actualMonth(SOUTH, APRIL.plusMonths(month), pounds("50"));
        }
        MonthlyValues values = builder.build();

        assertThat(values.value(PriceBase.ACTUAL_QUARTERLY_VALUE, YearMonth.of(2024, 5)))
                .contains(pounds("451.50"));
        assertThat(values.value(PriceBase.ACTUAL_MONTHLY_VALUE, APRIL)).contains(pounds("150.50"));
        assertThat(values.value(PriceBase.PATIENT_BREACH, APRIL)).isEmpty();
    }

    @Test
    void whatIsUnknownForOneCommissionerIsUnknownForAll() {
        MonthlyValues values = MonthlyValues.builder(BOTH)
                .actualMonth(NORTH, APRIL, pounds("100"))
                .build();

        assertThat(values.actual(NORTH, APRIL)).contains(pounds("100"));
        assertThat(values.actual(APRIL)).isEmpty();
        assertThat(values.shares(PriceBase.ACTUAL_MONTHLY_VALUE, APRIL)).isEmpty();
        assertThat(values.actual(ReportingPeriod.quarter(2024, 1))).isEmpty();
    }

    @Test
    void aCommissionerCountsInTheMonthsInWhichItIsOne() {
        MonthlyValues values = MonthlyValues.builder(ImmutableList.of(
                        Commissioner.builder()
                                .organisation(NORTH)
                                .role(CommissionerRole.CO_ORDINATING)
                                .until(LocalDate.of(2024, 4, 30))
                                .build(),
                        Commissioner.builder()
                                .organisation(SOUTH)
                                .role(CommissionerRole.CO_ORDINATING)
                                .from(LocalDate.of(2024, 5, 1))
                                .build()))
                .actualMonth(NORTH, APRIL, pounds("100"))
                .actualMonth(SOUTH, APRIL.plusMonths(1), pounds("110"))
                .build();

        assertThat(values.commissionersIn(APRIL)).containsExactly(NORTH);
        assertThat(values.actual(APRIL)).contains(pounds("100"));
        assertThat(values.actual(APRIL.plusMonths(1))).contains(pounds("110"));
    }

    @Test
    void sharesAreThoseOfTheValues() {
        MonthlyValues values = MonthlyValues.builder(BOTH)
                .actualMonth(NORTH, APRIL, pounds("200"))
                .actualMonth(SOUTH, APRIL, pounds("100"))
                .build();
        CommissionerShares shares =
                values.shares(PriceBase.ACTUAL_MONTHLY_VALUE, APRIL).orElseThrow();

        assertThat(shares.split(pounds("100")))
                .isEqualTo(ImmutableMap.of(NORTH, pounds("66.67"), SOUTH, pounds("33.33")));
        assertThat(shares.split(Examples.entry(EntryKind.DUE, "-0.01", "2024-04-15", "credit")))
                .extracting(LedgerEntry::amount)
                .containsExactly(pounds("-0.01"), pounds("0"));
    }

    @Test
    void namesWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlyValues.builder(ImmutableList.of()))
                .withMessage("monthly values: found no Commissioner, expected at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlyValues.builder(NORTH).actualMonth(SOUTH, APRIL, pounds("1")))
                .withMessage("actual value of 2024-04: south is not a Commissioner of the contract");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlyValues.builder(NORTH)
                        .expectedYear(NORTH, 2024, pounds("1"))
                        .expectedYear(NORTH, 2024, pounds("1")))
                .withMessage("expected value of 2024: found twice for north");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlyValues.builder(NORTH).expectedMonth(NORTH, APRIL, pounds("-1")))
                .withMessage("expected value of 2024-04: found -£1.00, expected £0.00 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MonthlyValues.builder(NORTH).actualMonth(NORTH, APRIL, Money.of(CurrencyUnit.EUR, number("1"))))
                .withMessage("actual value of 2024-04: found EUR 1.00, expected pounds sterling");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommissionerShares(ImmutableMap.of(OrganisationId.of("a"), number("0"))))
                .withMessage("shares: found {a=0}, expected none below 0 and at least one above");
    }
}
