package org.nhscontracts.rules.engine;

import org.nhscontracts.rules.verdict.Verdict;

/**
 * A column of verdicts as three bit planes, one bit a period, as many words as the column needs. A period with no bit in any
 * plane is not applicable; no period has a bit in two.
 */
final class Planes {

    final int size;
    final long[] holds;
    final long[] doesNotHold;
    final long[] undetermined;

    Planes(int size) {
        this(size, plane(size), plane(size), plane(size));
    }

    private Planes(int size, long[] holds, long[] doesNotHold, long[] undetermined) {
        this.size = size;
        this.holds = holds;
        this.doesNotHold = doesNotHold;
        this.undetermined = undetermined;
    }

    private static long[] plane(int size) {
        return new long[(size + Long.SIZE - 1) / Long.SIZE];
    }

    int words() {
        return holds.length;
    }

    Verdict verdict(int index) {
        if (bit(holds, index)) {
            return Verdict.HOLDS;
        }
        if (bit(doesNotHold, index)) {
            return Verdict.DOES_NOT_HOLD;
        }
        return bit(undetermined, index) ? Verdict.UNDETERMINED : Verdict.NOT_APPLICABLE;
    }

    void set(int index, Verdict verdict) {
        switch (verdict) {
            case HOLDS -> mark(holds, index);
            case DOES_NOT_HOLD -> mark(doesNotHold, index);
            case UNDETERMINED -> mark(undetermined, index);
            case NOT_APPLICABLE -> {}
        }
    }

    int holdsAt(int index) {
        return (int) (holds[index >> 6] >>> index) & 1;
    }

    int doesNotHoldAt(int index) {
        return (int) (doesNotHold[index >> 6] >>> index) & 1;
    }

    int undeterminedAt(int index) {
        return (int) (undetermined[index >> 6] >>> index) & 1;
    }

    /** The same planes with holding and not holding exchanged; nothing is copied, so neither may be filled afterwards. */
    Planes negated() {
        return new Planes(size, /* holds= */ doesNotHold, /* doesNotHold= */ holds, undetermined);
    }

    static boolean bit(long[] plane, int index) {
        return (plane[index >> 6] & (1L << index)) != 0;
    }

    static void mark(long[] plane, int index) {
        plane[index >> 6] |= 1L << index;
    }
}
