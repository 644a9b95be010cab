package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.IntFunction;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.rules.condition.MissingPeriods;

/** The figures of several parts added up, place by place. */
final class PooledSource implements FigureSource {

    private final Measure measure;
    private final PeriodAxis axis;
    private final IntFunction<ImmutableList<Optional<ReadingGroup>>> parts;
    private final MissingPeriods missing;

    /**
     * @param parts the parts at a place; one that is empty never reported
     */
    PooledSource(
            Measure measure,
            PeriodAxis axis,
            IntFunction<ImmutableList<Optional<ReadingGroup>>> parts,
            MissingPeriods missing) {
        this.measure = measure;
        this.axis = axis;
        this.parts = parts;
        this.missing = missing;
    }

    @Override
    public FigureAt at(int index, boolean published) {
        ImmutableList<FigureAt> figures = parts.apply(index).stream()
                .map(group -> group.map(one -> figure(one, index, published)).orElseGet(PooledSource::unknown))
                .collect(toImmutableList());
        ImmutableList<FigureAt> judged =
                figures.stream().filter(figure -> !figure.isNothing()).collect(toImmutableList());
        if (judged.isEmpty()) {
            return figures.isEmpty()
                    ? unknown()
                    : FigureAt.without(figures.get(0).status());
        }
        ImmutableList<FigureAt> known = judged.stream().filter(FigureAt::known).collect(toImmutableList());
        boolean gaps = known.size() < judged.size();
        return known.isEmpty() || (gaps && missing == MissingPeriods.UNDETERMINED)
                ? unknown()
                : known.stream().reduce(FigureAt::plus).orElseThrow();
    }

    private static FigureAt unknown() {
        return FigureAt.without(ObservationStatus.NOT_REPORTED);
    }

    /** What a part contributes: the reading to use, the only one, or several that say the same. */
    private FigureAt figure(ReadingGroup group, int index, boolean published) {
        ImmutableList<FigureAt> speaking = group.readings().stream()
                .map(reading -> new ReadingSource(reading.series(), axis).at(index, published))
                .filter(figure -> Reading.speaks(figure.status()))
                .collect(toImmutableList());
        Optional<FigureAt> chosen = group.readings().stream()
                .filter(reading -> group.toUse().isPresent()
                        && reading.series().key().source().equals(group.toUse()))
                .map(reading -> new ReadingSource(reading.series(), axis).at(index, published))
                .filter(figure -> Reading.speaks(figure.status()))
                .findFirst();
        ImmutableSet<FigureAt> distinct = ImmutableSet.copyOf(speaking);
        return chosen.or(() -> distinct.size() == 1 ? Optional.of(speaking.get(0)) : Optional.empty())
                .map(this::summable)
                .orElseGet(PooledSource::unknown);
    }

    private FigureAt summable(FigureAt figure) {
        boolean adds = figure.counts() || measure instanceof Measure.Count || measure instanceof Measure.Stock;
        return figure.known() && !adds ? unknown() : figure;
    }
}
