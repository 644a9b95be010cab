package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * The review at the end of a term by two inputs: a contract under which neither improvement nor engagement was seen is up for discussion, any other is not
 * yet.
 *
 * @param improvement whether improvement was seen
 * @param engagement whether engagement was seen
 */
public record EndOfTermReview(Verdict improvement, Verdict engagement) {

    /**
     * Checks that nothing is null.
     *
     * @param improvement whether improvement was seen
     * @param engagement whether engagement was seen
     */
    public EndOfTermReview {
        requireNonNull(improvement, "improvement");
        requireNonNull(engagement, "engagement");
    }

    /**
     * What the review comes to.
     *
     * @return up for discussion if neither was seen, not yet if one was; otherwise undetermined
     */
    public EndOfTermOutcome outcome() {
        return switch (Verdict.anyOf(ImmutableList.of(improvement, engagement))) {
            case HOLDS -> EndOfTermOutcome.NOT_YET;
            case DOES_NOT_HOLD -> EndOfTermOutcome.UP_FOR_DISCUSSION;
            case UNDETERMINED, NOT_APPLICABLE -> EndOfTermOutcome.UNDETERMINED;
        };
    }

    /**
     * Why.
     *
     * @return for example {@code improvement: does not hold, engagement: holds}
     */
    public String because() {
        return "improvement: " + improvement.words() + ", engagement: " + engagement.words();
    }
}
