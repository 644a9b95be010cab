package org.nhscontracts.core.process;

/** To whom an Exception Report goes. */
public enum ReportRecipient {
    /** The chief executive of the party in breach. */
    CHIEF_EXECUTIVE("chief executive"),
    /** The Governing Body of the party in breach. */
    GOVERNING_BODY("Governing Body"),
    /** The Care Quality Commission. */
    CARE_QUALITY_COMMISSION("Care Quality Commission"),
    /** Monitor, until 2016. */
    MONITOR("Monitor"),
    /** NHS England, as regulator NHS Improvement before it. */
    NHS_ENGLAND("NHS England"),
    /** Any other regulator. */
    OTHER_REGULATOR("other regulator");

    private final String words;

    ReportRecipient(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code Governing Body}
     */
    public String words() {
        return words;
    }
}
