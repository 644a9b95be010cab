package org.nhscontracts.core.contract;

/** What kind of variation it is (GC13). */
public enum VariationKind {
    /** A National Variation, which moves contracts to a later edition. */
    NATIONAL("national"),
    /** A Service Variation. */
    SERVICE("service"),
    /** Any other variation, such as a contract modification that a notice publishes. */
    OTHER("other");

    private final String words;

    VariationKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code national}
     */
    public String words() {
        return words;
    }
}
