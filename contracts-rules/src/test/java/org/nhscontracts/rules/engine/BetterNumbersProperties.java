package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.not;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.condition.Statistic;
import org.nhscontracts.rules.condition.Window;
import org.nhscontracts.rules.testing.ConditionArbitraries;
import org.nhscontracts.rules.testing.WorkedSeries;
import org.nhscontracts.rules.verdict.Verdict;

class BetterNumbersProperties {

    private static final long DENOMINATOR = 2_000;
    private static final int NOT_JUDGED = -1;

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

    @Property(edgeCases = EdgeCasesMode.NONE)
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

    @Property(edgeCases = EdgeCasesMode.NONE)
    void betterCountsNeverTurnAnAchievedSumIntoAFailedOne(
            @ForAll @From("oneSided") Operator operator,
            @ForAll @From("numerators") List<Integer> numerators,
            @ForAll @IntRange(max = 20) int better,
            @ForAll @IntRange(max = 11) int place,
            @ForAll @From("aggregates") Aggregate aggregate,
            @ForAll @From("smallNumbers") Optional<SmallNumbers> smallNumbers) {
        Kpi kpi = kpi(operator, smallNumbers);
        Judgement judgement = Judgement.of("K").over(aggregate);
        int improved = place % numerators.size();
        KpiSeries before = counts(numerators, -1, 0);
        KpiSeries after = counts(numerators, improved, sign(operator) * better);
        for (Condition condition : List.of(achieves(judgement), not(fails(judgement)))) {
            Evaluation worse = judge(kpi, condition, before);
            Evaluation improvement = judge(kpi, condition, after);
            for (int index = 0; index < numerators.size(); index++) {
                assertThat(rank(improvement, index))
                        .as(condition.describe())
                        .isGreaterThanOrEqualTo(rank(worse, index));
                assertThat(rank(improvement, index) == NOT_JUDGED).isEqualTo(rank(worse, index) == NOT_JUDGED);
            }
        }
    }

    @Provide
    Arbitrary<Aggregate> aggregates() {
        return Combinators.combine(
                        Arbitraries.of(Statistic.POOLED, Statistic.SIMPLE_MEAN, Statistic.CLOSING_VALUE),
                        Arbitraries.of(
                                new Span.Rolling(3, NotApplicablePeriods.SHRINK_THE_WINDOW),
                                new Span.Rolling(4, NotApplicablePeriods.LOOK_FURTHER_BACK),
                                new Span.ToDate(PeriodKind.QUARTER),
                                new Span.ToDate(PeriodKind.FINANCIAL_YEAR),
                                new Span.Whole(PeriodKind.QUARTER)))
                .as((statistic, span) -> new Aggregate(statistic, span, MissingPeriods.UNDETERMINED));
    }

    /** Of 2,000 to 24,000 cases. */
    @Provide
    Arbitrary<Optional<SmallNumbers>> smallNumbers() {
        return Arbitraries.of(
                        SmallNumbers.allowing(5_000, 200),
                        SmallNumbers.notAssessed(5_000),
                        SmallNumbers.widening(5_000, 3))
                .optional();
    }

    private static Kpi kpi(Operator operator, Optional<SmallNumbers> smallNumbers) {
        Kpi.Builder kpi =
                WorkedSeries.builder("K", new Measure.Ratio(), sign(operator) > 0 ? Direction.HIGHER : Direction.LOWER);
        Target.Builder target = Target.builder();
        return kpi.addTarget(target.purpose(TargetPurpose.CONTRACT_STANDARD)
                        .threshold(Threshold.of(operator, "95"))
                        .tolerance(Margin.within("0.1"))
                        .smallNumbers(smallNumbers)
                        .build())
                .build();
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
            case NOT_APPLICABLE -> NOT_JUDGED;
        };
    }
}
