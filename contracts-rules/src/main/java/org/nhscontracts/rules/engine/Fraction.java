package org.nhscontracts.rules.engine;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction, not reduced; a denominator of 0 stands for a number without limit. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);
    static final Fraction INFINITE = new Fraction(BigInteger.ONE, BigInteger.ZERO);

    static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    boolean isInfinite() {
        return denominator.signum() == 0;
    }

    Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return isInfinite() ? this : new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(long factor) {
        return isInfinite() ? this : new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    /** Over a number that is more than 0, perhaps without limit. */
    Fraction over(Fraction divisor) {
        return divisor.isInfinite()
                ? ZERO
                : new Fraction(
                        numerator.multiply(divisor.denominator),
                        isInfinite() ? BigInteger.ZERO : denominator.multiply(divisor.numerator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
