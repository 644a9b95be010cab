package org.nhscontracts.rules.consequence;

/** Who acts. */
public enum ContractParty {
    /** The Provider. */
    PROVIDER("Provider"),
    /** Any Commissioner. */
    COMMISSIONER("Commissioner"),
    /** The Co-ordinating Commissioner, for all Commissioners. */
    CO_ORDINATING_COMMISSIONER("Co-ordinating Commissioner"),
    /** Both parties together. */
    BOTH_PARTIES("parties");

    private final String words;

    ContractParty(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code Provider}
     */
    public String words() {
        return words;
    }
}
