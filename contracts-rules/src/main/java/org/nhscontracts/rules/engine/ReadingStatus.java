package org.nhscontracts.rules.engine;

import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.ReportingPeriod;

/** A reading and what it says of a period. */
record ReadingStatus(Reading reading, ObservationStatus status) {

    static ReadingStatus of(Reading reading, ReportingPeriod period) {
        return new ReadingStatus(reading, reading.series().status(period).orElse(ObservationStatus.NOT_REPORTED));
    }

    boolean hasNothingToReport() {
        return switch (status) {
            case NOT_YET_DUE, EXCLUDED, SUSPENDED, NOT_REPORTED -> true;
            case REPORTED, PROVISIONAL, SUPPRESSED, NO_ACTIVITY, DISPUTED -> false;
        };
    }
}
