package org.nhscontracts.core.performance;

/** How much of a provider a figure covers. */
public enum ScopeKind {
    /** All that the organisation does, under this contract or not. */
    WHOLE_PROVIDER("whole provider"),
    /** What the organisation does under this contract. */
    CONTRACT("contract"),
    /** One service. */
    SERVICE("service"),
    /** One site. */
    SITE("site");

    private final String words;

    ScopeKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code whole provider}
     */
    public String words() {
        return words;
    }
}
