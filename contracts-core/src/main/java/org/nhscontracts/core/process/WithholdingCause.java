package org.nhscontracts.core.process;

/** For what a sum is withheld. */
public enum WithholdingCause {
    /** Before there is a plan, the Provider did not attend or engage. */
    NOT_ENGAGED("failure to engage"),
    /** A Remedial Action Plan is not agreed by the fault of the Provider. */
    PLAN_NOT_AGREED("plan not agreed"),
    /** A milestone is not met after an Exception Report. */
    MILESTONE_MISSED("milestone missed"),
    /** Information is not put right after a notice (SC28). */
    INFORMATION_BREACH("information breach");

    private final String words;

    WithholdingCause(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code plan not agreed}
     */
    public String words() {
        return words;
    }

    /**
     * Whether it is about a plan.
     *
     * @return true for a plan not agreed and a milestone missed
     */
    public boolean isOfPlan() {
        return this == PLAN_NOT_AGREED || this == MILESTONE_MISSED;
    }
}
