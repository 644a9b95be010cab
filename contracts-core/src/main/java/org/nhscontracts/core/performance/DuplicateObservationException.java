package org.nhscontracts.core.performance;

import org.nhscontracts.core.time.ReportingPeriod;

/** A series was given two observations for one period. */
public final class DuplicateObservationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Of what the series is a reading. */
    private final SeriesKey key;

    /** The period. */
    private final ReportingPeriod period;

    DuplicateObservationException(SeriesKey key, ReportingPeriod period) {
        super(key + ": found two observations for " + period + ", expected one");
        this.key = key;
        this.period = period;
    }

    /**
     * Of what the series is a reading.
     *
     * @return the key
     */
    public SeriesKey key() {
        return key;
    }

    /**
     * The period that was given twice.
     *
     * @return the period
     */
    public ReportingPeriod period() {
        return period;
    }
}
