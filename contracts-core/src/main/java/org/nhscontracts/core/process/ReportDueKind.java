package org.nhscontracts.core.process;

/** From when a report is counted to be due. */
public enum ReportDueKind {
    /** So many Operational Days following the last day of the period. */
    OPERATIONAL_DAYS_AFTER("Operational Days after the end of the period"),
    /** So many days following the last day of the period. */
    CALENDAR_DAYS_AFTER("days after the end of the period"),
    /** A day of the month that follows the period; a month without that day has it due on its last. */
    DAY_OF_NEXT_MONTH("day of the month after the period");

    private final String words;

    ReportDueKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code days after the end of the period}
     */
    public String words() {
        return words;
    }
}
