package org.nhscontracts.core.contract;

/** Who may exercise an option to extend a contract. */
public enum OptionHolder {
    /** The Commissioners, at their sole discretion. */
    COMMISSIONERS("commissioners"),
    /** The provider alone. */
    PROVIDER("provider"),
    /** Both sides, by agreement. */
    BOTH_AGREEING("both agreeing");

    private final String words;

    OptionHolder(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code both agreeing}
     */
    public String words() {
        return words;
    }
}
