package org.nhscontracts.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.threeten.extra.LocalDateRange;

class GainShareTest {

    private static final OrganisationId TRUST = OrganisationId.of("trust");
    private static final OrganisationId FEDERATION = OrganisationId.of("federation");

    private static GainShare.Builder share(String trust, String federation) {
        return GainShare.builder()
                .timing(GainShareTiming.ANNUAL)
                .putShare(TRUST, new BigDecimal(trust))
                .putShare(FEDERATION, new BigDecimal(federation));
    }

    private static Money pounds(long pounds) {
        return Money.ofMajor(CurrencyUnit.GBP, pounds);
    }

    @Test
    void sharesKeepTheirOrderAndOneForm() {
        GainShare share = share("70.0", "3E+1").build();
        assertThat(share.shares().keySet()).containsExactly(TRUST, FEDERATION);
        assertThat(share).isEqualTo(share("70", "30").build());
        assertThat(share.shares().get(FEDERATION)).isEqualTo(new BigDecimal("30"));
        assertThat(share.baselineSpan()).isEqualTo(BaselineSpan.PERIOD);
        assertThat(share.deadBandRule()).isEqualTo(DeadBandRule.BEYOND_ONLY);
        assertThat(share.gateCoversLoss()).isFalse();
    }

    @Test
    void refusesSharesThatAreNot100PercentTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("70", "29.99").build())
                .withMessage("gain share: the shares add up to 99.99 percent, expected 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("100", "0").build())
                .withMessage("gain share of federation: found 0 percent, expected more than 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("69.999999999", "30.000000001").build())
                .withMessage("gain share of trust: found 69.999999999, expected a decimal of at most 20 digits with at"
                        + " most 8 decimal places");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GainShare.builder().timing(GainShareTiming.ANNUAL).build())
                .withMessage("gain share: the shares add up to 0 percent, expected 100");
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> GainShare.builder().build())
                .withMessage("not set: timing");
    }

    @Test
    void refusesACeilingOfWhoHasNoShareAndSumsBelowNothing() {
        OrganisationId stranger = OrganisationId.of("stranger");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> share("70", "30").putCeiling(stranger, pounds(1)).build())
                .withMessage("gain share: stranger has a ceiling, but no share");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> share("70", "30").putCeiling(TRUST, pounds(-1)).build())
                .withMessage("gain share: ceiling of trust: found GBP -1.00, expected 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("70", "30").baseline(pounds(-1)).build())
                .withMessage("gain share: baseline: found GBP -1.00, expected 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("70", "30")
                        .baseline(Money.ofMajor(CurrencyUnit.EUR, 1))
                        .build())
                .withMessage("gain share: baseline: found EUR 1.00, expected pounds sterling");
    }

    @Test
    void isSettledByQuartersOrByYears() {
        ReportingPeriod quarter = ReportingPeriod.quarter(2024, 1);
        ReportingPeriod year = ReportingPeriod.financialYear(2024);
        ReportingPeriod shortYear = ReportingPeriod.contractYear(
                LocalDateRange.ofClosed(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 3, 31)));
        GainShare annual = share("70", "30").build();
        GainShare quarterly = GainShare.builder()
                .timing(GainShareTiming.QUARTERLY)
                .putShare(TRUST, new BigDecimal("100"))
                .build();
        assertThat(annual.settles(quarter)).isFalse();
        assertThat(annual.settles(year)).isTrue();
        assertThat(annual.settles(shortYear)).isTrue();
        assertThat(quarterly.settles(quarter)).isTrue();
        assertThat(quarterly.settles(year)).isFalse();
        assertThat(quarterly.settles(ReportingPeriod.month(2024, 4))).isFalse();
    }

    @Test
    void aLimitIsASumOrAPercentageOfWhatWasExpected() {
        assertThat(GainShareLimit.percentOfBaseline(new BigDecimal("5")).in(pounds(10_000_000)))
                .isEqualTo(pounds(500_000));
        assertThat(GainShareLimit.pounds(pounds(500_000)).in(pounds(1))).isEqualTo(pounds(500_000));
        assertThat(GainShareLimit.percentOfBaseline(new BigDecimal("0.5")).in(pounds(1)))
                .as("half a penny is rounded up")
                .isEqualTo(Money.parse("GBP 0.01"));
        assertThat(GainShareLimit.percentOfBaseline(new BigDecimal("5.0")))
                .isEqualTo(GainShareLimit.percentOfBaseline(new BigDecimal("5")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GainShareLimit.percentOfBaseline(new BigDecimal("-5")))
                .withMessage("gain share limit: found -5 percent of baseline, expected 0 or more with at most 8 decimal"
                        + " places");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GainShareLimit(LimitUnit.POUNDS, new BigDecimal("0.005")))
                .withMessage("gain share limit: found 0.005 pounds, expected 0 or more with at most 2 decimal places");
    }

    @Test
    void aPeriodMayLackWhatIsNotKnown() {
        GainSharePeriod open = GainSharePeriod.builder()
                .period(ReportingPeriod.financialYear(2024))
                .state(FigureState.PROVISIONAL)
                .build();
        assertThat(open.actual()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GainSharePeriod.builder()
                        .period(ReportingPeriod.financialYear(2024))
                        .state(FigureState.FINAL)
                        .expected(pounds(-1))
                        .build())
                .withMessage("expected spend of 2024/25: found GBP -1.00, expected 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GainSharePeriod.builder()
                        .period(ReportingPeriod.financialYear(2024))
                        .state(FigureState.FINAL)
                        .actual(Money.ofMajor(CurrencyUnit.EUR, 1))
                        .build())
                .withMessage("actual spend of 2024/25: found EUR 1.00, expected pounds sterling");
    }
}
