package org.nhscontracts.rules.spc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.nhscontracts.core.kpi.Direction;

/** Makes a chart, stretch by stretch. */
final class ChartMaker {

    private static final SpcRule[] RULES = SpcRule.values();

    /** All sets of rules, by their bits. */
    private static final ImmutableList<ImmutableSet<SpcRule>> SETS =
            IntStream.range(0, 1 << RULES.length).mapToObj(ChartMaker::set).collect(ImmutableList.toImmutableList());

    private final SpcSeries series;
    private final Direction direction;
    private final SpcRules rules;
    private final Recalculations recalculations;

    ChartMaker(SpcSeries series, Direction direction, SpcRules rules, ImmutableSortedSet<LocalDate> recalculations) {
        this.series = series;
        this.direction = direction;
        this.rules = rules;
        this.recalculations = Recalculations.of(series, recalculations, rules);
    }

    private static ImmutableSet<SpcRule> set(int bits) {
        return Arrays.stream(RULES).filter(rule -> (bits & rule.bit()) != 0).collect(ImmutableSet.toImmutableSet());
    }

    XmrChart chart() {
        XmrChart.Builder chart = new XmrChart.Builder();
        chart.series(series)
                .direction(direction)
                .rules(rules)
                .addAllMissing(SpcGaps.of(series))
                .addAllRecalculationsIgnored(recalculations.ignored());
        for (int number = 0; number < recalculations.starts().size(); number++) {
            chart.addGroups(group(number));
        }
        return chart.build();
    }

    private int start(int number) {
        return number < recalculations.starts().size() ? recalculations.starts().get(number) : series.size();
    }

    private XmrGroup group(int number) {
        Sequence sequence = Sequence.of(series, rules, start(number), start(number + 1));
        XmrLimits limits = LimitFinder.limits(sequence, rules);
        XmrGroup.Builder group = XmrGroup.builder();
        group.number(number)
                .limits(limits)
                .counted(sequence.points(rules))
                .shortSeries(sequence.points(rules) < rules.warnBelow());
        addPoints(group, number, sequence, limits);
        return group.build();
    }

    private void addPoints(XmrGroup.Builder group, int number, Sequence sequence, XmrLimits limits) {
        RuleMarks marks = RuleMarks.of(sequence, limits, rules);
        int baseline = sequence.baseline(rules);
        int place = 0;
        for (int row = start(number); row < start(number + 1); row++) {
            XmrPoint.Builder point = XmrPoint.builder();
            point.date(series.dates().get(row))
                    .target(series.target(row))
                    .group(number)
                    .limits(limits);
            if (series.hasValue(row)) {
                int fired = marks.fired(place);
                SpecialCause cause = cause(marks, place, fired);
                point.value(series.value(row)).inBaseline(place < baseline).addAllRules(SETS.get(fired));
                group.addPoints(point.cause(cause).type(cause.type(direction)).build());
                place++;
            } else {
                group.addPoints(point.inBaseline(false)
                        .cause(SpecialCause.NONE)
                        .type(PointType.COMMON_CAUSE)
                        .build());
            }
        }
    }

    /** The first rule by precedence that fired; where the rules say so, the first that finds an improvement. */
    private SpecialCause cause(RuleMarks marks, int place, int fired) {
        SpecialCause first = SpecialCause.NONE;
        for (SpcRule rule : RULES) {
            if ((fired & rule.bit()) != 0) {
                SpecialCause cause = cause(marks, place, rule);
                if (rules.mixedCauses() == MixedCauses.FIRST_RULE || cause.type(direction) == PointType.IMPROVEMENT) {
                    return cause;
                }
                first = first == SpecialCause.NONE ? cause : first;
            }
        }
        return first;
    }

    private SpecialCause cause(RuleMarks marks, int place, SpcRule rule) {
        boolean eitherWay = rule == SpcRule.TREND
                && rules.mixedCauses() == MixedCauses.IMPROVEMENT
                && direction != Direction.NEUTRAL
                && marks.isTurn(place);
        return SpecialCause.of(rule, eitherWay ? direction == Direction.HIGHER : marks.isHigh(place, rule));
    }
}
