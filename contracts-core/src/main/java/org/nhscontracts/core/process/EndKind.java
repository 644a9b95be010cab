package org.nhscontracts.core.process;

/** How a contract ended. */
public enum EndKind {
    /** It reached its Expiry Date. */
    EXPIRY("expiry"),
    /** It was terminated before. */
    TERMINATION("termination");

    private final String words;

    EndKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code expiry}
     */
    public String words() {
        return words;
    }
}
