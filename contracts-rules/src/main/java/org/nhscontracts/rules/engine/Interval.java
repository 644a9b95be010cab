package org.nhscontracts.rules.engine;

import org.nhscontracts.core.performance.CountRange;

/** All numbers from one to another, both included. */
record Interval(Fraction lowest, Fraction highest) {

    static final Interval ZERO = of(Fraction.ZERO);
    static final Interval ONE = of(Fraction.ONE);

    static Interval of(Fraction number) {
        return new Interval(number, number);
    }

    static Interval of(CountRange range) {
        return new Interval(
                Fraction.of(range.lowest()),
                range.highest().isPresent() ? Fraction.of(range.highest().getAsLong()) : Fraction.INFINITE);
    }

    boolean isExact() {
        return lowest.compareTo(highest) == 0;
    }

    Interval plus(Interval other) {
        return new Interval(lowest.plus(other.lowest), highest.plus(other.highest));
    }

    Interval times(long factor) {
        return new Interval(lowest.times(factor), highest.times(factor));
    }

    /** Over numbers that are more than 0. */
    Interval over(Interval divisor) {
        return new Interval(lowest.over(divisor.highest), highest.over(divisor.lowest));
    }
}
