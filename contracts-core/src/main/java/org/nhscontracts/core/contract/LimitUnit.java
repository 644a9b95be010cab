package org.nhscontracts.core.contract;

/** In what a limit of a gain share is stated. */
public enum LimitUnit {
    /** In pounds. */
    POUNDS("pounds"),
    /** In percent of the expected spend of the period. */
    PERCENT_OF_BASELINE("percent of baseline");

    private final String words;

    LimitUnit(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code pounds}
     */
    public String words() {
        return words;
    }
}
