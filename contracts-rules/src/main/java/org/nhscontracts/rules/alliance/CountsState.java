package org.nhscontracts.rules.alliance;

/** Whether counts are known. */
public enum CountsState {
    /** They are known. */
    KNOWN("known"),
    /** There is nothing to count: the period is taken out, suspended or without activity. It is left out of a sum. */
    NOTHING("nothing to count"),
    /** They are not known, and neither is any sum they are part of. */
    UNKNOWN("not known");

    private final String words;

    CountsState(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code not known}
     */
    public String words() {
        return words;
    }
}
