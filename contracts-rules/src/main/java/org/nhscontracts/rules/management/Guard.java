package org.nhscontracts.rules.management;

/** What must hold beside the stage for a step to be taken. */
public enum Guard {
    /** Nothing more. */
    NONE("nothing more"),
    /** The time for an Excusing Notice is not over. */
    EXCUSING_TIME_RUNS("the time for an Excusing Notice is not over"),
    /** The Provider is at fault, the time is over, the notice is the Commissioner's, and the edition has a percentage. */
    PROVIDER_NOT_ENGAGING(
            "the Provider is said not to engage, the time is over, and the edition has a percentage for it"),
    /** Somebody said that the plan is not agreed by the fault of the Provider. */
    PROVIDER_AT_FAULT("the plan is not agreed by the fault of the Provider"),
    /** The same, and the time after the notice to the Governing Bodies is over. */
    PROVIDER_AT_FAULT_AFTER_GRACE(
            "the plan is not agreed by the fault of the Provider, and the time after the notice to the Governing Bodies is over"),
    /** A Joint Investigation runs. */
    INVESTIGATION_RUNS("a Joint Investigation runs"),
    /** The Governing Bodies are not notified yet. */
    BODIES_NOT_NOTIFIED("the Governing Bodies are not notified yet"),
    /** No plan is open. */
    NO_PLAN_OPEN("every plan is over"),
    /** Every milestone is achieved or cured. */
    ALL_DONE("every milestone is achieved or cured"),
    /** The day of the milestone has come. */
    DAY_HAS_COME("the day of the milestone has come"),
    /** The cure period is over. */
    CURE_TIME_IS_OVER("the cure period is over"),
    /** The time that the First Exception Report gave is over. */
    FIRST_REPORT_TIME_IS_OVER("the time that the first report gave is over"),
    /** Enough time passed since the Exception Report. */
    RETENTION_TIME_IS_OVER("the time from the Exception Report to permanent retention is over"),
    /** The time for evidence is not over. */
    EVIDENCE_TIME_RUNS("the time for evidence is not over"),
    /** The sum is for a month of the failure and not above the ceiling. */
    WITHIN_CEILING("the sum is for a month of the failure and not above the ceiling");

    private final String words;

    Guard(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code nothing more}
     */
    public String words() {
        return words;
    }
}
