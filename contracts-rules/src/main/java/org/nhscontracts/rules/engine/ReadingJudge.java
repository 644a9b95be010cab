package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.PeriodAxis;

/**
 * Judges one reading.
 *
 * @param reading the reading; empty where parts are pooled
 */
record ReadingJudge(Optional<Reading> reading, SlotJudge judge, PeriodAxis axis) {

    /** The status at a place; reported where parts are pooled. */
    ObservationStatus status(int index) {
        return reading.map(one -> status(one, index)).orElse(ObservationStatus.REPORTED);
    }

    private ObservationStatus status(Reading one, int index) {
        int slot = index + axis.first().ordinal() - one.firstOrdinal();
        return slot >= 0 && slot < one.series().size() ? one.series().status(slot) : ObservationStatus.NOT_REPORTED;
    }

    boolean speaks(int index) {
        return Reading.speaks(status(index));
    }
}
