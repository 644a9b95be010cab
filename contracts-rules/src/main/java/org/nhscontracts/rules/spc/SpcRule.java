package org.nhscontracts.rules.spc;

/** The rules that find a special cause, in the order of precedence when a point gets one label. */
public enum SpcRule {
    /** The point lies beyond a process limit: an astronomical point. */
    OUTSIDE_LIMITS("outside the process limits"),
    /** The point is part of a trend: values that all rise or all fall. */
    TREND("part of a trend"),
    /** The point is one of two out of three in a row that lie near or beyond the same process limit. */
    TWO_OF_THREE("one of two out of three near the same process limit"),
    /** The point is part of a run on one side of the mean: a shift. */
    RUN("part of a run on one side of the mean");

    private final String words;

    SpcRule(String words) {
        this.words = words;
    }

    /**
     * The words that reports use.
     *
     * @return for example {@code part of a trend}
     */
    public String words() {
        return words;
    }

    int bit() {
        return 1 << ordinal();
    }
}
