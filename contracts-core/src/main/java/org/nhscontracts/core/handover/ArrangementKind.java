package org.nhscontracts.core.handover;

/** By what a provider is responsible for a service for a time. */
public enum ArrangementKind {
    /** The contract that ends. */
    PREDECESSOR("predecessor"),
    /** The contract at hand. */
    CONTRACT("contract"),
    /** An arrangement for the time between. */
    INTERIM("interim"),
    /** The contract that follows. */
    SUCCESSOR("successor");

    private final String words;

    ArrangementKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code interim}
     */
    public String words() {
        return words;
    }
}
