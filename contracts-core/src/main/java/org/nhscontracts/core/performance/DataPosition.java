package org.nhscontracts.core.performance;

/** How far a submission has gone on the way to being final. */
public enum DataPosition {
    /** The first submission, by the First Reconciliation Date. */
    FLEX("flex"),
    /** The submission that counts for payment, by the Final Reconciliation Date. */
    FREEZE("freeze"),
    /** A restatement published after freeze. */
    REFRESH("refresh");

    private final String words;

    DataPosition(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code flex}
     */
    public String words() {
        return words;
    }
}
