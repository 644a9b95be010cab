package org.nhscontracts.core.process;

/** What a plan is. */
public enum PlanKind {
    /** The plan of GC9. */
    REMEDIAL_ACTION_PLAN("Remedial Action Plan"),
    /** The plan of GC9 for what cannot wait. */
    IMMEDIATE_ACTION_PLAN("Immediate Action Plan"),
    /** The plan of SC29. */
    ACTIVITY_MANAGEMENT_PLAN("activity management plan"),
    /** The plan of Schedule 6B. */
    DATA_QUALITY_IMPROVEMENT_PLAN("data quality improvement plan"),
    /** The plan of Schedule 6D. */
    SERVICE_DEVELOPMENT_AND_IMPROVEMENT_PLAN("service development and improvement plan"),
    /** The actions that a review recommended. */
    REVIEW_ACTION_PLAN("review action plan");

    private final String words;

    PlanKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code Remedial Action Plan}
     */
    public String words() {
        return words;
    }

    /**
     * Whether the plan comes only from a notice.
     *
     * @return false for the plans of Schedule 6 and of a review, which may be agreed without one
     */
    public boolean needsNotice() {
        return this == REMEDIAL_ACTION_PLAN || this == IMMEDIATE_ACTION_PLAN || this == ACTIVITY_MANAGEMENT_PLAN;
    }
}
