package org.nhscontracts.rules.spc;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What charts say to conditions, row by row. At each row the chart is that of the rows up to it, as a Governing Body would have read it
 * then: later rows, which flag earlier points of a run, change nothing. A stretch with fewer points than {@link SpcRules#warnBelow}
 * decides nothing.
 *
 * <p>SPC informs; that a special cause of concern holds is never in itself a failed standard.
 */
public final class SpcVerdicts {

    private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_EVEN);

    private final SpcSeries series;
    private final Direction direction;
    private final SpcRules rules;
    private final ImmutableList<XmrChart> charts;

    private SpcVerdicts(SpcSeries series, Direction direction, SpcRules rules, ImmutableList<XmrChart> charts) {
        this.series = series;
        this.direction = direction;
        this.rules = rules;
        this.charts = charts;
    }

    /**
     * What the charts of a series say.
     *
     * @param series the series
     * @param direction which way is better
     * @param rules how charts are made
     * @return the verdicts
     */
    public static SpcVerdicts of(SpcSeries series, Direction direction, SpcRules rules) {
        ImmutableList<XmrChart> charts = IntStream.rangeClosed(1, series.size())
                .mapToObj(rows -> XmrChart.of(series.first(rows), direction, rules))
                .collect(ImmutableList.toImmutableList());
        return new SpcVerdicts(series, direction, rules, charts);
    }

    /**
     * Whether the latest point shows a special cause of concern.
     *
     * @return a verdict for each row; not applicable where neither direction is better
     */
    public ImmutableList<SpcVerdict> concern() {
        return each(chart -> variation(chart, PointType.CONCERN));
    }

    /**
     * Whether the latest point shows a special cause of improvement.
     *
     * @return a verdict for each row; not applicable where neither direction is better
     */
    public ImmutableList<SpcVerdict> improvement() {
        return each(chart -> variation(chart, PointType.IMPROVEMENT));
    }

    /**
     * Whether the process as it is will consistently fail the target.
     *
     * @return a verdict for each row; not applicable without a target, or where neither direction is better
     */
    public ImmutableList<SpcVerdict> consistentlyFailing() {
        return each(chart -> assurance(chart, Assurance.CONSISTENT_FAIL));
    }

    /**
     * Whether the process as it is will consistently achieve the target.
     *
     * @return a verdict for each row; not applicable without a target, or where neither direction is better
     */
    public ImmutableList<SpcVerdict> consistentlyPassing() {
        return each(chart -> assurance(chart, Assurance.CONSISTENT_PASS));
    }

    /**
     * Whether the process changed its level since a day: whether, from that day on, as many values in a row as make a run lay on one
     * side of the mean of those before it.
     *
     * @param day the first day of the time looked at
     * @return a verdict for each row; undetermined with fewer values before the day than the shortest baseline, or too few since
     */
    public ImmutableList<SpcVerdict> stepChangeSince(LocalDate day) {
        return StepChange.since(day, series, rules);
    }

    private ImmutableList<SpcVerdict> each(Function<XmrChart, SpcVerdict> answer) {
        return charts.stream().map(answer).collect(ImmutableList.toImmutableList());
    }

    private SpcVerdict variation(XmrChart chart, PointType wanted) {
        XmrPoint point = last(chart);
        if (direction == Direction.NEUTRAL) {
            return verdict(point, Verdict.NOT_APPLICABLE, "neither direction is better");
        }
        if (point.value().isEmpty()) {
            return verdict(point, Verdict.UNDETERMINED, "there is no value");
        }
        if (isUndecided(chart)) {
            return undecided(chart);
        }
        String found = point.cause().label(rules);
        String because = figure("value", point.value()) + ", " + limits(chart) + ": "
                + (point.type() == PointType.COMMON_CAUSE
                        ? point.type().words()
                        : point.type().words() + " (" + found + ")");
        return verdict(point, point.type() == wanted ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD, because);
    }

    private SpcVerdict assurance(XmrChart chart, Assurance wanted) {
        XmrPoint point = last(chart);
        if (direction == Direction.NEUTRAL) {
            return verdict(point, Verdict.NOT_APPLICABLE, "neither direction is better");
        }
        if (point.target().isEmpty()) {
            return verdict(point, Verdict.NOT_APPLICABLE, "no target is in force");
        }
        if (isUndecided(chart)) {
            return undecided(chart);
        }
        String because = figure("target", point.target()) + ", " + limits(chart) + ": "
                + chart.assurance().words();
        return verdict(point, chart.assurance() == wanted ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD, because);
    }

    private static boolean isUndecided(XmrChart chart) {
        XmrGroup group = chart.lastGroup().orElseThrow();
        return group.shortSeries() || !group.limits().defined();
    }

    private SpcVerdict undecided(XmrChart chart) {
        XmrGroup group = chart.lastGroup().orElseThrow();
        String because = group.shortSeries()
                ? "the series is too short for a chart: found " + group.counted() + " of " + rules.warnBelow()
                        + " points"
                : "the process limits are undefined: no moving range is left to average";
        return verdict(group.last(), Verdict.UNDETERMINED, because);
    }

    private static XmrPoint last(XmrChart chart) {
        return chart.lastGroup().orElseThrow().last();
    }

    private static SpcVerdict verdict(XmrPoint point, Verdict verdict, String because) {
        return new SpcVerdict(point.date(), verdict, because);
    }

    private static String limits(XmrChart chart) {
        XmrLimits limits = chart.lastGroup().orElseThrow().limits();
        return figure("process limits", limits.lower()) + " to " + shown(limits.upper());
    }

    private static String figure(String what, OptionalDouble number) {
        return what + " " + shown(number);
    }

    /** Four digits, or all those before the point. */
    static String shown(OptionalDouble number) {
        return number.isPresent()
                ? new BigDecimal(number.getAsDouble())
                        .round(SHOWN)
                        .stripTrailingZeros()
                        .toPlainString()
                : "none";
    }
}
