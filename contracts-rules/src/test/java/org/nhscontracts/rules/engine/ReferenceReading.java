package org.nhscontracts.rules.engine;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * One reading: its submissions laid over each other, and what was agreed as excluded.
 *
 * @param key of what it is a reading
 * @param layers its submissions, the first first
 * @param exclusions the requests that count
 */
record ReferenceReading(SeriesKey key, List<KpiSeries> layers, List<ExclusionRequest> exclusions)
        implements ReferenceColumn {

    static ReferenceReading of(SeriesKey key, List<KpiSeries> layers, List<ExclusionRequest> exclusions) {
        List<KpiSeries> sorted = layers.stream()
                .sorted(Comparator.comparing(
                        (KpiSeries layer) -> layer.key().submission(),
                        Comparator.comparing(
                                submission -> submission.orElse(null), Comparator.nullsFirst(Submission::compareTo))))
                .toList();
        return new ReferenceReading(key, sorted, exclusions);
    }

    /** Without exclusions. */
    private static ReferenceObservation layered(List<KpiSeries> layers, ReportingPeriod period) {
        List<ReferenceObservation> all = layers.stream()
                .map(layer -> ReferenceObservation.of(layer, period))
                .toList();
        boolean due = all.stream().noneMatch(one -> one.status() == ObservationStatus.NOT_YET_DUE);
        return all.stream()
                .filter(ReferenceObservation::speaks)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> ReferenceObservation.without(
                        layers.get(0).form(), due ? ObservationStatus.NOT_REPORTED : ObservationStatus.NOT_YET_DUE));
    }

    ReferenceObservation at(ReportingPeriod period) {
        ReferenceObservation plain = layered(layers, period);
        List<ExclusionRequest> here = exclusions.stream()
                .filter(request -> request.period().equals(period))
                .toList();
        if (here.isEmpty() || !plain.speaks()) {
            return plain;
        }
        if (here.stream().anyMatch(ExclusionRequest::isWholePeriod)) {
            return ReferenceObservation.without(plain.form(), ObservationStatus.EXCLUDED);
        }
        return plain.less(
                sum(here.stream().map(ExclusionRequest::numerator)),
                sum(here.stream().map(ExclusionRequest::denominator)));
    }

    /** More than any count where it is more than a long can hold. */
    private static long sum(Stream<Long> numbers) {
        return numbers.map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add)
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    boolean speaks(ReportingPeriod period) {
        return at(period).speaks();
    }

    @Override
    public ReferenceSlot slot(ReportingPeriod period, boolean asPublished) {
        return at(period).slot(asPublished);
    }

    /** Whether freeze was reached, by a submission that says anything of the period. */
    boolean isFrozen(ReportingPeriod period) {
        return layers.stream()
                .anyMatch(
                        layer -> isAt(layer, DataPosition.FREEZE, period) || isAt(layer, DataPosition.REFRESH, period));
    }

    /** A refresh that says nothing of the period restates nothing. */
    boolean isRestated(ReportingPeriod period) {
        List<KpiSeries> before = layers.stream()
                .takeWhile(layer -> !isAt(layer, DataPosition.REFRESH, period))
                .toList();
        boolean refreshed = layers.stream().anyMatch(layer -> isAt(layer, DataPosition.REFRESH, period));
        return refreshed && (before.isEmpty() || !layered(before, period).equals(layered(layers, period)));
    }

    private static boolean isAt(KpiSeries layer, DataPosition position, ReportingPeriod period) {
        return position(layer) == position
                && ReferenceObservation.of(layer, period).speaks();
    }

    /** One without a submission is the first. */
    private static DataPosition position(KpiSeries layer) {
        return layer.key().submission().map(Submission::position).orElse(DataPosition.FLEX);
    }

    /** What a custom condition sees. */
    KpiSeries series() {
        ReportingPeriod first = layers.stream()
                .map(layer -> layer.axis().first())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        ReportingPeriod last = layers.stream()
                .map(layer -> layer.axis().last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        KpiSeriesBuilder series = KpiSeries.builder(key, layers.get(0).form());
        for (ReportingPeriod period : first.through(last)) {
            ReferenceObservation one = at(period);
            if (one.range().isPresent()) {
                series.suppressed(period, one.range().get());
            } else if (!one.status().hasFigure()) {
                series.status(period, one.status());
            } else if (one.form().counts()) {
                series.counts(period, one.numerator(), one.denominator(), one.status());
            } else {
                series.unscaled(period, one.numerator(), one.status());
            }
        }
        return series.build();
    }
}
