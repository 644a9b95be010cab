package org.nhscontracts.rules.engine;

import java.math.BigDecimal;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.SuppressedFigure;
import org.nhscontracts.core.time.PeriodAxis;

/** The figures of one series. */
final class ReadingSource implements FigureSource {

    private final KpiSeries series;
    private final int offset;
    private final long unit;

    ReadingSource(KpiSeries series, PeriodAxis axis) {
        this.series = series;
        this.offset = series.axis().first().ordinal() - axis.first().ordinal();
        this.unit = BigDecimal.TEN.pow(series.form().decimals()).longValueExact();
    }

    @Override
    public FigureAt at(int index, boolean published) {
        int slot = index - offset;
        if (slot < 0 || slot >= series.size()) {
            return FigureAt.without(ObservationStatus.NOT_REPORTED);
        }
        ObservationStatus status = series.status(slot);
        if (status.isEvidence()) {
            return reported(status, slot, published);
        }
        return status == ObservationStatus.SUPPRESSED
                ? series.suppressed(slot)
                        .map(figure -> suppressed(figure, published))
                        .orElseGet(() -> FigureAt.without(status))
                : FigureAt.without(status);
    }

    private FigureAt reported(ObservationStatus status, int slot, boolean published) {
        long number = series.numerator(slot);
        if (series.form().counts()) {
            return FigureAt.ofCounts(
                    status, Interval.of(Fraction.of(number)), Interval.of(Fraction.of(series.denominator(slot))));
        }
        return FigureAt.ofValue(
                status,
                series.form().rounded() && !published
                        ? new Interval(Fraction.of(2 * number - 1, 2 * unit), Fraction.of(2 * number + 1, 2 * unit))
                        : Interval.of(Fraction.of(number, unit)));
    }

    /** The ends of a range were rounded like any other figure. */
    private FigureAt suppressed(SuppressedFigure figure, boolean published) {
        Interval numerator = Interval.of(figure.numerator());
        if (series.form().counts()) {
            return FigureAt.ofCounts(ObservationStatus.SUPPRESSED, numerator, Interval.of(figure.denominator()));
        }
        Interval rounded = series.form().rounded() && !published ? widened(numerator) : numerator;
        return FigureAt.ofValue(ObservationStatus.SUPPRESSED, rounded.over(Interval.of(Fraction.of(unit))));
    }

    private static Interval widened(Interval range) {
        Fraction half = Fraction.of(1, 2);
        return new Interval(
                range.lowest().minus(half),
                range.highest().isInfinite() ? range.highest() : range.highest().plus(half));
    }
}
