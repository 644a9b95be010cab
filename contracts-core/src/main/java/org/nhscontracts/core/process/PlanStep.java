package org.nhscontracts.core.process;

/** A step of a plan as a whole. */
public enum PlanStep {
    /** The parties tell both Governing Bodies jointly that they have not agreed the plan. */
    GOVERNING_BODIES_NOTIFIED("Governing Bodies notified"),
    /** A Review Meeting records that all was done and improvements were held. */
    COMPLETED("plan completed");

    private final String words;

    PlanStep(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code plan completed}
     */
    public String words() {
        return words;
    }
}
