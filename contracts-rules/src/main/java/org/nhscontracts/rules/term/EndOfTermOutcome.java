package org.nhscontracts.rules.term;

/** What the review at the end of a term comes to. It says nothing of what anybody decides. */
public enum EndOfTermOutcome {
    /** The contract is up for discussion. */
    UP_FOR_DISCUSSION("up for discussion"),
    /** It is not, as things stand. */
    NOT_YET("not yet up for discussion"),
    /** Whether it is, is not known. */
    UNDETERMINED("undetermined");

    private final String words;

    EndOfTermOutcome(String words) {
        this.words = words;
    }

    /**
     * The words that reports use.
     *
     * @return for example {@code up for discussion}
     */
    public String words() {
        return words;
    }
}
