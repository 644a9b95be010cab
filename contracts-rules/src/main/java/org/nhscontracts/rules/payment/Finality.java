package org.nhscontracts.rules.payment;

/** Whether a charge can still change by rule: because data are not final, or a year is yet to be settled. */
public enum Finality {
    /** It can still change. */
    PROVISIONAL("provisional"),
    /** It stays. */
    FINAL("final");

    private final String words;

    Finality(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code provisional}
     */
    public String words() {
        return words;
    }
}
