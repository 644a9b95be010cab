package org.nhscontracts.core.kpi;

/** What a target is for: one measure may have several at once. */
public enum TargetPurpose {
    /** What the contract requires. */
    CONTRACT_STANDARD("contract standard"),
    /** What national planning guidance asks for by a date; not a term of the contract. */
    PLANNING_AMBITION("planning ambition"),
    /** What was agreed for each period on the way to the standard: a {@link Trajectory}, never a {@link Target} of its own. */
    IMPROVEMENT_TRAJECTORY("improvement trajectory");

    private final String words;

    TargetPurpose(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code contract standard}
     */
    public String words() {
        return words;
    }
}
