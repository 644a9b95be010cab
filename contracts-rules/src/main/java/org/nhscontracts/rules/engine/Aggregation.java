package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.Statistic;

/** Makes the figure that is judged: of one period, or one of several. */
final class Aggregation {

    private static final int QUARTERS_A_YEAR = 4;

    private final Kpi kpi;
    private final PeriodAxis axis;
    private final Stretch stretch;
    private final Optional<Aggregate> over;

    Aggregation(Kpi kpi, PeriodAxis axis, Stretch stretch, Optional<Aggregate> over) {
        this.kpi = kpi;
        this.axis = axis;
        this.stretch = stretch;
        this.over = over;
    }

    /** Whether each period is judged by itself. */
    boolean isSingle() {
        return over.isEmpty();
    }

    /** Whether anything is judged at a place, or only at the end of the quarter or year that it lies in. */
    boolean judges(int index) {
        return over.map(aggregate -> stretch.judges(aggregate.span(), index)).orElse(true);
    }

    SlotFigure at(int index, FigureSource figures, boolean published) {
        if (over.isEmpty()) {
            return single(index, figures.at(index, published));
        }
        Aggregate aggregate = over.get();
        FigureAt own = figures.at(index, published);
        if (!stretch.judges(aggregate.span(), index)) {
            return SlotFigure.of(SlotFigure.State.NOT_JUDGED_HERE, own, ImmutableList.of());
        }
        if (aggregate.statistic() == Statistic.CLOSING_VALUE) {
            return single(index, own);
        }
        int[] places = stretch.places(
                aggregate.span(), index, place -> figures.at(place, published).isNothing());
        return of(aggregate, places, own, figures, published);
    }

    private SlotFigure single(int index, FigureAt at) {
        ImmutableList<ReportingPeriod> own = ImmutableList.of(axis.period(index));
        if (at.isNothing() || at.isUnknown()) {
            return SlotFigure.of(
                    at.isNothing() ? SlotFigure.State.NOTHING : SlotFigure.State.UNKNOWN,
                    at,
                    at.isNothing() ? ImmutableList.of() : own);
        }
        return new SlotFigure(
                SlotFigure.State.KNOWN, at, at, at.value(kpi.measure().multiplier()), own, ImmutableList.of());
    }

    private SlotFigure of(Aggregate aggregate, int[] places, FigureAt at, FigureSource figures, boolean published) {
        List<FigureAt> found = new ArrayList<>();
        ImmutableList.Builder<ReportingPeriod> periods = ImmutableList.builder();
        ImmutableList.Builder<ReportingPeriod> unknown = ImmutableList.builder();
        for (int place : places) {
            FigureAt one = figures.at(place, published);
            if (one.isUnknown()) {
                unknown.add(axis.period(place));
            } else if (!one.isNothing()) {
                found.add(one);
                periods.add(axis.period(place));
            }
        }
        ImmutableList<ReportingPeriod> missing = unknown.build();
        if (found.isEmpty() && missing.isEmpty()) {
            return SlotFigure.of(SlotFigure.State.NOTHING, at, missing);
        }
        boolean decided = missing.isEmpty() || aggregate.missing() == MissingPeriods.SKIPPED;
        if (found.isEmpty() || !decided) {
            return SlotFigure.of(SlotFigure.State.UNKNOWN, at, missing);
        }
        return together(aggregate, at, found, periods.build(), missing);
    }

    private SlotFigure together(
            Aggregate aggregate,
            FigureAt at,
            List<FigureAt> found,
            ImmutableList<ReportingPeriod> periods,
            ImmutableList<ReportingPeriod> missing) {
        FigureAt sum = found.stream().reduce(FigureAt::plus).orElseThrow();
        if (aggregate.statistic() == Statistic.POOLED && !sum.counts()) {
            return SlotFigure.of(SlotFigure.State.CANNOT_BE_POOLED, at, missing);
        }
        return new SlotFigure(
                SlotFigure.State.KNOWN, at, sum, value(aggregate.statistic(), sum, found), periods, missing);
    }

    private Interval value(Statistic statistic, FigureAt sum, List<FigureAt> found) {
        long multiplier = kpi.measure().multiplier();
        return switch (statistic) {
            case POOLED, SUM, CLOSING_VALUE -> sum.value(multiplier);
            case SIMPLE_MEAN ->
                found.stream()
                        .map(one -> one.value(multiplier))
                        .reduce(Interval::plus)
                        .orElseThrow()
                        .over(Interval.of(Fraction.of(found.size())));
            case RUN_RATE ->
                sum.counts()
                        ? sum.numerator()
                                .times(QUARTERS_A_YEAR * multiplier)
                                .over(found.get(found.size() - 1).denominator())
                        : sum.numerator().times(QUARTERS_A_YEAR);
        };
    }
}
