package org.nhscontracts.core.process;

/** Which Exception Report it is: editions know either a First and a Second, or a single one. */
public enum ReportOrder {
    /** The only one of its kind. */
    SINGLE("Exception Report"),
    /** The first of two. */
    FIRST("First Exception Report"),
    /** The second, after the time that the first gave. */
    SECOND("Second Exception Report");

    private final String words;

    ReportOrder(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code First Exception Report}
     */
    public String words() {
        return words;
    }
}
