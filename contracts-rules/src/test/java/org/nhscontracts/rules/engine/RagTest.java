package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.rules.testing.WorkedSeries;

class RagTest {

    @Test
    void greenIsAchievedAmberWithinTheMarginRedBeyondIt() {
        Kpi kpi = kpi(new Measure.Ratio(), Direction.HIGHER, Threshold.atLeast("95"), Margin.within("5"));
        assertThat(counts(kpi, 95, 100)).contains(Rag.GREEN);
        assertThat(counts(kpi, 1_899, 2_000)).contains(Rag.AMBER);
        assertThat(counts(kpi, 90, 100)).contains(Rag.AMBER);
        assertThat(counts(kpi, 89_999, 100_000)).contains(Rag.RED);
    }

    @Test
    void aMarginMayBeRelativeAndLowerMayBeBetter() {
        Kpi kpi = kpi(new Measure.Count("cases"), Direction.LOWER, Threshold.atMost("80"), Margin.withinPercent("10"));
        assertThat(figure(kpi, FigureForm.WHOLE, "80")).contains(Rag.GREEN);
        assertThat(figure(kpi, FigureForm.WHOLE, "88")).contains(Rag.AMBER);
        assertThat(figure(kpi, FigureForm.WHOLE, "89")).contains(Rag.RED);
    }

    @Test
    void aPublishedFigureThatStraddlesALimitHasNoColour() {
        Kpi kpi = kpi(new Measure.PublishedPercentage(), Direction.HIGHER, Threshold.atLeast("95"), Margin.within("5"));
        assertThat(figure(kpi, FigureForm.rounded(0), "96")).contains(Rag.GREEN);
        assertThat(figure(kpi, FigureForm.rounded(0), "95")).isEmpty();
        assertThat(figure(kpi, FigureForm.rounded(0), "94")).contains(Rag.AMBER);
        assertThat(figure(kpi, FigureForm.rounded(0), "90")).isEmpty();
        assertThat(figure(kpi, FigureForm.rounded(0), "89")).contains(Rag.RED);
    }

    @Test
    void whatIsComparedAsPublishedIsColouredAsPublished() {
        Kpi kpi = kpi(
                new Measure.PublishedPercentage(),
                Direction.HIGHER,
                Threshold.atLeast("95").comparedAsPublished(),
                Margin.within("5"));
        assertThat(figure(kpi, FigureForm.rounded(0), "95")).contains(Rag.GREEN);
        assertThat(figure(kpi, FigureForm.rounded(0), "90")).contains(Rag.AMBER);
    }

    @Test
    void withoutEvidenceThereIsNoColour() {
        Kpi kpi = kpi(new Measure.Ratio(), Direction.HIGHER, Threshold.atLeast("95"), Margin.within("5"));
        for (String letter : ImmutableList.of("-", "Y", "S", "D", "X", "U", "0")) {
            assertThat(rag(kpi, WorkedSeries.series(WorkedSeries.key("K"), letter)))
                    .as(letter)
                    .isEmpty();
        }
        assertThat(rag(kpi, WorkedSeries.series(WorkedSeries.key("K"), "P"))).contains(Rag.AMBER);
    }

    @Test
    void withoutBandsThereIsNoColour() {
        assertThat(counts(WorkedSeries.kpi("K"), 95, 100)).isEmpty();
    }

    @Test
    void readingsOfOneColourHaveItAndOthersHaveNone() {
        Kpi kpi = kpi(new Measure.Ratio(), Direction.HIGHER, Threshold.atLeast("95"), Margin.within("5"));
        KpiSeries amber = counts("report", 91);
        assertThat(rag(kpi, amber, counts("minutes", 94))).contains(Rag.AMBER);
        assertThat(rag(kpi, amber, counts("minutes", 89))).isEmpty();
        assertThat(rag(kpi, amber, counts("minutes", 95))).isEmpty();
    }

    private static KpiSeries counts(String source, long numerator) {
        return KpiSeries.builder(WorkedSeries.key("K", source), FigureForm.COUNTS)
                .counts(WorkedSeries.FIRST, numerator, 100)
                .build();
    }

    private static Kpi kpi(Measure measure, Direction direction, Threshold threshold, Margin bands) {
        Kpi.Builder kpi = WorkedSeries.builder("K", measure, direction);
        return kpi.addTarget(Target.standard(threshold)).rag(bands).build();
    }

    private static Optional<Rag> counts(Kpi kpi, long numerator, long denominator) {
        return rag(
                kpi,
                KpiSeries.builder(WorkedSeries.key("K"), FigureForm.COUNTS)
                        .counts(WorkedSeries.FIRST, numerator, denominator)
                        .build());
    }

    private static Optional<Rag> figure(Kpi kpi, FigureForm form, String figure) {
        return rag(
                kpi,
                KpiSeries.builder(WorkedSeries.key("K"), form)
                        .figure(WorkedSeries.FIRST, new BigDecimal(figure), ObservationStatus.REPORTED)
                        .build());
    }

    private static Optional<Rag> rag(Kpi kpi, KpiSeries... series) {
        ImmutableList<Kpi> kpis = ImmutableList.of(kpi);
        Facts facts = WorkedSeries.facts(kpis, series);
        return WorkedSeries.evaluate(achieves("K"), kpis, facts)
                .findings(
                        kpi,
                        TargetPurpose.CONTRACT_STANDARD,
                        facts.judged(KpiId.of("K"), WorkedSeries.PROVIDER).orElseThrow())
                .get(0)
                .rag();
    }
}
