package org.nhscontracts.core.process;

/** What a review said. */
public enum ReviewFindingKind {
    /** It found something. */
    FINDING("finding"),
    /** It recommends something. */
    RECOMMENDATION("recommendation");

    private final String words;

    ReviewFindingKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code finding}
     */
    public String words() {
        return words;
    }
}
