package org.nhscontracts.rules.term;

/** What can be done about the end of a contract. */
public enum EndOptionKind {
    /** Let it expire. */
    EXPIRE("let it expire"),
    /** Extend it by an option. */
    EXTEND("extend it"),
    /** End it by notice without fault. */
    END_WITHOUT_FAULT("end it by notice without fault"),
    /** Vary it. */
    VARY("vary it"),
    /** Award the next contract to the same provider by direct award process C. */
    DIRECT_AWARD_C("direct award process C"),
    /** Procure the next contract anew. */
    PROCURE_AGAIN("procure again");

    private final String words;

    EndOptionKind(String words) {
        this.words = words;
    }

    /**
     * The words that reports use.
     *
     * @return for example {@code let it expire}
     */
    public String words() {
        return words;
    }
}
