package org.nhscontracts.rules.alliance;

/** How a member votes on a leadership board. */
public enum Vote {
    /** In favour. */
    FOR("for"),
    /** Against. */
    AGAINST("against"),
    /** Neither: which is not in favour. */
    ABSTAINED("abstained");

    private final String words;

    Vote(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code for}
     */
    public String words() {
        return words;
    }
}
