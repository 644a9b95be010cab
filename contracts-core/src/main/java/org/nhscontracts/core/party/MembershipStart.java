package org.nhscontracts.core.party;

/** How an organisation came to be in an alliance. */
public enum MembershipStart {
    /** It was there from the start. */
    FOUNDING("founding"),
    /** It was admitted later. */
    ADMISSION("admission");

    private final String words;

    MembershipStart(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code founding}
     */
    public String words() {
        return words;
    }
}
