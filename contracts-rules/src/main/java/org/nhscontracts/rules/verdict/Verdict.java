package org.nhscontracts.rules.verdict;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMultiset;

/**
 * What comes out of a condition. Missing evidence is neither true nor false but {@link #UNDETERMINED}; a condition that
 * has nothing to judge is {@link #NOT_APPLICABLE} and is left out of whatever it is part of.
 */
public enum Verdict {
    /** The condition holds. */
    HOLDS("holds"),
    /** The condition does not hold. */
    DOES_NOT_HOLD("does not hold"),
    /** The evidence does not decide it. */
    UNDETERMINED("undetermined"),
    /** There is nothing to judge. */
    NOT_APPLICABLE("not applicable");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code does not hold}
     */
    public String words() {
        return words;
    }

    /**
     * The verdict of {@code not}.
     *
     * @return the opposite of {@link #HOLDS} and {@link #DOES_NOT_HOLD}; the others stay
     */
    public Verdict negated() {
        return switch (this) {
            case HOLDS -> DOES_NOT_HOLD;
            case DOES_NOT_HOLD -> HOLDS;
            case UNDETERMINED, NOT_APPLICABLE -> this;
        };
    }

    /**
     * The verdict of {@code allOf}.
     *
     * @param parts at least one
     * @return the verdict
     * @throws IllegalArgumentException if there are no parts
     */
    public static Verdict allOf(Iterable<Verdict> parts) {
        Tally tally = Tally.of(parts);
        if (tally.applicable() == 0) {
            return NOT_APPLICABLE;
        }
        if (tally.doesNotHold() > 0) {
            return DOES_NOT_HOLD;
        }
        return tally.undetermined() > 0 ? UNDETERMINED : HOLDS;
    }

    /**
     * The verdict of {@code anyOf}.
     *
     * @param parts at least one
     * @return the verdict
     * @throws IllegalArgumentException if there are no parts
     */
    public static Verdict anyOf(Iterable<Verdict> parts) {
        Tally tally = Tally.of(parts);
        if (tally.applicable() == 0) {
            return NOT_APPLICABLE;
        }
        if (tally.holds() > 0) {
            return HOLDS;
        }
        return tally.undetermined() > 0 ? UNDETERMINED : DOES_NOT_HOLD;
    }

    /**
     * The verdict of {@code atLeast}.
     *
     * @param least how many must hold, at least 1
     * @param parts at least one
     * @return the verdict
     * @throws IllegalArgumentException if there are no parts
     */
    public static Verdict atLeast(int least, Iterable<Verdict> parts) {
        Tally tally = Tally.of(parts);
        return atLeast(least, tally.holds(), tally.undetermined(), tally.applicable());
    }

    /**
     * The verdict of {@code atLeast} from counts.
     *
     * @param least how many must hold, at least 1
     * @param holds how many hold
     * @param undetermined how many are undetermined
     * @param applicable how many are applicable, those two included
     * @return the verdict
     * @throws IllegalArgumentException if fewer than 1 must hold
     */
    public static Verdict atLeast(int least, int holds, int undetermined, int applicable) {
        checkArgument(least >= 1, "at least %s: expected at least 1", least);
        if (applicable == 0) {
            return NOT_APPLICABLE;
        }
        if (holds >= least) {
            return HOLDS;
        }
        return holds + undetermined < least ? DOES_NOT_HOLD : UNDETERMINED;
    }

    private record Tally(int holds, int doesNotHold, int undetermined) {

        static Tally of(Iterable<Verdict> parts) {
            ImmutableMultiset<Verdict> counts = ImmutableMultiset.copyOf(parts);
            checkArgument(!counts.isEmpty(), "an empty group has no verdict");
            return new Tally(counts.count(HOLDS), counts.count(DOES_NOT_HOLD), counts.count(UNDETERMINED));
        }

        int applicable() {
            return holds + doesNotHold + undetermined;
        }
    }
}
