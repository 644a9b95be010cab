package org.nhscontracts.core.performance;

/** What became of a request to leave patients or a period out of a figure. */
public enum ExclusionDecision {
    /** Asked for, and not decided. */
    ASKED("asked"),
    /** Agreed: only then does it count. */
    AGREED("agreed"),
    /** Refused. */
    REFUSED("refused");

    private final String words;

    ExclusionDecision(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code asked}
     */
    public String words() {
        return words;
    }
}
