package org.nhscontracts.core.source;

/** What a source says to a question that is answered with yes or no. */
public enum YesNo {
    /** Yes. */
    YES("yes"),
    /** No. */
    NO("no"),
    /** No source says. */
    NOT_STATED("not stated");

    private final String words;

    YesNo(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code not stated}
     */
    public String words() {
        return words;
    }
}
