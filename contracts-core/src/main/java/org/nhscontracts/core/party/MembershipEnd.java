package org.nhscontracts.core.party;

/** How an organisation left an alliance. */
public enum MembershipEnd {
    /** It left of its own will. */
    EXIT("exit"),
    /** The others excluded it. */
    EXCLUSION("exclusion");

    private final String words;

    MembershipEnd(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code exit}
     */
    public String words() {
        return words;
    }
}
