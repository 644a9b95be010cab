package org.nhscontracts.examples.benchmarks;

import java.util.Arrays;

/**
 * What was reported under a number of contracts, in columns: for every contract, KPI and month, in this order, a numerator
 * and a denominator. A denominator of 0 says that nothing was reported.
 */
final class WorkData {

    /** Months of a series; month 0 is April 2023. */
    static final int MONTHS = 36;

    /** KPI-months of one contract. */
    static final int CELLS = 12 * MONTHS;

    final long[] numerators;
    final long[] denominators;
    final long[] monthlyValues;

    WorkData(int contracts) {
        this(new long[contracts * CELLS], new long[contracts * CELLS], new long[contracts]);
    }

    private WorkData(long[] numerators, long[] denominators, long[] monthlyValues) {
        this.numerators = numerators;
        this.denominators = denominators;
        this.monthlyValues = monthlyValues;
    }

    int contracts() {
        return monthlyValues.length;
    }

    int cells() {
        return numerators.length;
    }

    /** {@return where the series of a KPI starts in the columns} */
    static int firstCell(int contract, WorkKpi kpi) {
        return (contract * WorkKpi.COUNT + kpi.index()) * MONTHS;
    }

    /** {@return the same ratios from counts so many times as large} */
    WorkData withCountsTimes(long factor) {
        return new WorkData(times(factor, numerators), times(factor, denominators), monthlyValues);
    }

    private static long[] times(long factor, long[] counts) {
        return Arrays.stream(counts)
                .map(count -> Math.multiplyExact(count, factor))
                .toArray();
    }
}
