package org.nhscontracts.rules.consequence;

/** Whether a party may do something or must. Neither says that it did. */
public enum Obligation {
    /** The party may do it, or leave it. */
    MAY("may"),
    /** The party must do it. */
    MUST("must");

    private final String words;

    Obligation(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code may}
     */
    public String words() {
        return words;
    }
}
