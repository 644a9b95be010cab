package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.ReportingPeriod;

/** Takes agreed exclusions out of a series. A figure that does not have what is to be taken out of it becomes disputed. */
final class Exclusions {

    private Exclusions() {}

    static KpiSeries applied(KpiSeries series, ImmutableList<ExclusionRequest> agreed) {
        if (agreed.stream().noneMatch(request -> series.axis().indexOf(request.period()) >= 0)) {
            return series;
        }
        KpiSeriesBuilder rest = KpiSeries.builder(series.key(), series.form());
        for (int slot = 0; slot < series.size(); slot++) {
            ReportingPeriod period = series.axis().period(slot);
            ImmutableList<ExclusionRequest> own = agreed.stream()
                    .filter(request -> request.period().equals(period))
                    .collect(ImmutableList.toImmutableList());
            copy(series, slot, own, rest);
        }
        return rest.build();
    }

    private static void copy(
            KpiSeries series, int slot, ImmutableList<ExclusionRequest> agreed, KpiSeriesBuilder rest) {
        ObservationStatus status = series.status(slot);
        if (agreed.isEmpty() || !Reading.speaks(status)) {
            Slots.copy(series, slot, rest);
        } else if (agreed.stream().anyMatch(ExclusionRequest::isWholePeriod)) {
            rest.status(series.axis().period(slot), ObservationStatus.EXCLUDED);
        } else if (!status.hasFigure()) {
            Slots.copy(series, slot, rest);
        } else {
            subtract(series, slot, agreed, rest);
        }
    }

    private static void subtract(
            KpiSeries series, int slot, ImmutableList<ExclusionRequest> agreed, KpiSeriesBuilder rest) {
        ReportingPeriod period = series.axis().period(slot);
        ObservationStatus status = series.status(slot);
        long numerator = series.numerator(slot) - total(agreed, true);
        long denominator = series.denominator(slot) - total(agreed, false);
        boolean counts = series.form().counts();
        boolean possible = numerator >= 0
                && (counts
                        ? denominator >= 0 && (denominator > 0 || numerator == 0)
                        : !series.form().rounded() && total(agreed, false) == 0);
        if (!possible) {
            dispute(series, slot, rest);
        } else if (counts && denominator == 0) {
            rest.status(period, ObservationStatus.NO_ACTIVITY);
        } else if (counts) {
            rest.counts(period, numerator, denominator, status);
        } else {
            rest.unscaled(period, numerator, status);
        }
    }

    private static void dispute(KpiSeries series, int slot, KpiSeriesBuilder rest) {
        ReportingPeriod period = series.axis().period(slot);
        if (series.form().counts()) {
            rest.counts(period, series.numerator(slot), series.denominator(slot), ObservationStatus.DISPUTED);
        } else {
            rest.unscaled(period, series.numerator(slot), ObservationStatus.DISPUTED);
        }
    }

    /** Sums saturate, and what is taken out then exceeds every count. */
    private static long total(ImmutableList<ExclusionRequest> agreed, boolean numerators) {
        return agreed.stream()
                .mapToLong(request -> numerators ? request.numerator() : request.denominator())
                .reduce(0, (a, b) -> a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b);
    }
}
