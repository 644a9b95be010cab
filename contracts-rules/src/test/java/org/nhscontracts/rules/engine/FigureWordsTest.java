package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.rules.testing.WorkedSeries;

class FigureWordsTest {

    private static final Kpi AT_LEAST_95 = WorkedSeries.kpi("K");

    @Test
    void countsAreShownWithTheirFigure() {
        assertThat(counts(AT_LEAST_95, 893, 1_000)).isEqualTo("893 of 1000 = 89.3 % is not at least 95 %");
        assertThat(counts(AT_LEAST_95, 100, 100)).isEqualTo("100 of 100 = 100 % is at least 95 %");
        assertThat(counts(AT_LEAST_95, 0, 7)).isEqualTo("0 of 7 = 0 % is not at least 95 %");
    }

    @Test
    void aRatioIsCutToTwoDecimalsAndNeverRoundedUp() {
        assertThat(counts(AT_LEAST_95, 2, 3)).isEqualTo("2 of 3 = 66.66 % is not at least 95 %");
        assertThat(counts(AT_LEAST_95, 94_996, 100_000)).isEqualTo("94996 of 100000 = 94.99 % is not at least 95 %");
    }

    @Test
    void aFigureJustBeyondTheTargetIsShownBeyondIt() {
        Kpi atMost = WorkedSeries.kpi("K", new Measure.Ratio(), Direction.LOWER, Threshold.atMost("5"));
        assertThat(counts(atMost, 5_000_001, 100_000_000))
                .isEqualTo("5000001 of 100000000 = 5.000001 % is not at most 5 %");
        Kpi moreThan =
                WorkedSeries.kpi("K", new Measure.Ratio(), Direction.HIGHER, Threshold.of(Operator.MORE_THAN, "95"));
        assertThat(counts(moreThan, 95_001, 100_000)).isEqualTo("95001 of 100000 = 95.001 % is more than 95 %");
    }

    @Test
    void aTargetOfManyDecimalsIsMetByAFigureOfAsMany() {
        Kpi kpi = WorkedSeries.kpi("K", new Measure.Ratio(), Direction.HIGHER, Threshold.atLeast("94.995"));
        assertThat(counts(kpi, 94_996, 100_000)).isEqualTo("94996 of 100000 = 94.996 % is at least 94.995 %");
        assertThat(counts(kpi, 94_994, 100_000)).isEqualTo("94994 of 100000 = 94.99 % is not at least 94.995 %");
    }

    @Test
    void theLargestCountsAreShownOnTheirSideOfTheTarget() {
        Kpi kpi = WorkedSeries.kpi("K", new Measure.Ratio(), Direction.LOWER, Threshold.atMost("100"));
        long most = KpiSeriesBuilder.MAX_COUNT;
        assertThat(counts(kpi, most, most - 1))
                .isEqualTo(most + " of " + (most - 1) + " = 100.00000000000000002 % is not at most 100 %");
    }

    @Test
    void bothEndsOfABandAreKeptApartFromTheFigure() {
        Kpi kpi = WorkedSeries.kpi("K", new Measure.Ratio(), Direction.NEUTRAL, Threshold.between("80", "90"));
        assertThat(counts(kpi, 90_001, 100_000)).isEqualTo("90001 of 100000 = 90.001 % is not between 80 % and 90 %");
        assertThat(counts(kpi, 2, 3)).isEqualTo("2 of 3 = 66.66 % is not between 80 % and 90 %");
    }

    @Test
    void aPublishedFigureKeepsItsDecimals() {
        Kpi kpi = WorkedSeries.kpi("K", new Measure.PublishedPercentage(), Direction.HIGHER, Threshold.atLeast("95"));
        KpiSeries series = KpiSeries.builder(WorkedSeries.key("K"), FigureForm.rounded(1))
                .figure(WorkedSeries.FIRST, new BigDecimal("95"), ObservationStatus.REPORTED)
                .build();
        assertThat(finding(kpi, series).reason().words())
                .isEqualTo("95.0 % was rounded before publication and may or may not be at least 95 %");
    }

    @Test
    void yesAndNoAreWords() {
        Kpi kpi = WorkedSeries.kpi("K", new Measure.YesNo(), Direction.HIGHER, Threshold.of(Operator.EQUAL_TO, "1"));
        KpiSeries series = KpiSeries.builder(WorkedSeries.key("K"), FigureForm.WHOLE)
                .unscaled(WorkedSeries.FIRST, 0, ObservationStatus.REPORTED)
                .build();
        assertThat(finding(kpi, series).reason().words()).isEqualTo("no is not equal to yes");
    }

    @Test
    void aFindingHoldsTheCountsAndTheFigure() {
        KpiFinding finding = finding(AT_LEAST_95, WorkedSeries.series(WorkedSeries.key("K"), "P"));
        ReadingFinding reading = finding.readings().get(0);
        assertThat(reading.numerator()).contains(90L);
        assertThat(reading.denominator()).contains(100L);
        assertThat(reading.value()).contains(new BigDecimal("90"));
        assertThat(reading.status()).isEqualTo(ObservationStatus.PROVISIONAL);
        assertThat(reading.words()).isEqualTo("90 of 100 = 90 %");
    }

    private static String counts(Kpi kpi, long numerator, long denominator) {
        return finding(
                        kpi,
                        KpiSeries.builder(WorkedSeries.key("K"), FigureForm.COUNTS)
                                .counts(WorkedSeries.FIRST, numerator, denominator)
                                .build())
                .reason()
                .words();
    }

    private static KpiFinding finding(Kpi kpi, KpiSeries series) {
        ImmutableList<Kpi> kpis = ImmutableList.of(kpi);
        Facts facts = WorkedSeries.facts(kpis, series);
        return WorkedSeries.evaluate(achieves("K"), kpis, facts)
                .findings(
                        kpi,
                        TargetPurpose.CONTRACT_STANDARD,
                        facts.groups(KpiId.of("K")).get(0))
                .get(0);
    }
}
