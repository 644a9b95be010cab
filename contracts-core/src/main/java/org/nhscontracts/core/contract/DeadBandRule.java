package org.nhscontracts.core.contract;

/** What is shared once a difference leaves the dead band. */
public enum DeadBandRule {
    /** Only what lies beyond the dead band. */
    BEYOND_ONLY("beyond only"),
    /** The whole difference, from the first pound. */
    WHOLE("whole");

    private final String words;

    DeadBandRule(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code beyond only}
     */
    public String words() {
        return words;
    }
}
