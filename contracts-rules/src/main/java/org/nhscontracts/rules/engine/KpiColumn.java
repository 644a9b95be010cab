package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.time.PeriodAxis;

/**
 * Whether a KPI achieves its targets, period by period, over all readings of it. Readings that lead to one verdict give it;
 * readings that lead to several give none, unless the one to use is named.
 */
final class KpiColumn {

    final Kpi kpi;
    final TargetPurpose purpose;
    final PeriodAxis axis;
    final int start;
    final int end;
    final TargetSpans targets;
    final ImmutableList<ReadingColumn> readings;
    final Planes achieved;
    private final Optional<SourceId> toUse;

    private KpiColumn(
            Kpi kpi,
            TargetPurpose purpose,
            PeriodAxis axis,
            int start,
            int end,
            TargetSpans targets,
            Optional<ReadingGroup> group) {
        this.kpi = kpi;
        this.purpose = purpose;
        this.axis = axis;
        this.start = start;
        this.end = end;
        this.targets = targets;
        this.toUse = group.flatMap(ReadingGroup::toUse);
        this.readings = group.map(ReadingGroup::readings).orElse(ImmutableList.of()).stream()
                .map(series -> ReadingColumn.of(kpi, series, axis, targets))
                .collect(toImmutableList());
        this.achieved = readings.size() == 1 ? readings.get(0).achieved : combined();
    }

    /**
     * Judges the readings of a KPI on an axis that may reach beyond its own: before the start of the contract (without one: before
     * the first period that anybody reported), and after the last period over which the KPI is judged, there is nothing to judge.
     */
    static KpiColumn of(Kpi kpi, TargetPurpose purpose, PeriodAxis axis, Facts facts, Optional<ReadingGroup> group) {
        int start = facts.start(kpi.id(), axis);
        int end = facts.axis(kpi.id()).orElse(axis).last().ordinal()
                - axis.first().ordinal()
                + 1;
        return new KpiColumn(kpi, purpose, axis, start, end, TargetSpans.of(kpi, purpose, axis, start, end), group);
    }

    /** The readings that decide at a place: the one to use if it says anything there, else all that do. */
    ImmutableList<ReadingColumn> deciding(int index) {
        ImmutableList<ReadingColumn> speaking = readings.stream()
                .filter(reading -> Planes.bit(reading.speaks, index))
                .collect(toImmutableList());
        Optional<ReadingColumn> chosen = speaking.stream()
                .filter(reading ->
                        toUse.isPresent() && reading.series.key().source().equals(toUse))
                .findFirst();
        return chosen.map(ImmutableList::of).orElse(speaking);
    }

    private Planes combined() {
        Planes planes = new Planes(axis.size());
        for (TargetSpans.Span span : targets.spans()) {
            for (int index = span.from(); index < span.to(); index++) {
                planes.set(index, Agreement.of(deciding(index), index));
            }
        }
        return planes;
    }
}
