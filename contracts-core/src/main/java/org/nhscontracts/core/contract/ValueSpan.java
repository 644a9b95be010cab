package org.nhscontracts.core.contract;

/** Over what a stated sum is reckoned. */
public enum ValueSpan {
    /** Over the whole Contract Term. */
    WHOLE_TERM("whole term"),
    /** Over the Contract Term and every extension that it may have. */
    TERM_WITH_EXTENSIONS("whole term with extensions"),
    /** For each year. */
    PER_YEAR("per year");

    private final String words;

    ValueSpan(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code whole term}
     */
    public String words() {
        return words;
    }
}
