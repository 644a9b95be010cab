package org.nhscontracts.core.party;

/** What a Commissioner does under a contract with several of them. */
public enum CommissionerRole {
    /** The Co-ordinating Commissioner: acts for all of them. */
    CO_ORDINATING("co-ordinating"),
    /** An associate commissioner. */
    ASSOCIATE("associate"),
    /** A Commissioner; no source says in which role. */
    NOT_STATED("not stated");

    private final String words;

    CommissionerRole(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code co-ordinating}
     */
    public String words() {
        return words;
    }
}
