package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import org.nhscontracts.rules.verdict.Verdict;

/** How many parts must hold: a number, or all that are applicable. */
record Quorum(int least) {

    static final Quorum ALL = new Quorum(Integer.MAX_VALUE);

    Verdict verdict(int holds, int doesNotHold, int undetermined) {
        int applicable = holds + doesNotHold + undetermined;
        return Verdict.atLeast(Math.max(1, Math.min(least, all(applicable))), holds, undetermined, applicable);
    }

    /** Only {@link #ALL} adapts to what is applicable: three in a row need three. */
    private int all(int applicable) {
        return least == Integer.MAX_VALUE ? applicable : least;
    }

    Verdict verdict(List<Trace> parts) {
        return verdictOf(parts.stream().map(Trace::verdict).toList());
    }

    Verdict verdictOf(List<Verdict> parts) {
        return verdict(
                Collections.frequency(parts, Verdict.HOLDS),
                Collections.frequency(parts, Verdict.DOES_NOT_HOLD),
                Collections.frequency(parts, Verdict.UNDETERMINED));
    }

    /**
     * Marks the parts that decide. Those that hold decide that it holds; those that do not, that it does not, unless there are
     * too few parts to begin with; all that do not hold it back leave it undetermined.
     */
    ImmutableList<Trace.Part> parts(Verdict verdict, List<Trace> parts) {
        int applicable = parts.size() - count(parts, Verdict.NOT_APPLICABLE);
        boolean tooFew = least != Integer.MAX_VALUE && applicable < least;
        return parts.stream()
                .map(part -> new Trace.Part(part, decides(verdict, part.verdict(), tooFew)))
                .collect(toImmutableList());
    }

    private boolean decides(Verdict whole, Verdict part, boolean tooFew) {
        return switch (whole) {
            case HOLDS, NOT_APPLICABLE -> part == whole;
            case DOES_NOT_HOLD -> part == Verdict.DOES_NOT_HOLD || (tooFew && part != Verdict.NOT_APPLICABLE);
            case UNDETERMINED -> part == Verdict.UNDETERMINED || (part == Verdict.HOLDS && least > 1);
        };
    }

    private static int count(List<Trace> parts, Verdict verdict) {
        return (int) parts.stream().filter(part -> part.verdict() == verdict).count();
    }
}
