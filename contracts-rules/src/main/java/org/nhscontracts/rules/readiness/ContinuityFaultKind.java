package org.nhscontracts.rules.readiness;

/** What is wrong with the responsibility for a service on some days. */
public enum ContinuityFaultKind {
    /** Nobody is responsible. */
    GAP("gap"),
    /** More than one provider is responsible. */
    OVERLAP("overlap");

    private final String words;

    ContinuityFaultKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code gap}
     */
    public String words() {
        return words;
    }
}
