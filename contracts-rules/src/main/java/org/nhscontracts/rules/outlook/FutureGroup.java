package org.nhscontracts.rules.outlook;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.engine.Reading;
import org.nhscontracts.rules.engine.ReadingGroup;

/** The readings of one thing, one of which a future goes on with. */
final class FutureGroup {

    private final Kpi kpi;
    private final ReadingGroup group;
    private final PeriodAxis judged;
    private final Reading goesOn;
    private final Optional<ExpectedActivity> activity;
    private final Bounds bounds;

    FutureGroup(Kpi kpi, ReadingGroup group, PeriodAxis judged, OutlookBasis basis) {
        this.kpi = kpi;
        this.group = group;
        this.judged = judged;
        this.goesOn = toUse(group)
                .orElseGet(() -> group.readings().stream()
                        .max(Comparator.comparingInt(this::lastEvidence))
                        .orElseThrow());
        this.activity = form().counts() ? activity(basis) : Optional.empty();
        this.bounds = Bounds.of(
                kpi.measure(), form(), activity.map(ExpectedActivity::perPeriod).orElse(0L));
    }

    private static Optional<Reading> toUse(ReadingGroup group) {
        return group.readings().stream()
                .filter(reading -> group.toUse().isPresent()
                        && reading.series().key().source().equals(group.toUse()))
                .findFirst();
    }

    private int lastEvidence(Reading reading) {
        KpiSeries series = reading.series();
        int last = Integer.MIN_VALUE;
        for (int slot = 0; slot < series.size(); slot++) {
            int ordinal = series.axis().first().ordinal() + slot;
            last = series.status(slot).isEvidence() && ordinal <= lastOrdinal() ? ordinal : last;
        }
        return last;
    }

    private Optional<ExpectedActivity> activity(OutlookBasis basis) {
        return basis.activity().stream()
                .filter(one -> group.split().isEmpty()
                        && one.kpi().equals(kpi.id())
                        && one.organisation().equals(group.organisation()))
                .findFirst()
                .or(() -> ExpectedActivity.mean(goesOn.series(), lastOrdinal()));
    }

    Kpi kpi() {
        return kpi;
    }

    ReadingGroup group() {
        return group;
    }

    /** The reading that a future goes on with. */
    KpiSeries series() {
        return goesOn.series();
    }

    FigureForm form() {
        return goesOn.series().form();
    }

    Optional<ExpectedActivity> activity() {
        return activity;
    }

    Bounds bounds() {
        return bounds;
    }

    PeriodAxis judged() {
        return judged;
    }

    int lastOrdinal() {
        return judged.last().ordinal();
    }

    /** Whether one reading decides. */
    boolean isOneReading() {
        return group.readings().size() == 1 || toUse(group).isPresent();
    }

    /** Whether anything can be put into its future: counts need an activity. */
    boolean goesOn() {
        return !form().counts() || activity.isPresent();
    }

    boolean higherIsBetter() {
        return kpi.direction() == Direction.HIGHER;
    }

    long best() {
        return higherIsBetter() ? bounds.highest() : bounds.lowest();
    }

    long worst() {
        return higherIsBetter() ? bounds.lowest() : bounds.highest();
    }

    void put(KpiSeriesBuilder series, ReportingPeriod period, long figure) {
        if (form().counts()) {
            series.counts(period, figure, activity.orElseThrow().perPeriod());
        } else {
            series.unscaled(period, figure, ObservationStatus.REPORTED);
        }
    }

    /** All its series with a future; the earliest submission goes on, so that nothing is restated. */
    void addTo(List<KpiSeries> record, ImmutableList<ReportingPeriod> periods, FigureChoice choice) {
        for (Reading reading : group.readings()) {
            for (KpiSeries layer : reading.layers()) {
                boolean extended =
                        reading.equals(goesOn) && layer.equals(reading.layers().get(0));
                if (extended) {
                    record.add(extended(layer, periods, choice));
                } else if (CutSeries.reaches(layer, lastOrdinal())) {
                    record.add(CutSeries.upTo(layer, lastOrdinal()).build());
                }
            }
        }
    }

    private KpiSeries extended(KpiSeries layer, ImmutableList<ReportingPeriod> periods, FigureChoice choice) {
        KpiSeriesBuilder series = CutSeries.upTo(layer, lastOrdinal());
        if (goesOn()) {
            periods.forEach(period -> put(series, period, choice.figure(this, period)));
        } else if (!CutSeries.reaches(layer, lastOrdinal())) {
            series.status(periods.get(0), ObservationStatus.NOT_REPORTED);
        }
        return series.build();
    }
}
