package org.nhscontracts.rules.spc;

/**
 * A sum of binary fractions that keeps what rounding takes away, so that the mean of equal values is that value: of 0.1 fourteen times,
 * exactly 0.1. It carries twice the digits of a double.
 */
final class CompensatedSum {

    private double high;
    private double low;
    private int count;

    void add(double value) {
        double sum = high + value;
        double part = sum - high;
        double lost = (high - (sum - part)) + (value - part) + low;
        high = sum + lost;
        low = lost - (high - sum);
        count++;
    }

    int count() {
        return count;
    }

    /** The mean, rounded once; not a number if nothing was added. */
    double mean() {
        double quotient = high / count;
        return quotient + (Math.fma(-quotient, count, high) + low) / count;
    }
}
