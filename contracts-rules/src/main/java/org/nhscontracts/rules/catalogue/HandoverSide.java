package org.nhscontracts.rules.catalogue;

/** Who customarily sees to a condition of a service handover. */
public enum HandoverSide {
    /** The provider that takes over. */
    INCOMING("incoming"),
    /** The provider that hands over. */
    OUTGOING("outgoing"),
    /** Those who buy. */
    COMMISSIONERS("commissioners");

    private final String words;

    HandoverSide(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code incoming}
     */
    public String words() {
        return words;
    }
}
