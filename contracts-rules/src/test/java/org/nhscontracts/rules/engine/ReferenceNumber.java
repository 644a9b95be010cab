package org.nhscontracts.rules.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.nhscontracts.core.kpi.Rounding;

/**
 * An exact fraction, or no end at all: 1 over 0.
 *
 * @param over the numerator
 * @param under the denominator, not negative; 0 for infinity
 */
record ReferenceNumber(BigInteger over, BigInteger under) implements Comparable<ReferenceNumber> {

    static final ReferenceNumber ZERO = of(0);
    static final ReferenceNumber INFINITE = new ReferenceNumber(BigInteger.ONE, BigInteger.ZERO);

    static ReferenceNumber of(long number) {
        return new ReferenceNumber(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static ReferenceNumber of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new ReferenceNumber(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new ReferenceNumber(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    boolean isInfinite() {
        return under.signum() == 0;
    }

    ReferenceNumber plus(ReferenceNumber other) {
        return isInfinite() || other.isInfinite()
                ? INFINITE
                : new ReferenceNumber(
                        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    /** Minus a number that has an end. */
    ReferenceNumber minus(ReferenceNumber other) {
        return plus(new ReferenceNumber(other.over.negate(), other.under));
    }

    ReferenceNumber times(long factor) {
        return isInfinite() ? INFINITE : new ReferenceNumber(over.multiply(BigInteger.valueOf(factor)), under);
    }

    /** Divided by a number above 0, perhaps an infinite one. */
    ReferenceNumber dividedBy(ReferenceNumber other) {
        if (other.isInfinite()) {
            return ZERO;
        }
        return isInfinite() ? INFINITE : new ReferenceNumber(over.multiply(other.under), under.multiply(other.over));
    }

    ReferenceNumber rounded(Rounding rounding) {
        return isInfinite() ? INFINITE : of(rounding.round(over, under));
    }

    @Override
    public int compareTo(ReferenceNumber other) {
        if (isInfinite() || other.isInfinite()) {
            return Boolean.compare(isInfinite(), other.isInfinite());
        }
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
