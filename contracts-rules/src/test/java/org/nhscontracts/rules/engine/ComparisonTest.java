package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.DurationStatistic;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.rules.testing.WorkedSeries;

class ComparisonTest {

    private static final Measure.Ratio RATIO = new Measure.Ratio();
    private static final String ACHIEVED = "H";
    private static final String FAILED = "d";
    private static final String UNDETERMINED = "u";

    @Test
    void aRatioIsComparedExactlyAndNeverRoundedUp() {
        Kpi kpi = kpi(RATIO, Threshold.atLeast("95"));
        assertThat(counts(kpi, 1_899, 2_000)).isEqualTo(FAILED);
        assertThat(counts(kpi, 95, 100)).isEqualTo(ACHIEVED);
        assertThat(counts(kpi, 1_900, 2_000)).isEqualTo(ACHIEVED);
        assertThat(counts(kpi, 94_999_999, 100_000_000)).isEqualTo(FAILED);
    }

    @Test
    void lessThanIsStrict() {
        Kpi kpi = kpi(RATIO, Threshold.of(Operator.LESS_THAN, "5"));
        assertThat(counts(kpi, 5, 100)).isEqualTo(FAILED);
        assertThat(counts(kpi, 4_999, 100_000)).isEqualTo(ACHIEVED);
        assertThat(counts(kpi(RATIO, Threshold.atMost("5")), 5, 100)).isEqualTo(ACHIEVED);
    }

    @Test
    void moreThanIsStrict() {
        Kpi kpi = kpi(RATIO, Threshold.of(Operator.MORE_THAN, "95"));
        assertThat(counts(kpi, 95, 100)).isEqualTo(FAILED);
        assertThat(counts(kpi, 95_001, 100_000)).isEqualTo(ACHIEVED);
    }

    @Test
    void betweenIncludesBothEnds() {
        Kpi kpi = kpi(RATIO, Threshold.between("80", "90"));
        assertThat(counts(kpi, 79_999, 100_000)).isEqualTo(FAILED);
        assertThat(counts(kpi, 80, 100)).isEqualTo(ACHIEVED);
        assertThat(counts(kpi, 90, 100)).isEqualTo(ACHIEVED);
        assertThat(counts(kpi, 90_001, 100_000)).isEqualTo(FAILED);
    }

    @Test
    void equalToIsExact() {
        Kpi kpi = kpi(new Measure.Count("patient breaches"), Threshold.of(Operator.EQUAL_TO, "0"));
        assertThat(whole(kpi, 0)).isEqualTo(ACHIEVED);
        assertThat(whole(kpi, 1)).isEqualTo(FAILED);
    }

    @Test
    void aRateCountsForSoManyOfSomething() {
        Kpi kpi = kpi(new Measure.Rate(1_000, "falls per 1,000 bed days"), Threshold.atMost("6.6"));
        assertThat(counts(kpi, 66, 10_000)).isEqualTo(ACHIEVED);
        assertThat(counts(kpi, 67, 10_000)).isEqualTo(FAILED);
    }

    @Test
    void aMeanIsTheSumOverTheCases() {
        Kpi kpi = kpi(new Measure.Duration(DurationStatistic.MEAN, Optional.empty(), "days"), Threshold.atMost("18"));
        assertThat(counts(kpi, 180, 10)).isEqualTo(ACHIEVED);
        assertThat(counts(kpi, 181, 10)).isEqualTo(FAILED);
    }

    @Test
    void yesIsOne() {
        Kpi kpi = kpi(new Measure.YesNo(), Threshold.of(Operator.EQUAL_TO, "1"));
        assertThat(whole(kpi, 1)).isEqualTo(ACHIEVED);
        assertThat(whole(kpi, 0)).isEqualTo(FAILED);
    }

    @Test
    void aNumeratorMayExceedItsDenominator() {
        assertThat(counts(kpi(RATIO, Threshold.atLeast("120")), 12, 10)).isEqualTo(ACHIEVED);
    }

    @Test
    void theLargestCountsAreComparedExactly() {
        long most = KpiSeriesBuilder.MAX_COUNT;
        Kpi all = kpi(RATIO, Threshold.atLeast("100"));
        assertThat(counts(all, most, most)).isEqualTo(ACHIEVED);
        assertThat(counts(all, most - 1, most)).isEqualTo(FAILED);
    }

    @Test
    void aPublishedFigureStandsForAllThatRoundToIt() {
        Kpi kpi = kpi(new Measure.PublishedPercentage(), Threshold.atLeast("95"));
        assertThat(rounded(kpi, 1, "94.9")).isEqualTo(FAILED);
        assertThat(rounded(kpi, 1, "95.0")).isEqualTo(UNDETERMINED);
        assertThat(rounded(kpi, 1, "95.1")).isEqualTo(ACHIEVED);
        assertThat(rounded(kpi, 0, "94")).isEqualTo(FAILED);
        assertThat(rounded(kpi, 0, "95")).isEqualTo(UNDETERMINED);
        assertThat(rounded(kpi, 0, "96")).isEqualTo(ACHIEVED);
    }

    @Test
    void thePrecisionOfAPublishedFigureIsWhatItsSourceDeclares() {
        Kpi kpi = kpi(new Measure.PublishedPercentage(), Threshold.atLeast("94.6"));
        assertThat(rounded(kpi, 0, "95")).isEqualTo(UNDETERMINED);
        assertThat(rounded(kpi, 1, "95")).isEqualTo(ACHIEVED);
    }

    @Test
    void aTargetAtTheVeryEndOfTheIntervalStraddlesWhereTheEndWouldDecideOtherwise() {
        Measure measure = new Measure.PublishedPercentage();
        assertThat(rounded(kpi(measure, Threshold.atLeast("94.5")), 0, "95")).isEqualTo(ACHIEVED);
        assertThat(rounded(kpi(measure, Threshold.of(Operator.MORE_THAN, "94.5")), 0, "95"))
                .isEqualTo(UNDETERMINED);
        assertThat(rounded(kpi(measure, Threshold.atLeast("95.5")), 0, "95")).isEqualTo(UNDETERMINED);
        assertThat(rounded(kpi(measure, Threshold.of(Operator.MORE_THAN, "95.5")), 0, "95"))
                .isEqualTo(FAILED);
    }

    @Test
    void aPublishedFigureLiesInABandOnlyIfItsWholeIntervalDoes() {
        Kpi kpi = kpi(new Measure.PublishedPercentage(), Threshold.between("80", "90"));
        assertThat(rounded(kpi, 0, "79")).isEqualTo(FAILED);
        assertThat(rounded(kpi, 0, "80")).isEqualTo(UNDETERMINED);
        assertThat(rounded(kpi, 0, "85")).isEqualTo(ACHIEVED);
        assertThat(rounded(kpi, 0, "90")).isEqualTo(UNDETERMINED);
        assertThat(rounded(kpi, 0, "91")).isEqualTo(FAILED);
        assertThat(rounded(kpi(new Measure.PublishedPercentage(), Threshold.between("94.8", "95.2")), 0, "95"))
                .as("a band inside the interval")
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void theEndsOfTheIntervalCountAsMuchAsTheEndsOfTheBand() {
        Kpi kpi = kpi(new Measure.PublishedPercentage(), Threshold.between("94.5", "95.5"));
        assertThat(rounded(kpi, 0, "95")).isEqualTo(ACHIEVED);
        assertThat(rounded(kpi, 0, "94")).as("up to 94.5").isEqualTo(UNDETERMINED);
        assertThat(rounded(kpi, 0, "96")).as("from 95.5").isEqualTo(UNDETERMINED);
        assertThat(rounded(kpi, 0, "97")).isEqualTo(FAILED);
    }

    @Test
    void aPublishedFigureNeverShowsEquality() {
        Kpi kpi = kpi(new Measure.PublishedPercentage(), Threshold.of(Operator.EQUAL_TO, "95"));
        assertThat(rounded(kpi, 0, "95")).isEqualTo(UNDETERMINED);
        assertThat(rounded(kpi, 0, "96")).isEqualTo(FAILED);
    }

    @Test
    void comparedAsPublishedDecidesOnTheFigureAsItStands() {
        Kpi kpi = kpi(new Measure.PublishedPercentage(), Threshold.atLeast("95").comparedAsPublished());
        assertThat(rounded(kpi, 1, "95.0")).isEqualTo(ACHIEVED);
        assertThat(rounded(kpi, 1, "94.9")).isEqualTo(FAILED);
    }

    @Test
    void comparedAsPublishedDoesNotRoundCounts() {
        assertThat(counts(kpi(RATIO, Threshold.atLeast("95").comparedAsPublished()), 1_899, 2_000))
                .isEqualTo(FAILED);
    }

    private static Kpi kpi(Measure measure, Threshold threshold) {
        Direction direction = switch (threshold.operator()) {
            case AT_LEAST, MORE_THAN -> Direction.HIGHER;
            case AT_MOST, LESS_THAN -> Direction.LOWER;
            case EQUAL_TO, BETWEEN -> Direction.NEUTRAL;
        };
        return WorkedSeries.kpi("K", measure, direction, threshold);
    }

    private static String counts(Kpi kpi, long numerator, long denominator) {
        return judge(
                kpi,
                KpiSeries.builder(WorkedSeries.key("K"), FigureForm.COUNTS)
                        .counts(WorkedSeries.FIRST, numerator, denominator)
                        .build());
    }

    private static String whole(Kpi kpi, long figure) {
        return judge(
                kpi,
                KpiSeries.builder(WorkedSeries.key("K"), FigureForm.WHOLE)
                        .unscaled(WorkedSeries.FIRST, figure, ObservationStatus.REPORTED)
                        .build());
    }

    private static String rounded(Kpi kpi, int decimals, String figure) {
        return judge(
                kpi,
                KpiSeries.builder(WorkedSeries.key("K"), FigureForm.rounded(decimals))
                        .figure(WorkedSeries.FIRST, new BigDecimal(figure), ObservationStatus.REPORTED)
                        .build());
    }

    private static String judge(Kpi kpi, KpiSeries series) {
        ImmutableList<Kpi> kpis = ImmutableList.of(kpi);
        return WorkedSeries.verdicts(WorkedSeries.evaluate(achieves("K"), kpis, WorkedSeries.facts(kpis, series)));
    }
}
