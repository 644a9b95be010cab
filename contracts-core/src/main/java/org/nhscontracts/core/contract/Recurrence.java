package org.nhscontracts.core.contract;

/** Whether a change of value comes once or every year. */
public enum Recurrence {
    /** Every year from then on: a recurrent change. */
    PER_YEAR("per year"),
    /** Once: a non-recurrent change. */
    ONCE("once");

    private final String words;

    Recurrence(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code per year}
     */
    public String words() {
        return words;
    }
}
