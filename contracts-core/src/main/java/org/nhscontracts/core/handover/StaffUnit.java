package org.nhscontracts.core.handover;

/** How staff are counted: the two are never added or compared. */
public enum StaffUnit {
    /** Persons. */
    HEADCOUNT("headcount"),
    /** Whole-time equivalents. */
    WTE("WTE");

    private final String words;

    StaffUnit(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code WTE}
     */
    public String words() {
        return words;
    }
}
