package org.nhscontracts.rules.management;

/** What became of a sum withheld. */
public enum SettlementKind {
    /** It is withheld and nothing is decided. */
    NONE("none yet"),
    /** It must be paid to the Provider. */
    DUE("to be paid"),
    /** It was paid to the Provider. */
    PAID_BACK("paid"),
    /** It is permanently retained. */
    PERMANENTLY_RETAINED("permanently retained"),
    /** It ought never to have been withheld. */
    VOID("void");

    private final String words;

    SettlementKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code permanently retained}
     */
    public String words() {
        return words;
    }
}
