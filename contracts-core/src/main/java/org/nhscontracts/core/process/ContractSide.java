package org.nhscontracts.core.process;

/** One of the two sides of a contract in contract management. Only the Co-ordinating Commissioner acts for all Commissioners. */
public enum ContractSide {
    /** The Co-ordinating Commissioner. */
    CO_ORDINATING_COMMISSIONER("Co-ordinating Commissioner"),
    /** The Provider. */
    PROVIDER("Provider");

    private final String words;

    ContractSide(String words) {
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

    /**
     * The side that a notice of this one goes to.
     *
     * @return the other side
     */
    public ContractSide other() {
        return this == PROVIDER ? CO_ORDINATING_COMMISSIONER : PROVIDER;
    }
}
