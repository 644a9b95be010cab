package org.nhscontracts.core.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.SuppressedFigure;
import org.nhscontracts.core.time.ReportingPeriod;

/** Series of figures, and the record that holds them. */
public final class SeriesArbitraries {

    private static final int MOST_SLOTS = 40;
    private static final int MOST_SERIES = 6;
    private static final int MOST_DECIMALS = 4;
    private static final long LARGEST_FIGURE = 999_999_999_999_999_999L;

    private SeriesArbitraries() {}

    /** {@return forms of every sort, rounded ones to at most four decimals} */
    public static Arbitrary<FigureForm> forms() {
        return Arbitraries.oneOf(Arbitraries.of(FigureForm.COUNTS, FigureForm.WHOLE), roundedForms());
    }

    /**
     * The forms that suit a measure.
     *
     * @param measure what is measured
     * @return whole numbers for a measure of whole numbers, otherwise rounded figures, or counts where there are counts
     */
    public static Arbitrary<FigureForm> forms(Measure measure) {
        if (measure.isWhole()) {
            return Arbitraries.just(FigureForm.WHOLE);
        }
        return measure.hasCounts()
                ? Arbitraries.oneOf(Arbitraries.just(FigureForm.COUNTS), roundedForms())
                : roundedForms();
    }

    private static Arbitrary<FigureForm> roundedForms() {
        return Arbitraries.integers().between(0, MOST_DECIMALS).map(FigureForm::rounded);
    }

    /** {@return series of 1 to 40 periods, of every form and kind of period and with every status} */
    public static Arbitrary<KpiSeries> series() {
        return series(PerformanceArbitraries.seriesKeys(), forms(), firstPeriods());
    }

    /**
     * Series of 1 to 40 periods with every status.
     *
     * @param keys of what they are readings
     * @param forms how their figures are held
     * @param firstPeriods the period they begin with; a short Contract Year must end on 31 March
     * @return the series
     */
    public static Arbitrary<KpiSeries> series(
            Arbitrary<SeriesKey> keys, Arbitrary<FigureForm> forms, Arbitrary<ReportingPeriod> firstPeriods) {
        return Combinators.combine(
                        keys, forms, firstPeriods, slots().list().ofMinSize(1).ofMaxSize(MOST_SLOTS))
                .as(SeriesArbitraries::series);
    }

    private static Arbitrary<ReportingPeriod> firstPeriods() {
        return TimeArbitraries.axes()
                .map(axis -> axis.size() > 1 ? axis.first() : axis.first().next());
    }

    private static KpiSeries series(SeriesKey key, FigureForm form, ReportingPeriod first, List<Slot> slots) {
        KpiSeriesBuilder builder = KpiSeries.builder(key, form);
        ReportingPeriod period = first;
        for (int i = 0; i < slots.size(); i++) {
            // a series begins with its first observation
            if (i == 0 || slots.get(i).observed()) {
                slots.get(i).addTo(builder, form, period);
            }
            period = period.next();
        }
        return builder.build();
    }

    private static Arbitrary<Slot> slots() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(ObservationStatus.REPORTED)),
                                Tuple.of(1, Arbitraries.of(ObservationStatus.class))),
                        numbers(),
                        numbers(),
                        Arbitraries.of(true, true, true, false))
                .as(Slot::new);
    }

    private static Arbitrary<Long> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.longs().between(0, 1_200)),
                Tuple.of(2, Arbitraries.longs().between(0, KpiSeriesBuilder.MAX_COUNT)),
                Tuple.of(1, Arbitraries.of(0L, KpiSeriesBuilder.MAX_COUNT)));
    }

    /** What stands in a slot. */
    private record Slot(ObservationStatus status, long numerator, long denominator, boolean observed) {

        void addTo(KpiSeriesBuilder builder, FigureForm form, ReportingPeriod period) {
            if (status == ObservationStatus.SUPPRESSED && numerator % 2 == 0) {
                builder.suppressed(period, suppressed(form));
            } else if (!status.hasFigure()) {
                builder.status(period, status);
            } else if (form.counts()) {
                boolean nothing = denominator == 0 && status != ObservationStatus.DISPUTED;
                builder.counts(period, nothing ? 0 : numerator, nothing ? 0 : Math.max(1, denominator), status);
            } else {
                builder.unscaled(period, Math.min(numerator, LARGEST_FIGURE), status);
            }
        }

        private SuppressedFigure suppressed(FigureForm form) {
            CountRange range =
                    numerator % 4 == 0 ? CountRange.from(numerator / 2) : CountRange.of(numerator / 2, numerator);
            return form.counts()
                    ? new SuppressedFigure(range, CountRange.exactly(Math.max(1, denominator)))
                    : SuppressedFigure.of(range);
        }
    }

    /** {@return records of up to six series, perhaps with several readings of one thing from several sources} */
    public static Arbitrary<PerformanceRecord> performanceRecords() {
        return series().list()
                .uniqueElements(one -> one.key().toString())
                .ofMaxSize(MOST_SERIES)
                .map(PerformanceRecord::of);
    }
}
