package org.nhscontracts.rules.outlook;

import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.time.ReportingPeriod;

/** Series as they stood: without the periods after the last one judged, which a future fills. */
final class CutSeries {

    private CutSeries() {}

    /** Whether anything is left. */
    static boolean reaches(KpiSeries series, int lastOrdinal) {
        return series.axis().first().ordinal() <= lastOrdinal;
    }

    /** The series up to a period, open for more. */
    static KpiSeriesBuilder upTo(KpiSeries series, int lastOrdinal) {
        return upTo(series, lastOrdinal, series.key());
    }

    /** The same as a reading of something else. */
    static KpiSeriesBuilder upTo(KpiSeries series, int lastOrdinal, SeriesKey key) {
        KpiSeriesBuilder cut = KpiSeries.builder(key, series.form());
        int slots = Math.min(series.size(), lastOrdinal - series.axis().first().ordinal() + 1);
        for (int slot = 0; slot < slots; slot++) {
            copy(series, slot, cut);
        }
        return cut;
    }

    private static void copy(KpiSeries from, int slot, KpiSeriesBuilder to) {
        ReportingPeriod period = from.axis().period(slot);
        ObservationStatus status = from.status(slot);
        if (from.suppressed(slot).isPresent()) {
            to.suppressed(period, from.suppressed(slot).get());
        } else if (!status.hasFigure()) {
            to.status(period, status);
        } else if (from.form().counts()) {
            to.counts(period, from.numerator(slot), from.denominator(slot), status);
        } else {
            to.unscaled(period, from.numerator(slot), status);
        }
    }
}
