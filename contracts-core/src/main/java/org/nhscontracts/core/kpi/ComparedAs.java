package org.nhscontracts.core.kpi;

/** What a threshold is compared with where only a rounded figure was published. */
public enum ComparedAs {
    /** The interval of all exact figures that round to the published one. */
    EXACT("exact"),
    /** The published figure itself: only where the contract says so. */
    PUBLISHED("published");

    private final String words;

    ComparedAs(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code exact}
     */
    public String words() {
        return words;
    }
}
