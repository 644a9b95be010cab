package org.nhscontracts.core.contract;

/** How another contract stands to this one. */
public enum LinkKind {
    /** The contract under which the services were delivered before. */
    PREDECESSOR("predecessor"),
    /** The contract under which they are delivered afterwards. */
    SUCCESSOR("successor");

    private final String words;

    LinkKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code predecessor}
     */
    public String words() {
        return words;
    }
}
