package org.nhscontracts.core.performance;

/** What a source says of a KPI without giving a figure. */
public enum StatedOutcome {
    /** Said to be achieved. */
    ACHIEVED("achieved"),
    /** Said to be failed. */
    FAILED("failed");

    private final String words;

    StatedOutcome(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code achieved}
     */
    public String words() {
        return words;
    }
}
