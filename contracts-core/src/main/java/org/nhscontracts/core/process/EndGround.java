package org.nhscontracts.core.process;

/** On which ground notice to end a contract is given, in the words of the notice: whether it gives the right is another matter. */
public enum EndGround {
    /** No fault of either side (GC17.2 and GC17.3). */
    NO_FAULT("no fault"),
    /** Default of the Provider. */
    PROVIDER_DEFAULT("default of the Provider"),
    /** Default of a Commissioner. */
    COMMISSIONER_DEFAULT("default of a Commissioner"),
    /** The Provider refused a National Variation (GC13). */
    NATIONAL_VARIATION_REFUSED("National Variation refused"),
    /** Force majeure (GC28). */
    FORCE_MAJEURE("force majeure"),
    /** Another ground. */
    OTHER("other");

    private final String words;

    EndGround(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code no fault}
     */
    public String words() {
        return words;
    }
}
