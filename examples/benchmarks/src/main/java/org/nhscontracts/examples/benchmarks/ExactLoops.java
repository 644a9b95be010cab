package org.nhscontracts.examples.benchmarks;

/** The plain loops with a product of 128 bits at every comparison, so that no count is too large. */
final class ExactLoops extends PlainLoops {

    ExactLoops(WorkData data) {
        super(data);
    }

    @Override
    boolean worse(long numerator, long denominator, long threshold, boolean higherIsBetter) {
        int order = compareProducts(numerator, WorkKpi.SCALE, denominator, threshold);
        return higherIsBetter ? order < 0 : order > 0;
    }

    private static int compareProducts(long leftCount, long left, long rightCount, long right) {
        int high = Long.compare(Math.multiplyHigh(leftCount, left), Math.multiplyHigh(rightCount, right));
        return high != 0 ? high : Long.compareUnsigned(leftCount * left, rightCount * right);
    }
}
