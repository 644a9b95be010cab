package org.nhscontracts.rules.verdict;

/** What comes out of a KPI against its target in one period. */
public enum KpiOutcome {
    /** The standard is achieved. */
    MET("achieved"),
    /** The standard is failed. */
    NOT_MET("failed"),
    /** The standard is missed, by no more than the tolerance: neither achieved nor failed. */
    WITHIN_TOLERANCE("within tolerance"),
    /** The standard is missed, and it is not known whether by more than the tolerance: not achieved, and perhaps failed. */
    MISSED("missed"),
    /** Nothing was reported, so nothing is achieved. */
    MISSING("missing"),
    /** There is a figure, or said to be one, and it does not decide. */
    UNDETERMINED("undetermined"),
    /** There is nothing to judge. */
    NOT_APPLICABLE("not applicable"),
    /** The figure is not due yet. */
    NOT_YET_DUE("not yet due"),
    /** The KPI is only collected, to find its baseline. */
    BASELINING("baselining"),
    /** The collection or the standard is suspended. */
    SUSPENDED("suspended");

    private final String words;

    KpiOutcome(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code achieved}
     */
    public String words() {
        return words;
    }

    /**
     * What the condition "the KPI is achieved" comes to.
     *
     * @return the verdict: neither {@link #MISSING} nor {@link #NOT_YET_DUE} decides anything
     */
    public Verdict achieved() {
        return switch (this) {
            case MET -> Verdict.HOLDS;
            case NOT_MET, WITHIN_TOLERANCE, MISSED -> Verdict.DOES_NOT_HOLD;
            case MISSING, UNDETERMINED, NOT_YET_DUE -> Verdict.UNDETERMINED;
            case NOT_APPLICABLE, BASELINING, SUSPENDED -> Verdict.NOT_APPLICABLE;
        };
    }

    /**
     * What the condition "the KPI is failed" comes to.
     *
     * @return the verdict: the opposite of {@link #achieved}, except that {@link #WITHIN_TOLERANCE} is no failure either, and {@link #MISSED}
     *     may be one or not
     */
    public Verdict failed() {
        return switch (this) {
            case WITHIN_TOLERANCE -> Verdict.DOES_NOT_HOLD;
            case MISSED -> Verdict.UNDETERMINED;
            default -> achieved().negated();
        };
    }
}
