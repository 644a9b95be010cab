package org.nhscontracts.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.DurationStatistic;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

class JudgementFitTest {

    private static final Span TO_DATE = new Span.ToDate(PeriodKind.FINANCIAL_YEAR);

    @ParameterizedTest
    @CsvSource({
        "ratio, true, false, true, true",
        "rate, true, false, true, true",
        "count, false, true, true, true",
        "stock, false, false, true, false",
        "mean, true, false, false, false",
        "percentile, false, false, false, false",
        "yes or no, false, false, false, false",
        "published, false, false, true, true"
    })
    void aStatisticSuitsSomeMeasures(String measure, boolean pooled, boolean sum, boolean mean, boolean runRate) {
        Kpi kpi = kpi(measure(measure), Direction.HIGHER, PeriodKind.MONTH);

        assertThat(fits(Statistic.POOLED, kpi)).isEqualTo(pooled);
        assertThat(fits(Statistic.SUM, kpi)).isEqualTo(sum);
        assertThat(fits(Statistic.SIMPLE_MEAN, kpi)).isEqualTo(mean);
        assertThat(JudgementFit.fault(Aggregate.lastQuarterRunRate(MissingPeriods.SKIPPED), kpi)
                        .isEmpty())
                .isEqualTo(runRate);
        assertThat(fits(Statistic.CLOSING_VALUE, kpi)).isTrue();
    }

    private static boolean fits(Statistic statistic, Kpi kpi) {
        return JudgementFit.fault(new Aggregate(statistic, TO_DATE, MissingPeriods.SKIPPED), kpi)
                .isEmpty();
    }

    @Test
    void saysWhyAStatisticDoesNotSuitAMeasure() {
        assertThat(fault("percentile", Aggregate.pooled(TO_DATE, MissingPeriods.SKIPPED)))
                .contains(
                        "KPI A: found a pooled figure of several periods, expected a measure with counts (percentiles cannot"
                                + " be pooled: it takes the durations themselves)");
        assertThat(fault("stock", Aggregate.pooled(TO_DATE, MissingPeriods.SKIPPED)))
                .contains("KPI A: found a pooled figure of several periods, expected a measure with counts");
        assertThat(fault("stock", Aggregate.sum(TO_DATE, MissingPeriods.SKIPPED)))
                .contains("KPI A: found a sum of several periods, expected a measure that is a count");
        assertThat(fault("mean", Aggregate.simpleMean(TO_DATE, MissingPeriods.SKIPPED)))
                .contains(
                        "KPI A: found a simple mean of several periods, expected a measure other than a duration and than yes"
                                + " or no");
        assertThat(fault("stock", Aggregate.lastQuarterRunRate(MissingPeriods.SKIPPED)))
                .contains(
                        "KPI A: found a yearly run rate, expected a measure other than a stock, a duration and than yes or"
                                + " no");
    }

    private static Optional<String> fault(String measure, Aggregate over) {
        Kpi kpi = kpi(measure(measure), Direction.HIGHER, PeriodKind.MONTH);
        return JudgementFit.fault(Judgement.of("A").over(over), kpi);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, QUARTER, true",
        "QUARTER, QUARTER, true",
        "FINANCIAL_YEAR, QUARTER, false",
        "CONTRACT_YEAR, QUARTER, false",
        "CONTRACT_YEAR, FINANCIAL_YEAR, true",
        "FINANCIAL_YEAR, CONTRACT_YEAR, true"
    })
    void aSpanIsNotShorterThanAPeriod(PeriodKind frequency, PeriodKind span, boolean fits) {
        Kpi kpi = kpi(new Measure.Ratio(), Direction.HIGHER, frequency);

        assertThat(JudgementFit.fault(Aggregate.pooled(new Span.ToDate(span), MissingPeriods.SKIPPED), kpi)
                        .isEmpty())
                .isEqualTo(fits);
        assertThat(JudgementFit.fault(Aggregate.closing(span), kpi).isEmpty()).isEqualTo(fits);
        assertThat(JudgementFit.fault(
                        Aggregate.pooled(
                                new Span.Rolling(2, NotApplicablePeriods.SHRINK_THE_WINDOW), MissingPeriods.SKIPPED),
                        kpi))
                .isEmpty();
    }

    @Test
    void theLastQuarterTakesAKpiReportedByQuarterOrMoreOften() {
        Aggregate runRate = Aggregate.lastQuarterRunRate(MissingPeriods.SKIPPED);

        assertThat(JudgementFit.fault(runRate, kpi(new Measure.Ratio(), Direction.LOWER, PeriodKind.QUARTER)))
                .isEmpty();
        assertThat(JudgementFit.fault(runRate, kpi(new Measure.Ratio(), Direction.LOWER, PeriodKind.FINANCIAL_YEAR)))
                .contains(
                        "found a figure over the quarter, expected a KPI reported by quarter or more often, as it is reported"
                                + " by financial year");
    }

    @Test
    void aKpiWithoutABetterSideHasNoStandardFromItsPast() {
        Kpi neutral = kpi(new Measure.Ratio(), Direction.NEUTRAL, PeriodKind.MONTH);
        Judgement yearBefore = Judgement.of("A").against(new Standard.OverYearBefore(BigDecimal.ONE));

        assertThat(JudgementFit.fault(yearBefore, neutral))
                .contains(
                        "KPI A: found the figure of the same period a year before plus 1 as its standard, expected a KPI of"
                                + " which higher or lower figures are better");
        assertThat(JudgementFit.fault(yearBefore.against(baseline(PeriodKind.MONTH)), neutral))
                .contains(
                        "KPI A: found its baseline of 2023-04 plus 1 as its standard, expected a KPI of which higher or lower"
                                + " figures are better");
        assertThat(JudgementFit.fault(Judgement.of("A"), neutral)).isEmpty();
        assertThat(JudgementFit.fault(yearBefore, kpi(new Measure.Ratio(), Direction.LOWER, PeriodKind.MONTH)))
                .isEmpty();
    }

    @Test
    void aBaselineIsOfThePeriodsOfTheKpi() {
        Kpi monthly = kpi(new Measure.Ratio(), Direction.HIGHER, PeriodKind.MONTH);

        assertThat(JudgementFit.fault(baseline(PeriodKind.QUARTER), monthly))
                .contains("found a baseline by quarter, expected one by month");
        assertThat(JudgementFit.fault(baseline(PeriodKind.MONTH), monthly)).isEmpty();
    }

    private static Standard baseline(PeriodKind kind) {
        ReportingPeriod period =
                kind == PeriodKind.MONTH ? ReportingPeriod.month(2023, 4) : ReportingPeriod.quarter(2023, 1);
        return new Standard.OverBaseline(period, period, BigDecimal.ONE);
    }

    private static Measure measure(String word) {
        return switch (word) {
            case "ratio" -> new Measure.Ratio();
            case "rate" -> new Measure.Rate(1_000, "falls");
            case "count" -> new Measure.Count("cases");
            case "stock" -> new Measure.Stock("patients");
            case "mean" -> new Measure.Duration(DurationStatistic.MEAN, Optional.empty(), "days");
            case "percentile" ->
                new Measure.Duration(DurationStatistic.PERCENTILE, Optional.of(new BigDecimal("50")), "days");
            case "yes or no" -> new Measure.YesNo();
            default -> new Measure.PublishedPercentage();
        };
    }

    private static Kpi kpi(Measure measure, Direction direction, PeriodKind frequency) {
        return Kpi.builder()
                .id(KpiId.of("A"))
                .name("a")
                .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
                .measure(measure)
                .direction(direction)
                .frequency(frequency)
                .build();
    }
}
