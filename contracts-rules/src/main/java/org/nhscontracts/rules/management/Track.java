package org.nhscontracts.rules.management;

/** What a step moves. Each track has stages of its own. */
public enum Track {
    /** The contract as a whole. */
    CONTRACT("contract"),
    /** A notice, to its plans. */
    NOTICE("notice"),
    /** A plan, from being called for to its end. */
    PLAN("plan"),
    /** A milestone of a plan that is agreed. */
    MILESTONE("milestone"),
    /** A sum withheld. */
    SUM("sum withheld");

    private final String words;

    Track(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code plan}
     */
    public String words() {
        return words;
    }
}
