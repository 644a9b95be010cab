package org.nhscontracts.rules.condition;

/** What a sum, a pooled ratio or a mean does where one of its figures is missing, not due yet, suppressed or disputed. */
public enum MissingPeriods {
    /** It cannot be known. */
    UNDETERMINED("undetermined"),
    /** The figure is left out, and the rest stands for the whole. */
    SKIPPED("skipped");

    private final String words;

    MissingPeriods(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code undetermined}
     */
    public String words() {
        return words;
    }
}
