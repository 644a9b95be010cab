package org.nhscontracts.core.contract;

/** How often gain and loss are shared. */
public enum GainShareTiming {
    /** Once for each quarter of a financial year. */
    QUARTERLY("quarterly"),
    /** Once for each financial year or Contract Year. */
    ANNUAL("annual");

    private final String words;

    GainShareTiming(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code quarterly}
     */
    public String words() {
        return words;
    }
}
