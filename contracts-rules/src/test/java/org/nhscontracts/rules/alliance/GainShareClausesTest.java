package org.nhscontracts.rules.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.BaselineSpan;
import org.nhscontracts.core.contract.DeadBandRule;
import org.nhscontracts.core.contract.FigureState;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainShareLimit;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.contract.GainShareTiming;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.payment.Pounds;
import org.nhscontracts.rules.verdict.Verdict;
import org.threeten.extra.LocalDateRange;

/** Each clause of a gain share, and the worked case W30. */
class GainShareClausesTest {

    private static final OrganisationId TRUST = OrganisationId.of("trust");
    private static final OrganisationId FEDERATION = OrganisationId.of("federation");
    private static final OrganisationId COMPANY = OrganisationId.of("company");
    private static final ReportingPeriod YEAR = ReportingPeriod.financialYear(2024);

    /** Shares of 50, 30 and 20 percent, settled each year. */
    private static GainShare.Builder share() {
        return GainShare.builder()
                .timing(GainShareTiming.ANNUAL)
                .putShare(TRUST, new BigDecimal("50"))
                .putShare(FEDERATION, new BigDecimal("30"))
                .putShare(COMPANY, new BigDecimal("20"));
    }

    private static GainShare.Builder gated() {
        return share().qualityGate(RuleId.of("Q1"));
    }

    private static GainSharePeriod.Builder spent(String actual) {
        return GainSharePeriod.builder().period(YEAR).actual(Pounds.of(actual)).state(FigureState.FINAL);
    }

    private static GainShareSettlement settle(GainShare.Builder share, String actual) {
        return settle(share, actual, Verdict.NOT_APPLICABLE);
    }

    private static GainShareSettlement settle(GainShare.Builder share, String actual, Verdict gate) {
        GainSharePeriod period = spent(actual).expected(Pounds.of("10000000")).build();
        return GainShares.settle(share.build(), period, gate);
    }

    private static GainShareLimit percent(String percent) {
        return GainShareLimit.percentOfBaseline(new BigDecimal(percent));
    }

    private static ImmutableMap<OrganisationId, Money> pounds(String trust, String federation, String company) {
        return ImmutableMap.of(TRUST, Pounds.of(trust), FEDERATION, Pounds.of(federation), COMPANY, Pounds.of(company));
    }

    @Test
    void w30_aGainOf600000() {
        GainShareSettlement settled = settle(share().collar(percent("5")), "9400000");
        assertThat(settled.outcome()).isEqualTo(GainShareOutcome.SHARED);
        assertThat(settled.pool()).hasValue(Pounds.of("600000"));
        assertThat(settled.shares()).isEqualTo(pounds("300000", "180000", "120000"));
        assertThat(settled.because())
                .isEqualTo("£9,400,000.00 was spent of £10,000,000.00 expected: a gain of £600,000.00 is shared.");
    }

    @Test
    void w30_aLossOf400000InsideACollarOf5Percent() {
        GainShareSettlement settled = settle(share().collar(percent("5")), "10400000");
        assertThat(settled.difference()).hasValue(Pounds.of("-400000"));
        assertThat(settled.beyondLimit()).isEqualTo(Pounds.ZERO);
        assertThat(settled.shares()).isEqualTo(pounds("-200000", "-120000", "-80000"));
        assertThat(settled.because())
                .isEqualTo("£10,400,000.00 was spent of £10,000,000.00 expected: a loss of £400,000.00 is shared.");
    }

    @Test
    void w30_aCollarOf5PercentThatBinds() {
        GainShareSettlement settled = settle(share().collar(percent("5")), "10700000");
        assertThat(settled.difference()).hasValue(Pounds.of("-700000"));
        assertThat(settled.pool()).hasValue(Pounds.of("-500000"));
        assertThat(settled.beyondLimit()).isEqualTo(Pounds.of("-200000"));
        assertThat(settled.shares()).isEqualTo(pounds("-250000", "-150000", "-100000"));
        assertThat(settled.because())
                .isEqualTo("£10,700,000.00 was spent of £10,000,000.00 expected: a loss of £500,000.00 is shared,"
                        + " which is the most that the collar allows.");
    }

    @Test
    void aCollarBindsLossesAndACapGains() {
        assertThat(settle(share().collar(percent("5")), "9000000").pool()).hasValue(Pounds.of("1000000"));
        GainShareSettlement capped = settle(share().cap(GainShareLimit.pounds(Pounds.of("750000"))), "9000000");
        assertThat(capped.pool()).hasValue(Pounds.of("750000"));
        assertThat(capped.beyondLimit()).isEqualTo(Pounds.of("250000"));
        assertThat(capped.because()).endsWith("is shared, which is the most that the cap allows.");
        assertThat(settle(share().cap(percent("5")), "11000000").pool()).hasValue(Pounds.of("-1000000"));
    }

    @Test
    void withinTheDeadBandNothingIsSharedAndBeyondItOnlyWhatLiesBeyond() {
        GainShareSettlement inside = settle(share().deadBand(percent("2")), "9800000");
        assertThat(inside.outcome()).isEqualTo(GainShareOutcome.NOTHING_TO_SHARE);
        assertThat(inside.inDeadBand()).isEqualTo(Pounds.of("200000"));
        assertThat(inside.shares()).isEmpty();
        assertThat(inside.because()).endsWith("the difference is within the dead band, so there is nothing to share.");
        GainShareSettlement beyond = settle(share().deadBand(percent("2")), "9799999.98");
        assertThat(beyond.pool()).hasValue(Pounds.of("0.02"));
        GainShareSettlement loss = settle(share().deadBand(percent("2")), "10300000");
        assertThat(loss.inDeadBand()).isEqualTo(Pounds.of("-200000"));
        assertThat(loss.pool()).hasValue(Pounds.of("-100000"));
    }

    @Test
    void aDeadBandMayLetTheWholeDifferenceThroughOnceItIsLeft() {
        GainShare.Builder whole =
                share().deadBand(percent("2")).deadBandRule(DeadBandRule.WHOLE).cap(percent("3"));
        GainShareSettlement settled = settle(whole, "9600000");
        assertThat(settled.inDeadBand()).isEqualTo(Pounds.ZERO);
        assertThat(settled.pool()).hasValue(Pounds.of("300000"));
        assertThat(settled.beyondLimit()).isEqualTo(Pounds.of("100000"));
    }

    @Test
    void aCeilingHoldsBackWhatGoesToNobodyElse() {
        GainShareSettlement gain = settle(share().putCeiling(TRUST, Pounds.of("250000")), "9400000");
        assertThat(gain.shares()).isEqualTo(pounds("250000", "180000", "120000"));
        assertThat(gain.heldBack()).isEqualTo(ImmutableMap.of(TRUST, Pounds.of("50000")));
        GainShareSettlement loss = settle(share().putCeiling(COMPANY, Pounds.ZERO), "10400000");
        assertThat(loss.shares()).isEqualTo(pounds("-200000", "-120000", "0"));
        assertThat(loss.heldBack()).isEqualTo(ImmutableMap.of(COMPANY, Pounds.of("-80000")));
    }

    @Test
    void penceLeftOverGoToThoseListedFirst() {
        GainShareSettlement gain = settle(share(), "9999999.91");
        assertThat(gain.pool()).hasValue(Pounds.of("0.09"));
        assertThat(gain.shares())
                .as("4.5, 2.7 and 1.8 pence: 4, 2 and 1 and a penny each for the first two")
                .isEqualTo(pounds("0.05", "0.03", "0.01"));
        assertThat(gain.shares().keySet()).containsExactly(TRUST, FEDERATION, COMPANY);
        assertThat(settle(share(), "10000000.09").shares()).isEqualTo(pounds("-0.05", "-0.03", "-0.01"));
    }

    @Test
    void aGainIsPaidOnlyIfTheQualityGateHolds() {
        assertThat(settle(gated(), "9400000", Verdict.HOLDS).outcome()).isEqualTo(GainShareOutcome.SHARED);
        GainShareSettlement failed = settle(gated(), "9400000", Verdict.DOES_NOT_HOLD);
        assertThat(failed.outcome()).isEqualTo(GainShareOutcome.NOT_PAID);
        assertThat(failed.pool()).hasValue(Pounds.of("600000"));
        assertThat(failed.shares()).isEmpty();
        assertThat(failed.because())
                .endsWith("a gain of £600,000.00 is not shared, because the quality gate (rule Q1) does not hold.");
    }

    @Test
    void aQualityGateThatIsNotKnownToHoldPaysNothingYet() {
        GainShareSettlement open = settle(gated(), "9400000", Verdict.UNDETERMINED);
        assertThat(open.outcome()).isEqualTo(GainShareOutcome.NOT_PAID_YET);
        assertThat(open.shares()).isEmpty();
        assertThat(open.because())
                .endsWith(
                        "a gain of £600,000.00 is not shared yet, because the quality gate (rule Q1) is undetermined.");
        assertThat(settle(gated(), "9400000", Verdict.NOT_APPLICABLE).outcome())
                .isEqualTo(GainShareOutcome.NOT_PAID_YET);
    }

    @Test
    void aLossIsSharedWhateverTheQualityUnlessTheContractSaysOtherwise() {
        GainShareSettlement loss = settle(gated(), "10400000", Verdict.DOES_NOT_HOLD);
        assertThat(loss.shares()).isEqualTo(pounds("-200000", "-120000", "-80000"));
        assertThat(loss.because())
                .endsWith("a loss of £400,000.00 is shared; the quality gate (rule Q1) concerns gains only.");
        assertThat(settle(gated(), "10400000", Verdict.HOLDS).because()).endsWith("a loss of £400,000.00 is shared.");
        assertThat(settle(gated().gateCoversLoss(true), "10400000", Verdict.DOES_NOT_HOLD)
                        .outcome())
                .isEqualTo(GainShareOutcome.NOT_PAID);
    }

    @Test
    void withoutAGateItsVerdictIsNotLookedAt() {
        GainShareSettlement settled = settle(share(), "9400000", Verdict.DOES_NOT_HOLD);
        assertThat(settled.outcome()).isEqualTo(GainShareOutcome.SHARED);
        assertThat(settled.gate()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void whatIsNotKnownIsNotSettled() {
        GainShareSettlement unspent = GainShares.settle(
                share().baseline(Pounds.of("10000000")).build(),
                GainSharePeriod.builder()
                        .period(YEAR)
                        .state(FigureState.PROVISIONAL)
                        .build(),
                Verdict.HOLDS);
        assertThat(unspent.outcome()).isEqualTo(GainShareOutcome.NOT_KNOWN);
        assertThat(unspent.expected()).hasValue(Pounds.of("10000000"));
        assertThat(unspent.difference()).isEmpty();
        assertThat(unspent.pool()).isEmpty();
        assertThat(unspent.because()).isEqualTo("The actual spend is not known, so nothing can be settled.");
        GainShareSettlement unplanned =
                GainShares.settle(share().build(), spent("1").build(), Verdict.HOLDS);
        assertThat(unplanned.because()).isEqualTo("The expected spend is not known, so nothing can be settled.");
    }

    @Test
    void aDifferenceOfNothingAndLimitsOfNothingLeaveNothingToShare() {
        assertThat(settle(share(), "10000000").because()).endsWith("expected: there is no difference to share.");
        assertThat(settle(share().cap(percent("0")), "9400000").because())
                .endsWith("expected: the cap leaves no gain to share.");
        assertThat(settle(share().collar(percent("0")), "10400000").because())
                .endsWith("expected: the collar leaves no loss to share.");
    }

    @Test
    void saysThatFiguresAreProvisional() {
        GainSharePeriod period = GainSharePeriod.builder()
                .period(YEAR)
                .actual(Pounds.of("9400000"))
                .expected(Pounds.of("10000000"))
                .state(FigureState.PROVISIONAL)
                .build();
        assertThat(GainShares.settle(share().build(), period, Verdict.HOLDS).because())
                .endsWith("a gain of £600,000.00 is shared. The figures are provisional.");
    }

    private static Money expected(GainShareTiming timing, BaselineSpan span, ReportingPeriod period) {
        GainShare share = GainShare.builder()
                .timing(timing)
                .baseline(Pounds.of("100.02"))
                .baselineSpan(span)
                .putShare(TRUST, new BigDecimal("100"))
                .build();
        GainSharePeriod spent = GainSharePeriod.builder()
                .period(period)
                .state(FigureState.FINAL)
                .build();
        return GainShares.expected(share, spent).orElseThrow();
    }

    @Test
    void aQuarterHasAFourthPartOfABaselineForAYear() {
        assertThat(expected(GainShareTiming.QUARTERLY, BaselineSpan.YEAR, ReportingPeriod.quarter(2024, 1)))
                .isEqualTo(Pounds.of("25.01"));
        assertThat(expected(GainShareTiming.QUARTERLY, BaselineSpan.YEAR, ReportingPeriod.quarter(2024, 2)))
                .isEqualTo(Pounds.of("25.01"));
        assertThat(expected(GainShareTiming.QUARTERLY, BaselineSpan.YEAR, ReportingPeriod.quarter(2024, 3)))
                .isEqualTo(Pounds.of("25.00"));
        assertThat(expected(GainShareTiming.QUARTERLY, BaselineSpan.YEAR, ReportingPeriod.quarter(2024, 4)))
                .isEqualTo(Pounds.of("25.00"));
        assertThat(expected(GainShareTiming.QUARTERLY, BaselineSpan.PERIOD, ReportingPeriod.quarter(2024, 4)))
                .isEqualTo(Pounds.of("100.02"));
        assertThat(expected(GainShareTiming.ANNUAL, BaselineSpan.YEAR, YEAR)).isEqualTo(Pounds.of("100.02"));
    }

    @Test
    void aBaselineSaysNothingOfAShortContractYear() {
        GainShare share = share().baseline(Pounds.of("100")).build();
        ReportingPeriod shortYear = ReportingPeriod.contractYear(
                LocalDateRange.ofClosed(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 3, 31)));
        GainSharePeriod.Builder first =
                GainSharePeriod.builder().period(shortYear).state(FigureState.FINAL);
        assertThat(GainShares.expected(share, first.build())).isEmpty();
        GainSharePeriod stated = spent("1").expected(Pounds.of("75")).build();
        assertThat(GainShares.expected(share, stated)).hasValue(Pounds.of("75"));
    }

    @Test
    void refusesAPeriodThatIsNotSettledSo() {
        GainSharePeriod quarter = GainSharePeriod.builder()
                .period(ReportingPeriod.quarter(2024, 1))
                .state(FigureState.FINAL)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GainShares.settle(share().build(), quarter, Verdict.HOLDS))
                .withMessage(
                        "gain share: found figures of 2024/25-Q1 (quarter), but it is settled with the timing annual");
    }
}
