package org.nhscontracts.rules.engine;

import java.util.Arrays;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * A column of verdicts as three bit planes, one bit a period, as many words as the column needs. A period with no bit in any
 * plane is not applicable; no period has a bit in two.
 */
final class Planes {

    final int size;
    final int words;
    final long[] holds;
    final long[] doesNotHold;
    final long[] undetermined;

    Planes(int size) {
        this.size = size;
        this.words = Bits.words(size);
        this.holds = new long[words];
        this.doesNotHold = new long[words];
        this.undetermined = new long[words];
    }

    void clear() {
        Arrays.fill(holds, 0);
        Arrays.fill(doesNotHold, 0);
        Arrays.fill(undetermined, 0);
    }

    Verdict verdict(int index) {
        if (Bits.get(holds, index)) {
            return Verdict.HOLDS;
        }
        if (Bits.get(doesNotHold, index)) {
            return Verdict.DOES_NOT_HOLD;
        }
        return Bits.get(undetermined, index) ? Verdict.UNDETERMINED : Verdict.NOT_APPLICABLE;
    }

    void set(int index, Verdict verdict) {
        switch (verdict) {
            case HOLDS -> Bits.set(holds, index);
            case DOES_NOT_HOLD -> Bits.set(doesNotHold, index);
            case UNDETERMINED -> Bits.set(undetermined, index);
            case NOT_APPLICABLE -> {}
        }
    }

    /** Becomes a copy of other planes with holding and not holding exchanged. */
    void negate(Planes other) {
        System.arraycopy(other.doesNotHold, 0, holds, 0, words);
        System.arraycopy(other.holds, 0, doesNotHold, 0, words);
        System.arraycopy(other.undetermined, 0, undetermined, 0, words);
    }

    long applicable(int word) {
        return holds[word] | doesNotHold[word] | undetermined[word];
    }

    Planes copy() {
        Planes copy = new Planes(size);
        System.arraycopy(holds, 0, copy.holds, 0, words);
        System.arraycopy(doesNotHold, 0, copy.doesNotHold, 0, words);
        System.arraycopy(undetermined, 0, copy.undetermined, 0, words);
        return copy;
    }
}
