package org.nhscontracts.rules.management;

/** Where a milestone stands on a day. */
public enum MilestoneStanding {
    /** It is achieved or cured. */
    DONE("done"),
    /** It was missed and is not cured. */
    MISSED("missed"),
    /** Its day is over and nobody recorded what became of it. */
    OVERDUE("overdue"),
    /** Its day has not passed. */
    NOT_YET_DUE("not yet due"),
    /** No day is stated for it. */
    NO_DAY("no day stated"),
    /** The plan was over before it was done. */
    CLOSED("closed");

    private final String words;

    MilestoneStanding(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code overdue}
     */
    public String words() {
        return words;
    }
}
