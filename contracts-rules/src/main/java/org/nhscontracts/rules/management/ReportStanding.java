package org.nhscontracts.rules.management;

/** Where a report stands on a day. */
public enum ReportStanding {
    /** It is not in, and its day has not passed. */
    NOT_YET_DUE("not yet due"),
    /** It came by its day. */
    IN_TIME("received in time"),
    /** It came after its day. */
    LATE("received late"),
    /** Its day is over and it is not in. */
    OVERDUE("overdue");

    private final String words;

    ReportStanding(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code received late}
     */
    public String words() {
        return words;
    }
}
