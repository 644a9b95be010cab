package org.nhscontracts.rules.condition;

/** What a missing or late return comes to. */
public enum MissingReturns {
    /** A missing figure decides nothing; a late one counts like any other. */
    AS_THEY_ARE("as they are"),
    /** By the contract, nothing is achieved for which no return came in time; the trace says so. */
    NOT_ACHIEVED("not achieved");

    private final String words;

    MissingReturns(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code as they are}
     */
    public String words() {
        return words;
    }
}
