package org.nhscontracts.core.handover;

/** In what a time before or after a day is counted. */
public enum DayUnit {
    /** Calendar days. */
    DAYS("days"),
    /** Weeks of seven calendar days. */
    WEEKS("weeks"),
    /** Operational Days: no Saturday, Sunday or bank holiday in England. */
    OPERATIONAL_DAYS("operational days");

    private final String words;

    DayUnit(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code operational days}
     */
    public String words() {
        return words;
    }
}
