package org.nhscontracts.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.nhscontracts.core.kpi.Direction;

class XmrChartProperties {

    private static final double TOLERANCE = 1e-9;
    private static final int BASELINE = 12;

    /** Small whole numbers that cluster, so that runs, trends and equal neighbours are common; one in twenty is missing. */
    @Provide
    Arbitrary<List<Double>> values() {
        return Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.integers().between(-4, 4)),
                        Tuple.of(6, Arbitraries.integers().between(-12, 12)),
                        Tuple.of(1, Arbitraries.integers().between(-60, 60)))
                .map(Integer::doubleValue)
                .flatMap(value -> Arbitraries.frequency(Tuple.of(19, value), Tuple.of(1, Double.NaN)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(45);
    }

    @Provide
    Arbitrary<SpcRules> rules() {
        return Arbitraries.of(
                SpcRules.NHSR_PLOTTHEDOTS,
                SpcRules.MAKING_DATA_COUNT,
                Charted.nhsr().screenMovingRanges(false).build(),
                Charted.nhsr().baselinePoints(BASELINE).build(),
                Charted.mdc().baselinePoints(BASELINE).runLength(6).build());
    }

    private static XmrChart chart(List<Double> values, SpcRules rules, Direction direction) {
        return XmrChart.of(series(values), direction, rules);
    }

    private static SpcSeries series(List<Double> values) {
        return Charted.months(values.stream().mapToDouble(value -> value).toArray())
                .build();
    }

    /** A power of two scales binary fractions exactly. */
    @Property
    void scalingScalesTheLimitsAndKeepsTheLabels(
            @ForAll @From("values") List<Double> values,
            @ForAll @From("rules") SpcRules rules,
            @ForAll Direction direction,
            @ForAll @IntRange(min = -8, max = 8) int power) {
        double factor = Math.scalb(1.0, power);
        XmrChart before = chart(values, rules, direction);
        XmrChart after = chart(values.stream().map(value -> value * factor).toList(), rules, direction);
        assertThat(labels(after)).isEqualTo(labels(before));
        assertThat(after.variation()).isEqualTo(before.variation());
        for (int row = 0; row < values.size(); row++) {
            XmrLimits limits = before.points().get(row).limits();
            XmrLimits scaled = after.points().get(row).limits();
            assertThat(scaled.mean()).isEqualTo(times(limits.mean(), factor));
            assertThat(scaled.lower()).isEqualTo(times(limits.lower(), factor));
            assertThat(scaled.upper()).isEqualTo(times(limits.upper(), factor));
        }
    }

    private static OptionalDouble times(OptionalDouble number, double factor) {
        return number.isPresent() ? OptionalDouble.of(number.getAsDouble() * factor) : number;
    }

    /** Whole numbers add up exactly; a limit is rounded, so a value that lies on one is left out. */
    @Property
    void shiftingShiftsTheLimitsAndKeepsTheLabels(
            @ForAll @From("values") List<Double> values,
            @ForAll @From("rules") SpcRules rules,
            @ForAll Direction direction,
            @ForAll @IntRange(min = -1_000, max = 1_000) int shift) {
        XmrChart before = chart(values, rules, direction);
        Assume.that(before.points().stream().noneMatch(XmrChartProperties::isOnLimit));
        XmrChart after = chart(values.stream().map(value -> value + shift).toList(), rules, direction);
        assertThat(labels(after)).isEqualTo(labels(before));
        for (int row = 0; row < values.size(); row++) {
            XmrLimits limits = before.points().get(row).limits();
            XmrLimits shifted = after.points().get(row).limits();
            assertThat(shifted.averageMovingRange()).isEqualTo(limits.averageMovingRange());
            assertNear(shifted.mean(), limits.mean(), shift);
            assertNear(shifted.lower(), limits.lower(), shift);
            assertNear(shifted.upper(), limits.upper(), shift);
        }
    }

    private static boolean isOnLimit(XmrPoint point) {
        XmrLimits limits = point.limits();
        return Stream.of(limits.lower(), limits.upper(), limits.lowerNear(), limits.upperNear())
                .anyMatch(line -> line.isPresent()
                        && point.value().isPresent()
                        && Math.abs(point.value().getAsDouble() - line.getAsDouble()) < TOLERANCE);
    }

    private static void assertNear(OptionalDouble found, OptionalDouble before, int shift) {
        assertThat(found.isPresent()).isEqualTo(before.isPresent());
        if (found.isPresent()) {
            assertThat(Math.abs(found.getAsDouble() - before.getAsDouble() - shift))
                    .isLessThan(TOLERANCE);
        }
    }

    private static ImmutableList<Object> labels(XmrChart chart) {
        return Charted.each(
                chart, point -> ImmutableList.of(point.cause(), point.type(), point.rules(), point.inBaseline()));
    }

    /** Only where no rule prefers an improvement. */
    @Property
    void reversingTheDirectionSwapsImprovementAndConcern(@ForAll @From("values") List<Double> values) {
        ImmutableList<PointType> higher = Charted.types(chart(values, SpcRules.NHSR_PLOTTHEDOTS, Direction.HIGHER));
        ImmutableList<PointType> lower = Charted.types(chart(values, SpcRules.NHSR_PLOTTHEDOTS, Direction.LOWER));
        assertThat(lower)
                .isEqualTo(higher.stream().map(XmrChartProperties::swapped).toList());
    }

    private static PointType swapped(PointType type) {
        return switch (type) {
            case IMPROVEMENT -> PointType.CONCERN;
            case CONCERN -> PointType.IMPROVEMENT;
            default -> type;
        };
    }

    /** With Making Data Count's preference a point is never worse than by precedence. */
    @Property
    void turningTheSeriesOverAsWellAsTheDirectionChangesNothing(@ForAll @From("values") List<Double> values) {
        Assume.that(chart(values, SpcRules.MAKING_DATA_COUNT, Direction.HIGHER).points().stream()
                .noneMatch(XmrChartProperties::isOnLimit));
        List<Double> turned = values.stream().map(value -> -value).toList();
        assertThat(Charted.types(chart(turned, SpcRules.MAKING_DATA_COUNT, Direction.LOWER)))
                .isEqualTo(Charted.types(chart(values, SpcRules.MAKING_DATA_COUNT, Direction.HIGHER)));
    }

    /** Limits from the first twelve points stay; what is found later reaches back only as far as a run, a trend or two of three. */
    @Property
    void anAppendedPointChangesEarlierPointsOnlyThroughRulesOfSeveralPoints(
            @ForAll @From("values") List<Double> values, @ForAll @IntRange(min = -60, max = 60) int next) {
        SpcRules rules = Charted.nhsr().baselinePoints(BASELINE).build();
        Assume.that(values.size() >= BASELINE);
        XmrChart before = chart(values, rules, Direction.HIGHER);
        XmrChart after =
                chart(Stream.concat(values.stream(), Stream.of((double) next)).toList(), rules, Direction.HIGHER);
        for (int row = 0; row < values.size(); row++) {
            XmrPoint was = before.points().get(row);
            XmrPoint now = after.points().get(row);
            assertThat(now.limits()).isEqualTo(was.limits());
            assertThat(now.outside()).isEqualTo(was.outside());
            assertThat(now.side()).isEqualTo(was.side());
            assertThat(now.rules()).containsAll(was.rules());
            int back = values.size() - row;
            assertThat(Sets.difference(now.rules(), was.rules())).isSubsetOf(reaching(back));
            if (now.rules().equals(was.rules()) && !now.rules().contains(SpcRule.TREND)) {
                assertThat(now.cause()).isEqualTo(was.cause());
            }
        }
    }

    /** The rules that an appended point can make fire so many points before it. */
    private static ImmutableSet<SpcRule> reaching(int back) {
        if (back <= 2) {
            return ImmutableSet.of(SpcRule.TREND, SpcRule.RUN, SpcRule.TWO_OF_THREE);
        }
        return back <= 6 ? ImmutableSet.of(SpcRule.TREND, SpcRule.RUN) : ImmutableSet.of();
    }

    @Property
    void aRecalculationMakesTwoChartsOfOne(
            @ForAll @From("values") List<Double> values,
            @ForAll @From("rules") SpcRules rules,
            @ForAll @IntRange(min = 1, max = 44) int cut) {
        Assume.that(cut < values.size());
        LocalDate day = Charted.FIRST.plusMonths(cut);
        XmrChart chart = XmrChart.of(series(values), Direction.LOWER, rules, ImmutableList.of(day));
        assertThat(chart.groups()).hasSize(2);
        assertThat(labels(chart))
                .isEqualTo(ImmutableList.builder()
                        .addAll(labels(chart(values.subList(0, cut), rules, Direction.LOWER)))
                        .addAll(labels(chart(values.subList(cut, values.size()), rules, Direction.LOWER)))
                        .build());
    }

    /** A row without a value, and a month without a row, are the same to rules that count values and treat both alike. */
    @Property
    void aMissingMonthIsAsAMissingValue(@ForAll @From("values") List<Double> values, @ForAll Gaps gaps) {
        SpcRules rules =
                Charted.mdc().datesWithoutRow(gaps).rowsWithoutValue(gaps).build();
        XmrChart withRows = chart(values, rules, Direction.HIGHER);
        XmrChart without = XmrChart.of(Charted.withoutRows(SpcCalendar.MONTH, values), Direction.HIGHER, rules);
        assertThat(without.points())
                .isEqualTo(withRows.points().stream()
                        .filter(point -> point.value().isPresent())
                        .toList());
    }

    @Property
    void bridgedGapsAreAsNone(@ForAll @From("values") List<Double> values) {
        XmrChart months = XmrChart.of(
                Charted.withoutRows(SpcCalendar.MONTH, values), Direction.HIGHER, SpcRules.NHSR_PLOTTHEDOTS);
        XmrChart irregular = XmrChart.of(
                Charted.withoutRows(SpcCalendar.IRREGULAR, values), Direction.HIGHER, SpcRules.NHSR_PLOTTHEDOTS);
        assertThat(months.points()).isEqualTo(irregular.points());
        assertThat(irregular.missing()).isEmpty();
        long inner =
                Math.max(0, values.stream().dropWhile(value -> value.isNaN()).count() - trailing(values));
        assertThat((long) months.missing().size() + months.points().size()).isEqualTo(inner);
    }

    private static long trailing(List<Double> values) {
        return ImmutableList.copyOf(values).reverse().stream()
                .takeWhile(value -> value.isNaN())
                .count();
    }
}
