package org.nhscontracts.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.ReportingPeriod;

/** Lays the submissions of one reading over each other: in each period the last submission that says anything. */
final class Layers {

    private Layers() {}

    static ImmutableList<KpiSeries> inOrder(List<KpiSeries> layers) {
        return layers.size() == 1
                ? ImmutableList.copyOf(layers)
                : layers.stream()
                        .sorted((one, other) ->
                                compare(one.key().submission(), other.key().submission()))
                        .collect(toImmutableList());
    }

    /** A series of which no submission is named comes first. */
    private static int compare(Optional<Submission> one, Optional<Submission> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isPresent(), other.isPresent());
    }

    static KpiSeries merged(ImmutableList<KpiSeries> layers) {
        KpiSeries first = layers.get(0);
        if (layers.size() == 1) {
            return first;
        }
        KpiSeriesBuilder merged = KpiSeries.builder(first.key().anySubmission(), first.form());
        for (KpiSeries layer : layers) {
            checkArgument(
                    layer.form().equals(first.form()), "%s: found submissions with figures of two forms", layer.key());
        }
        for (ReportingPeriod period : span(layers)) {
            copy(layers, period, merged);
        }
        return merged.build();
    }

    private static PeriodAxis span(ImmutableList<KpiSeries> layers) {
        return layers.stream().map(KpiSeries::axis).reduce(Axes::span).orElseThrow();
    }

    private static void copy(ImmutableList<KpiSeries> layers, ReportingPeriod period, KpiSeriesBuilder to) {
        for (KpiSeries layer : layers.reverse()) {
            int slot = layer.axis().indexOf(period);
            if (slot >= 0 && Reading.speaks(layer.status(slot))) {
                Slots.copy(layer, slot, to);
                return;
            }
        }
        to.status(period, silent(layers, period));
    }

    private static ObservationStatus silent(ImmutableList<KpiSeries> layers, ReportingPeriod period) {
        return layers.stream()
                .flatMap(layer -> layer.status(period).stream())
                .filter(status -> status == ObservationStatus.NOT_YET_DUE)
                .findFirst()
                .orElse(ObservationStatus.NOT_REPORTED);
    }
}
