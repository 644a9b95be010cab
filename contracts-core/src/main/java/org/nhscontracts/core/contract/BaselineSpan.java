package org.nhscontracts.core.contract;

/** Over what the baseline of a gain share is reckoned. */
public enum BaselineSpan {
    /** Over each period that is settled. */
    PERIOD("period"),
    /** Over a year, of which each quarter has a fourth part. */
    YEAR("year");

    private final String words;

    BaselineSpan(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code year}
     */
    public String words() {
        return words;
    }
}
