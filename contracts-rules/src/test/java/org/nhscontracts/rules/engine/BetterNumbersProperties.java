package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.atLeast;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Window;
import org.nhscontracts.rules.testing.ConditionArbitraries;
import org.nhscontracts.rules.testing.WorkedSeries;
import org.nhscontracts.rules.verdict.Verdict;

class BetterNumbersProperties {

    private static final long DENOMINATOR = 2_000;

    @Provide
    Arbitrary<Operator> oneSided() {
        return Arbitraries.of(Operator.AT_LEAST, Operator.MORE_THAN, Operator.AT_MOST, Operator.LESS_THAN);
    }

    @Provide
    Arbitrary<List<Integer>> numerators() {
        return Arbitraries.integers().between(1_890, 1_910).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Window> windows() {
        return ConditionArbitraries.windows();
    }

    @Property
    void betterCountsNeverTurnAchievedIntoFailed(
            @ForAll @From("oneSided") Operator operator,
            @ForAll @From("numerators") List<Integer> numerators,
            @ForAll @IntRange(max = 20) int better,
            @ForAll @IntRange(max = 11) int place,
            @ForAll @From("windows") Window window) {
        Kpi kpi = kpi(new Measure.Ratio(), operator, "95");
        int improved = place % numerators.size();
        Condition condition = atLeast(1 + place % window.periods(), window, achieves("K"));
        Evaluation before = judge(kpi, condition, counts(numerators, -1, 0));
        Evaluation after = judge(kpi, condition, counts(numerators, improved, sign(operator) * better));
        for (int index = 0; index < numerators.size(); index++) {
            assertThat(rank(after, index)).isGreaterThanOrEqualTo(rank(before, index));
        }
    }

    @Property
    void betterPublishedFiguresNeverTurnAchievedIntoFailed(
            @ForAll @From("oneSided") Operator operator,
            @ForAll @LongRange(min = 940, max = 960) long tenths,
            @ForAll @IntRange(max = 20) int better) {
        Kpi kpi = kpi(new Measure.PublishedPercentage(), operator, "95");
        Evaluation before = judge(kpi, achieves("K"), figure(tenths));
        Evaluation after = judge(kpi, achieves("K"), figure(tenths + (long) sign(operator) * better));
        assertThat(rank(after, 0)).isGreaterThanOrEqualTo(rank(before, 0));
    }

    private static Kpi kpi(Measure measure, Operator operator, String value) {
        return WorkedSeries.kpi(
                "K", measure, sign(operator) > 0 ? Direction.HIGHER : Direction.LOWER, Threshold.of(operator, value));
    }

    private static int sign(Operator operator) {
        return operator == Operator.AT_LEAST || operator == Operator.MORE_THAN ? 1 : -1;
    }

    private static KpiSeries counts(List<Integer> numerators, int improved, int by) {
        KpiSeriesBuilder series = KpiSeries.builder(WorkedSeries.key("K"), FigureForm.COUNTS);
        for (int index = 0; index < numerators.size(); index++) {
            int numerator = numerators.get(index) + (index == improved ? by : 0);
            series.counts(WorkedSeries.month(index), numerator, DENOMINATOR);
        }
        return series.build();
    }

    private static KpiSeries figure(long tenths) {
        return KpiSeries.builder(WorkedSeries.key("K"), FigureForm.rounded(1))
                .unscaled(WorkedSeries.FIRST, tenths, ObservationStatus.REPORTED)
                .build();
    }

    private static Evaluation judge(Kpi kpi, Condition condition, KpiSeries series) {
        ImmutableList<Kpi> kpis = ImmutableList.of(kpi);
        return WorkedSeries.evaluate(condition, kpis, WorkedSeries.facts(kpis, series));
    }

    private static int rank(Evaluation evaluation, int index) {
        Verdict verdict = evaluation.verdict(RuleId.of("R1"), WorkedSeries.PROVIDER, WorkedSeries.month(index));
        return switch (verdict) {
            case DOES_NOT_HOLD -> 0;
            case UNDETERMINED -> 1;
            case HOLDS -> 2;
            case NOT_APPLICABLE -> throw new AssertionError("every period has a figure");
        };
    }
}
