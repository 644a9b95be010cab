package org.nhscontracts.rules.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Random;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SuppressedFigure;
import org.nhscontracts.core.time.ReportingPeriod;

/** Puts figures where there were none. */
public final class GapFilling {

    private static final long MOST_ABOVE = 50;

    private GapFilling() {}

    /**
     * The same case with about half of its gaps filled: slots that were not reported, not yet due, suppressed or disputed. What is
     * suppressed within a range gets a figure of the range.
     *
     * @param given the case
     * @param seed which gaps and which figures
     * @return the case with figures in their place
     */
    public static FactsCase fill(FactsCase given, long seed) {
        Random random = new Random(seed);
        return given.withRecord(PerformanceRecord.of(given.record().series().stream()
                .map(series -> fill(kpi(given, series), series, random))
                .collect(toImmutableList())));
    }

    private static Kpi kpi(FactsCase given, KpiSeries series) {
        return given.kpis().stream()
                .filter(kpi -> kpi.id().equals(series.key().kpi()))
                .findFirst()
                .orElseThrow();
    }

    private static KpiSeries fill(Kpi kpi, KpiSeries series, Random random) {
        KpiSeriesBuilder filled = KpiSeries.builder(series.key(), series.form());
        SeriesMaker maker = new SeriesMaker(kpi, random.nextLong());
        for (int index = 0; index < series.size(); index++) {
            ReportingPeriod period = series.axis().period(index);
            boolean fills = random.nextBoolean();
            if (fills && series.suppressed(index).isPresent()) {
                within(series.suppressed(index).orElseThrow(), series.form(), period, filled, random);
            } else if (fills && isGap(series, index)) {
                maker.figure(filled, series.form(), period, ObservationStatus.REPORTED);
            } else {
                copy(series, index, period, filled);
            }
        }
        return filled.build();
    }

    private static void within(
            SuppressedFigure known, FigureForm form, ReportingPeriod period, KpiSeriesBuilder to, Random random) {
        long numerator = within(known.numerator(), random);
        if (form.counts()) {
            to.counts(period, numerator, within(known.denominator(), random));
        } else {
            to.unscaled(period, numerator, ObservationStatus.REPORTED);
        }
    }

    private static long within(CountRange range, Random random) {
        long most = range.highest().orElse(range.lowest() + MOST_ABOVE);
        return range.lowest() + random.nextInt((int) (most - range.lowest() + 1));
    }

    private static boolean isGap(KpiSeries series, int index) {
        if (series.suppressed(index).isPresent()) {
            return false;
        }
        return switch (series.status(index)) {
            case NOT_REPORTED, NOT_YET_DUE, SUPPRESSED, DISPUTED -> true;
            case REPORTED, PROVISIONAL, EXCLUDED, SUSPENDED, NO_ACTIVITY -> false;
        };
    }

    private static void copy(KpiSeries series, int index, ReportingPeriod period, KpiSeriesBuilder to) {
        ObservationStatus status = series.status(index);
        if (series.suppressed(index).isPresent()) {
            to.suppressed(period, series.suppressed(index).get());
        } else if (!status.hasFigure()) {
            to.status(period, status);
        } else if (series.form().counts()) {
            to.counts(period, series.numerator(index), series.denominator(index), status);
        } else {
            to.unscaled(period, series.numerator(index), status);
        }
    }
}
