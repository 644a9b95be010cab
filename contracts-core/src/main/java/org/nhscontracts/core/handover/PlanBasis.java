package org.nhscontracts.core.handover;

/** Where the conditions of a service handover come from. */
public enum PlanBasis {
    /** The parties published their plan. */
    PUBLISHED("published"),
    /** No plan was published; these are the conditions that are customary. */
    CUSTOMARY("customary"),
    /** A plan of the parties that is not published. */
    LOCAL("local");

    private final String words;

    PlanBasis(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code customary}
     */
    public String words() {
        return words;
    }
}
