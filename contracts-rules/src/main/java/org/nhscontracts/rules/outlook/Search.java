package org.nhscontracts.rules.outlook;

import java.util.function.LongPredicate;

/** Finds where a condition on whole numbers turns. */
final class Search {

    private Search() {}

    /** The least number that passes, where the highest does, and every number above one that does. */
    static long least(long lowest, long highest, LongPredicate passes) {
        long low = lowest;
        long high = highest;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (passes.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The highest number that passes, where the lowest does, and every number below one that does. */
    static long highest(long lowest, long highest, LongPredicate passes) {
        long low = lowest;
        long high = highest;
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (passes.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The least or the highest that passes. */
    static long limit(boolean least, Bounds bounds, LongPredicate passes) {
        return least
                ? least(bounds.lowest(), bounds.highest(), passes)
                : highest(bounds.lowest(), bounds.highest(), passes);
    }
}
