package org.nhscontracts.core.contract;

/** How exactly a sum is known. */
public enum ValueBound {
    /** The sum is stated. */
    STATED("stated"),
    /** The value is undisclosed; it is known to be more than the sum. */
    MORE_THAN("more than");

    private final String words;

    ValueBound(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code stated}
     */
    public String words() {
        return words;
    }
}
