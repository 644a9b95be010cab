package org.nhscontracts.rules.engine;

import org.nhscontracts.core.performance.ObservationStatus;

/**
 * What one period contributes: a figure, perhaps within an interval; something unknown; or nothing at all. A figure without counts
 * has its value as numerator and 1 as denominator.
 */
record FigureAt(ObservationStatus status, boolean known, boolean counts, Interval numerator, Interval denominator) {

    static FigureAt without(ObservationStatus status) {
        return new FigureAt(status, false, false, Interval.ZERO, Interval.ONE);
    }

    static FigureAt ofCounts(ObservationStatus status, Interval numerator, Interval denominator) {
        return new FigureAt(status, true, true, numerator, denominator);
    }

    static FigureAt ofValue(ObservationStatus status, Interval value) {
        return new FigureAt(status, true, false, value, Interval.ONE);
    }

    /** Taken out, suspended or without activity: left out of whatever it is part of. */
    boolean isNothing() {
        return switch (status) {
            case EXCLUDED, SUSPENDED, NO_ACTIVITY -> true;
            case REPORTED, PROVISIONAL, NOT_REPORTED, NOT_YET_DUE, SUPPRESSED, DISPUTED -> false;
        };
    }

    boolean isUnknown() {
        return !known && !isNothing();
    }

    Interval value(long multiplier) {
        return counts ? numerator.times(multiplier).over(denominator) : numerator;
    }

    /** The sum of both: of numerators and of denominators, or of values. */
    FigureAt plus(FigureAt other) {
        return new FigureAt(
                worse(status, other.status),
                true,
                counts,
                numerator.plus(other.numerator),
                counts ? denominator.plus(other.denominator) : Interval.ONE);
    }

    private static ObservationStatus worse(ObservationStatus one, ObservationStatus other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
