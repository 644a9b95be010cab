package org.nhscontracts.rules.spc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.kpi.Direction;

/**
 * An XmR chart: each value with mean and process limits, what the rules for special causes find at it, and the two icons that sum it up.
 *
 * <pre>{@code
 * XmrChart chart = XmrChart.of(series, Direction.HIGHER, SpcRules.MAKING_DATA_COUNT);
 * chart.variation().words(); // Special cause of concern: lower values, and higher is better
 * chart.notes(); // 2016-11: no row; moving ranges and runs end there
 * }</pre>
 *
 * <p>A chart informs. That a process cannot be relied on to achieve its target is no failed standard, and that it can is no
 * achieved one.
 */
@Value.Immutable
public interface XmrChart {

    /**
     * The chart of a series.
     *
     * @param series the series
     * @param direction which way is better
     * @param rules how the chart is made
     * @return the chart
     */
    static XmrChart of(SpcSeries series, Direction direction, SpcRules rules) {
        return of(series, direction, rules, ImmutableList.of());
    }

    /**
     * The chart of a series whose limits are recalculated.
     *
     * @param series the series
     * @param direction which way is better
     * @param rules how the chart is made
     * @param recalculations the dates of step changes: the row of that date begins a new stretch
     * @return the chart
     */
    static XmrChart of(SpcSeries series, Direction direction, SpcRules rules, Iterable<LocalDate> recalculations) {
        return new ChartMaker(series, direction, rules, ImmutableSortedSet.copyOf(recalculations)).chart();
    }

    /**
     * The series.
     *
     * @return as it was handed in
     */
    SpcSeries series();

    /**
     * Which way is better.
     *
     * @return the direction
     */
    Direction direction();

    /**
     * How the chart was made.
     *
     * @return the rules
     */
    SpcRules rules();

    /**
     * Its stretches between recalculations of the limits.
     *
     * @return in order; none for a series without rows
     */
    ImmutableList<XmrGroup> groups();

    /**
     * What stretches of the calendar have no row, from the first row to the last.
     *
     * @return the first day of each; at most {@value SpcGaps#MOST}
     */
    ImmutableList<LocalDate> missing();

    /**
     * The dates at which a recalculation was asked for and none took place.
     *
     * @return perhaps none
     */
    ImmutableList<LocalDate> recalculationsIgnored();

    /**
     * Its points: one for each row.
     *
     * @return in the order of their dates
     */
    @Value.Lazy
    default ImmutableList<XmrPoint> points() {
        return groups().size() == 1
                ? groups().get(0).points()
                : groups().stream().flatMap(group -> group.points().stream()).collect(ImmutableList.toImmutableList());
    }

    /**
     * The last stretch.
     *
     * @return empty for a series without rows
     */
    default Optional<XmrGroup> lastGroup() {
        return Optional.ofNullable(Iterables.getLast(groups(), null));
    }

    /**
     * The variation icon.
     *
     * @return what the latest point says; none if there are too few
     */
    default Variation variation() {
        return lastGroup()
                .filter(group -> group.counted() >= rules().limitsFrom())
                .map(group -> Variation.of(latest(group).type(), direction()))
                .orElse(Variation.NONE);
    }

    private XmrPoint latest(XmrGroup group) {
        return rules().latestRow() == LatestRow.LAST_ROW
                ? group.last()
                : group.points().reverse().stream()
                        .filter(point -> point.value().isPresent())
                        .findFirst()
                        .orElse(group.last());
    }

    /**
     * The assurance icon: the target of the last row beside the limits of the last stretch.
     *
     * @return what it says; none without target, direction or limits, unless the rules say otherwise
     */
    default Assurance assurance() {
        return lastGroup()
                .filter(group -> series().judgedAgainstTarget()
                        && direction() != Direction.NEUTRAL
                        && group.counted() >= rules().limitsFrom())
                .map(group -> Assurances.of(group, direction(), rules()))
                .orElse(Assurance.NONE);
    }

    /**
     * What a reader of the chart must know of it.
     *
     * @return gaps, stretches that are short, limits that are undefined, recalculations that did not take place; perhaps nothing
     */
    default ImmutableList<String> notes() {
        return ChartNotes.of(this);
    }

    /** Builds an {@link XmrChart}. Not thread-safe. */
    final class Builder extends ImmutableXmrChart.Builder {
        Builder() {}
    }
}
