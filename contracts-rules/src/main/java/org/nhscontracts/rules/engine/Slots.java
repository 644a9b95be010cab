package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.SuppressedFigure;
import org.nhscontracts.core.time.ReportingPeriod;

/** Copies slots from one series to another. */
final class Slots {

    private Slots() {}

    static void copy(KpiSeries from, int slot, KpiSeriesBuilder to) {
        ReportingPeriod period = from.axis().period(slot);
        ObservationStatus status = from.status(slot);
        Optional<SuppressedFigure> suppressed = from.suppressed(slot);
        if (suppressed.isPresent()) {
            to.suppressed(period, suppressed.get());
        } else if (!status.hasFigure()) {
            to.status(period, status);
        } else if (from.form().counts()) {
            to.counts(period, from.numerator(slot), from.denominator(slot), status);
        } else {
            to.unscaled(period, from.numerator(slot), status);
        }
    }
}
