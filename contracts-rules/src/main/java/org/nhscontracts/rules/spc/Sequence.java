package org.nhscontracts.rules.spc;

import java.util.Arrays;

/**
 * The values of one stretch of a series, without the rows that have none. It knows between which neighbours there is a gap that must not
 * be bridged.
 */
final class Sequence {

    private final int firstRow;
    private final int rows;
    private final int[] row;
    private final double[] values;
    private final boolean[] breakBefore;

    private Sequence(int firstRow, int rows, int[] row, double[] values, boolean[] breakBefore) {
        this.firstRow = firstRow;
        this.rows = rows;
        this.row = row;
        this.values = values;
        this.breakBefore = breakBefore;
    }

    static Sequence of(SpcSeries series, SpcRules rules, int firstRow, int endRow) {
        int[] row = new int[endRow - firstRow];
        double[] values = new double[row.length];
        boolean[] breakBefore = new boolean[row.length];
        int size = 0;
        for (int at = firstRow; at < endRow; at++) {
            if (series.hasValue(at)) {
                row[size] = at;
                values[size] = series.plainValue(at);
                breakBefore[size] = size == 0 || isBroken(series, rules, row[size - 1], at);
                size++;
            }
        }
        return new Sequence(
                firstRow,
                row.length,
                Arrays.copyOf(row, size),
                Arrays.copyOf(values, size),
                Arrays.copyOf(breakBefore, size));
    }

    private static boolean isBroken(SpcSeries series, SpcRules rules, int before, int at) {
        if (at - before > 1 && rules.rowsWithoutValue() == Gaps.BREAK) {
            return true;
        }
        return rules.datesWithoutRow() == Gaps.BREAK
                && series.calendar().isRegular()
                && series.slot(at) - series.slot(before) > at - before;
    }

    /** How many values. */
    int size() {
        return values.length;
    }

    /** How many points, by the rules' way of counting. */
    int points(SpcRules rules) {
        return rules.countRowsWithoutValue() ? rows : values.length;
    }

    int row(int place) {
        return row[place];
    }

    double value(int place) {
        return values[place];
    }

    /** Whether a value is the first of a stretch without gaps. */
    boolean isBreakBefore(int place) {
        return breakBefore[place];
    }

    /** How many values belong to the baseline. */
    int baseline(SpcRules rules) {
        if (rules.baselinePoints().isEmpty()) {
            return values.length;
        }
        int wanted = rules.baselinePoints().getAsInt();
        if (!rules.countRowsWithoutValue()) {
            return Math.min(wanted, values.length);
        }
        int size = 0;
        while (size < values.length && row[size] < firstRow + wanted) {
            size++;
        }
        return size;
    }
}
