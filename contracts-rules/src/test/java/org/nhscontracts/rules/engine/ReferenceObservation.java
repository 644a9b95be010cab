package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.SuppressedFigure;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * What is observed in one period: as it is held, to be compared with others.
 *
 * @param form how figures are held
 * @param status what is known
 * @param numerator the numerator, or the figure without its decimals
 * @param denominator the denominator
 * @param range what is known of a suppressed figure
 */
record ReferenceObservation(
        FigureForm form, ObservationStatus status, long numerator, long denominator, Optional<SuppressedFigure> range) {

    static ReferenceObservation of(KpiSeries series, ReportingPeriod period) {
        int index = series.axis().indexOf(period);
        return index < 0
                ? without(series.form(), ObservationStatus.NOT_REPORTED)
                : new ReferenceObservation(
                        series.form(),
                        series.status(index),
                        series.numerator(index),
                        series.denominator(index),
                        series.suppressed(index));
    }

    static ReferenceObservation without(FigureForm form, ObservationStatus status) {
        return new ReferenceObservation(form, status, 0, 0, Optional.empty());
    }

    boolean speaks() {
        return status != ObservationStatus.NOT_REPORTED && status != ObservationStatus.NOT_YET_DUE;
    }

    /** With so many taken out, agreed as excluded. */
    ReferenceObservation less(long fromNumerator, long fromDenominator) {
        long over = numerator - fromNumerator;
        long under = form.counts() ? denominator - fromDenominator : 0;
        if (!status.hasFigure()) {
            return this;
        }
        boolean noCounts = !form.counts() && (form.rounded() || fromDenominator > 0);
        if (noCounts || over < 0 || under < 0 || (form.counts() && under == 0 && over > 0)) {
            return new ReferenceObservation(form, ObservationStatus.DISPUTED, numerator, denominator, range);
        }
        return form.counts() && under == 0
                ? without(form, ObservationStatus.NO_ACTIVITY)
                : new ReferenceObservation(form, status, over, under, range);
    }

    ReferenceSlot slot(boolean asPublished) {
        return switch (status) {
            case NOT_REPORTED, NOT_YET_DUE, DISPUTED -> ReferenceSlot.UNKNOWN;
            case EXCLUDED, SUSPENDED, NO_ACTIVITY -> ReferenceSlot.NOTHING;
            case SUPPRESSED -> range.map(one -> slot(one, asPublished)).orElse(ReferenceSlot.UNKNOWN);
            case REPORTED, PROVISIONAL -> form.counts() ? counted() : figure(asPublished);
        };
    }

    private ReferenceSlot counted() {
        ReferenceNumber over = ReferenceNumber.of(numerator);
        ReferenceNumber under = ReferenceNumber.of(denominator);
        return ReferenceSlot.counts(over, over, under, under);
    }

    private ReferenceSlot figure(boolean asPublished) {
        ReferenceNumber value = scaled(ReferenceNumber.of(numerator));
        return ReferenceSlot.figure(value.minus(half(asPublished)), value.plus(half(asPublished)));
    }

    /** How far a figure may lie from the rounded one. */
    private ReferenceNumber half(boolean asPublished) {
        return form.rounded() && !asPublished
                ? scaled(ReferenceNumber.of(1)).dividedBy(ReferenceNumber.of(2))
                : ReferenceNumber.ZERO;
    }

    private ReferenceSlot slot(SuppressedFigure known, boolean asPublished) {
        ReferenceNumber leastOver = ReferenceNumber.of(known.numerator().lowest());
        ReferenceNumber mostOver = highest(known.numerator().highest());
        return form.counts()
                ? ReferenceSlot.counts(
                        leastOver,
                        mostOver,
                        ReferenceNumber.of(known.denominator().lowest()),
                        highest(known.denominator().highest()))
                : ReferenceSlot.figure(
                        scaled(leastOver).minus(half(asPublished)),
                        scaled(mostOver).plus(half(asPublished)));
    }

    private static ReferenceNumber highest(java.util.OptionalLong highest) {
        return highest.isPresent() ? ReferenceNumber.of(highest.getAsLong()) : ReferenceNumber.INFINITE;
    }

    private ReferenceNumber scaled(ReferenceNumber number) {
        return number.isInfinite()
                ? number
                : number.dividedBy(ReferenceNumber.of(java.math.BigDecimal.TEN.pow(form.decimals())));
    }
}
