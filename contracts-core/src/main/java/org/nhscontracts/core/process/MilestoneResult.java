package org.nhscontracts.core.process;

/** What became of a milestone. */
public enum MilestoneResult {
    /** It is achieved. */
    ACHIEVED("achieved"),
    /** It is not achieved: a breach of the Remedial Action Plan. */
    MISSED("missed"),
    /** What was missed is achieved after all. */
    CURED("cured"),
    /** The Co-ordinating Commissioner confirms that what an Exception Report named is cured. */
    CURE_CONFIRMED("cure confirmed");

    private final String words;

    MilestoneResult(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code missed}
     */
    public String words() {
        return words;
    }
}
