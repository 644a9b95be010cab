package org.nhscontracts.rules.spc;

import java.util.OptionalDouble;

/** Mean and average moving range of a baseline. */
final class LimitFinder {

    private LimitFinder() {}

    static XmrLimits limits(Sequence sequence, SpcRules rules) {
        int baseline = sequence.baseline(rules);
        CompensatedSum sum = new CompensatedSum();
        for (int place = 0; place < baseline; place++) {
            sum.add(sequence.value(place));
        }
        OptionalDouble mean = SpcSeries.optional(sum.mean());
        return sequence.points(rules) < rules.limitsFrom()
                ? new XmrLimits(mean, OptionalDouble.empty())
                : new XmrLimits(mean, averageMovingRange(sequence, baseline, rules));
    }

    private static OptionalDouble averageMovingRange(Sequence sequence, int baseline, SpcRules rules) {
        double all = average(sequence, baseline, Double.POSITIVE_INFINITY);
        return SpcSeries.optional(
                rules.screenMovingRanges() ? average(sequence, baseline, rules.screeningFactor() * all) : all);
    }

    /** Of the moving ranges strictly below a limit; not a number if there are none. */
    private static double average(Sequence sequence, int baseline, double below) {
        CompensatedSum sum = new CompensatedSum();
        for (int place = 1; place < baseline; place++) {
            double range = Math.abs(sequence.value(place) - sequence.value(place - 1));
            if (!sequence.isBreakBefore(place) && range < below) {
                sum.add(range);
            }
        }
        return sum.mean();
    }
}
