package org.nhscontracts.rules.document;

import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.time.ReportingPeriod;

/** A series being filled, and where the document first mentions it. */
final class OpenSeries {

    private final Kpi kpi;
    private final SeriesKey key;
    private final FigureForm form;
    private final Place place;
    private final KpiSeriesBuilder builder;
    private int first;
    private int last = -1;

    OpenSeries(Kpi kpi, SeriesKey key, FigureForm form, Place place) {
        this.kpi = kpi;
        this.key = key;
        this.form = form;
        this.place = place;
        this.builder = KpiSeries.builder(key, form);
    }

    Kpi kpi() {
        return kpi;
    }

    SeriesKey key() {
        return key;
    }

    FigureForm form() {
        return form;
    }

    Place place() {
        return place;
    }

    long periods() {
        return last < first ? 0 : (long) last - first + 1;
    }

    /** How many periods the series would have more if it had this one. */
    long grownBy(ReportingPeriod period) {
        int ordinal = period.ordinal();
        if (last < first) {
            return 1;
        }
        return Math.max(0, (long) first - ordinal) + Math.max(0, (long) ordinal - last);
    }

    void add(ReportingPeriod period, FigureCell cell) {
        cell.addTo(builder, period, form, kpi.measure());
        int ordinal = period.ordinal();
        first = last < first ? ordinal : Math.min(first, ordinal);
        last = Math.max(last, ordinal);
    }

    KpiSeries build() {
        return builder.build();
    }
}
