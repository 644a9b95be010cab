package org.nhscontracts.rules.payment;

/** Over what a cap limits charges together. */
public enum CapLevel {
    /** One charge. */
    ITEM("item"),
    /** All charges of one plan in one month. */
    PLAN("plan"),
    /** All charges of a month. */
    MONTH("month"),
    /** All charges of a quarter. */
    QUARTER("quarter"),
    /** All charges of a year. */
    YEAR("year");

    private final String words;

    CapLevel(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code quarter}
     */
    public String words() {
        return words;
    }
}
