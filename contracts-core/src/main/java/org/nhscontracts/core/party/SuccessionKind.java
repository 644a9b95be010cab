package org.nhscontracts.core.party;

/** How one organisation follows another. */
public enum SuccessionKind {
    /** The same organisation under a new name. */
    RENAME("rename"),
    /** Several become one new organisation. */
    MERGER("merger"),
    /** One takes over another. */
    ACQUISITION("acquisition"),
    /** The same organisation under a new owner. */
    CHANGE_OF_OWNERSHIP("change of ownership"),
    /** A body is abolished and others take on its functions. */
    REPLACEMENT("replacement"),
    /** A part of an organisation becomes one of its own. */
    SPIN_OUT("spin-out");

    private final String words;

    SuccessionKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code rename}
     */
    public String words() {
        return words;
    }
}
