package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.payment.Examples.number;
import static org.nhscontracts.rules.payment.Examples.pounds;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.source.Confidence;

/** Payment models and CQUIN: cases W24 to W29. */
class PaymentModelClausesTest {

    private static final Grounds SCHEME = Grounds.of("NHS Payment Scheme", Confidence.SECONDARY);

    @Test
    void cquinW24APoolOfTwoAndAHalfPercentOfWhichSixtyPercentAreEarned() {
        CquinOutcome outcome = new Cquin(number("2.5"), "Actual Annual Value", SCHEME)
                .outcome(
                        pounds("40000000"),
                        ImmutableList.of(
                                CquinIndicator.of("staff health", "0", "100", "60"),
                                CquinIndicator.of("sepsis", "0", "100", "60")));

        assertThat(outcome.pool()).isEqualTo(pounds("1000000"));
        assertThat(outcome.earned()).isEqualTo(MoneyRange.exactly(pounds("600000")));
    }

    @Test
    void cquinW25HalfOfOneIndicatorOfFiveIsDeducted() {
        CquinOutcome outcome = new Cquin(number("1.25"), "fixed element", SCHEME)
                .outcome(
                        pounds("40000000"),
                        ImmutableList.of(
                                CquinIndicator.of("flu", "60", "80", "70"),
                                CquinIndicator.of("two", "60", "80", "80"),
                                CquinIndicator.of("three", "60", "80", "95"),
                                CquinIndicator.of("four", "60", "80", "100"),
                                CquinIndicator.of("five", "80", "80", "80")));

        assertThat(outcome.lines().get(0).available()).isEqualTo(pounds("100000"));
        assertThat(outcome.notEarned()).isEqualTo(MoneyRange.exactly(pounds("50000")));
        assertThat(outcome.earned()).isEqualTo(MoneyRange.exactly(pounds("450000")));
    }

    @Test
    void cquinOfAnIndicatorThatIsNotKnownIsARange() {
        CquinIndicator unknown =
                new CquinIndicator("flu", BigDecimal.ONE, number("60"), number("80"), Optional.empty());

        CquinOutcome outcome = new Cquin(number("1.25"), "fixed element", SCHEME)
                .outcome(pounds("40000000"), ImmutableList.of(unknown, CquinIndicator.of("two", "60", "80", "59")));

        assertThat(outcome.earned()).isEqualTo(MoneyRange.between(pounds("0"), pounds("250000")));
        assertThat(outcome.notEarned()).isEqualTo(MoneyRange.between(pounds("250000"), pounds("500000")));
    }

    @Test
    void tariff2022W26ThreeQuartersOfTheDifferenceEitherWay() {
        FixedAndVariable model =
                new FixedAndVariable(pounds("80000000"), pounds("20000000"), number("75"), number("75"), SCHEME);

        assertThat(model.variable(pounds("21000000"))).isEqualTo(pounds("750000"));
        assertThat(model.variable(pounds("19000000"))).isEqualTo(pounds("-750000"));
        PaymentDue due = model.due(ImmutableList.of(ActivityItem.worth("elective activity", pounds("19000000"))));
        assertThat(due.total()).contains(pounds("79250000"));
        assertThat(due.lines().stream().map(PaymentLine::words))
                .containsExactly(
                        "fixed payment: £80,000,000.00",
                        "variable payment, 75 % of -£1,000,000.00 against the plan: -£750,000.00");
    }

    @Test
    void paymentScheme2023W27FixedSumAndUnitPrices() {
        assertThat(new FixedAndUnitPrice(pounds("80000000"), number("100"), SCHEME)
                        .due(ImmutableList.of(ActivityItem.worth("elective activity", pounds("21000000"))))
                        .total())
                .contains(pounds("101000000"));
    }

    @Test
    void marginalRateW28AboveTheBaselineThirtyOrSeventyPercent() {
        ImmutableList<ActivityItem> actual =
                ImmutableList.of(ActivityItem.worth("emergency admissions", pounds("11200000")));

        assertThat(new MarginalRate(pounds("10000000"), number("70"), SCHEME)
                        .due(actual)
                        .total())
                .contains(pounds("10840000"));
        assertThat(new MarginalRate(pounds("10000000"), number("30"), SCHEME)
                        .due(actual)
                        .total())
                .contains(pounds("10360000"));
        assertThat(new MarginalRate(pounds("12000000"), number("30"), SCHEME)
                        .due(actual)
                        .total())
                .contains(pounds("11200000"));
    }

    @Test
    void paymentSchemeW29WhichModelAppliesDependsOnTheYearsLimit() {
        LowVolumeRule of2024 = new LowVolumeRule(pounds("500000"), false, SCHEME);
        LowVolumeRule of2025 = new LowVolumeRule(pounds("1500000"), true, SCHEME);

        assertThat(of2024.mechanism(pounds("900000"))).isEqualTo(PaymentMechanism.ALIGNED_PAYMENT_AND_INCENTIVE);
        assertThat(of2024.mechanism(pounds("500000"))).isEqualTo(PaymentMechanism.ALIGNED_PAYMENT_AND_INCENTIVE);
        assertThat(of2024.mechanism(pounds("499999.99"))).isEqualTo(PaymentMechanism.LOW_VOLUME_BLOCK);
        assertThat(of2025.mechanism(pounds("900000"))).isEqualTo(PaymentMechanism.LOW_VOLUME_BLOCK);
        assertThat(of2025.mechanism(pounds("1500000"))).isEqualTo(PaymentMechanism.LOW_VOLUME_BLOCK);
        assertThat(of2025.mechanism(pounds("1500000.01"))).isEqualTo(PaymentMechanism.ALIGNED_PAYMENT_AND_INCENTIVE);
    }

    @Test
    void aLowVolumeBlockIsTheAverageOfThreeYears() {
        assertThat(new LowVolumeBlock(ImmutableList.of(pounds("900000"), pounds("800000"), pounds("1000001")), SCHEME)
                        .due(ImmutableList.of())
                        .total())
                .contains(pounds("900000.33"));
    }

    @Test
    void aBlockIsDueWhateverTheActivity() {
        Block block = new Block(pounds("100000"), SCHEME);

        assertThat(block.due(ImmutableList.of()).total()).contains(pounds("100000"));
        assertThat(block.due(ImmutableList.of(ActivityItem.unknown("visits", pounds("30"))))
                        .total())
                .contains(pounds("100000"));
    }

    @Test
    void theBlendedPaymentTakesTwentyPercentEitherWay() {
        FixedAndVariable blended =
                new FixedAndVariable(pounds("10000000"), pounds("10000000"), number("20"), number("20"), SCHEME);

        assertThat(blended.due(ImmutableList.of(ActivityItem.worth("emergency care", pounds("10500000"))))
                        .total())
                .contains(pounds("10100000"));
    }

    @Test
    void costAndVolumePaysAFixedSumAndAPriceAboveTheVolume() {
        CostAndVolume model =
                new CostAndVolume(pounds("10000"), number("100"), pounds("50.50"), Optional.of(pounds("20")), SCHEME);

        assertThat(model.due(visits(103)).total()).contains(pounds("10151.50"));
        assertThat(model.due(visits(100)).total()).contains(pounds("10000"));
        assertThat(model.due(visits(98)).total()).contains(pounds("9960"));
        assertThat(model.due(visits(98)).lines().get(1).words())
                .isEqualTo("units below the volume: -2 × £20.00 = -£40.00");
        assertThat(new CostAndVolume(pounds("10000"), number("100"), pounds("50"), Optional.empty(), SCHEME)
                        .due(visits(98))
                        .total())
                .contains(pounds("10000"));
    }

    @Test
    void activityIsPaidAtItsUnitPricesAndTheLinesAddUp() {
        PaymentDue due = new ActivityBased(SCHEME)
                .due(ImmutableList.of(
                        new ActivityItem("hours", Optional.of(number("1.5")), pounds("0.33")),
                        ActivityItem.of("visits", 3, pounds("41.20"))));

        assertThat(due.lines().stream().map(PaymentLine::words))
                .containsExactly("hours: 1.5 × £0.33 = £0.50", "visits: 3 × £41.20 = £123.60");
        assertThat(due.total()).contains(pounds("124.10"));
    }

    @Test
    void activityThatIsNotKnownLeavesTheTotalOpen() {
        PaymentDue due = new ActivityBased(SCHEME)
                .due(ImmutableList.of(
                        ActivityItem.of("visits", 3, pounds("41.20")), ActivityItem.unknown("calls", pounds("7"))));

        assertThat(due.total()).isEmpty();
        assertThat(due.unknown()).containsExactly("calls");
        assertThat(due.lines().get(1).words()).isEqualTo("calls: not known × £7.00 = undetermined");
        assertThat(new MarginalRate(pounds("1"), number("70"), SCHEME)
                        .due(ImmutableList.of())
                        .total())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivityBased(SCHEME).due(ImmutableList.of()))
                .withMessage("activity: found none, expected items, of quantity 0 where nothing was done");
    }

    @Test
    void whatIsDueIsEnteredInTheLedger() {
        assertThat(new Block(pounds("100000"), SCHEME)
                        .due(ImmutableList.of())
                        .entry("payment on account", YearMonth.of(2025, 4), LocalDate.of(2025, 4, 15), Examples.NORTH)
                        .orElseThrow()
                        .words())
                .isEqualTo("2025-04-15 due £100,000.00 for 2025-04: payment on account (NHS Payment Scheme)");
    }

    @Test
    void rulesThatAreNotVerifiedAreFlagged() {
        Grounds unverified = Grounds.of("SC36", Confidence.UNVERIFIED).noting("20 % from memory");

        assertThat(new Block(pounds("1"), unverified).due(ImmutableList.of()).flags())
                .containsExactly("SC36, unverified: 20 % from memory");
        assertThat(new Block(pounds("1"), SCHEME).due(ImmutableList.of()).flags())
                .isEmpty();
    }

    @Test
    void ratesAreShares() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarginalRate(pounds("1"), number("100.1"), SCHEME))
                .withMessage("marginal rate: found 100.1 %, expected 0 to 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CquinIndicator.of("flu", "80", "60", "70"))
                .withMessage("CQUIN flu: the maximum (60 %) is below the minimum (80 %)");
    }

    private static ImmutableList<ActivityItem> visits(long count) {
        return ImmutableList.of(ActivityItem.of("visits", count, pounds("0")));
    }
}
