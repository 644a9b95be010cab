package org.nhscontracts.rules.verdict;

/** Why a KPI came out as it did: codes that stay the same from release to release. */
public enum ReasonCode {
    /** The figure satisfies the target. */
    TARGET_ACHIEVED("target-achieved", KpiOutcome.MET),
    /** The figure does not satisfy the target. */
    TARGET_FAILED("target-failed", KpiOutcome.NOT_MET),
    /** The figure misses the target by no more than the tolerance. */
    WITHIN_TOLERANCE("within-tolerance", KpiOutcome.WITHIN_TOLERANCE),
    /** The figure misses the target; what is known of it does not decide whether by more than the tolerance. */
    TOLERANCE_STRADDLED("tolerance-straddled", KpiOutcome.MISSED),
    /** There are few cases, and no more patient breaches than are allowed then. */
    BREACHES_ALLOWED("breaches-allowed", KpiOutcome.MET),
    /** There are few cases, and more patient breaches than are allowed then. */
    BREACHES_NOT_ALLOWED("breaches-not-allowed", KpiOutcome.NOT_MET),
    /** There are too few cases to assess anything. */
    SMALL_NUMBERS("small-numbers", KpiOutcome.NOT_APPLICABLE),
    /** There may be too few cases, and what is known does not decide what follows. */
    SMALL_NUMBERS_UNDECIDED("small-numbers-undecided", KpiOutcome.UNDETERMINED),
    /** No return came in time, and by the contract nothing is achieved then. */
    NO_RETURN_IN_TIME("no-return-in-time", KpiOutcome.NOT_MET),
    /** The figure was rounded before publication, and figures that round to it lie on both sides of the target. */
    ROUNDING_STRADDLES_TARGET("rounding-straddles-target", KpiOutcome.UNDETERMINED),
    /** A figure is only known within a range, and that lies on both sides of the target. */
    SUPPRESSED_STRADDLES_TARGET("suppressed-straddles-target", KpiOutcome.UNDETERMINED),
    /** Figures of several periods or parts are judged together, and one of them is not known. */
    PART_MISSING("part-missing", KpiOutcome.UNDETERMINED),
    /** Figures of several periods were published without the counts that it takes to judge them together. */
    CANNOT_BE_POOLED("cannot-be-pooled", KpiOutcome.UNDETERMINED),
    /** The standard rests on a figure of the past that is not known. */
    NO_BASELINE("no-baseline", KpiOutcome.UNDETERMINED),
    /** Readings of one figure lead to different outcomes, and nobody named the one to use. */
    READINGS_CONFLICT("readings-conflict", KpiOutcome.UNDETERMINED),
    /** A figure exists and is not shown. */
    SUPPRESSED("suppressed", KpiOutcome.UNDETERMINED),
    /** The parties dispute the figure. */
    DISPUTED("disputed", KpiOutcome.UNDETERMINED),
    /** A source says that the standard was achieved, and gives no figure. */
    ACHIEVED_WITHOUT_FIGURE("achieved-without-figure", KpiOutcome.UNDETERMINED),
    /** A source says that the standard was failed, and gives no figure. */
    FAILED_AS_PUBLISHED("failed-as-published", KpiOutcome.NOT_MET),
    /** Nothing was reported. */
    NOT_REPORTED("not-reported", KpiOutcome.MISSING),
    /** The figure is not due yet. */
    NOT_YET_DUE("not-yet-due", KpiOutcome.NOT_YET_DUE),
    /** The collection or the standard is suspended. */
    SUSPENDED("suspended", KpiOutcome.SUSPENDED),
    /** The period is taken out by rule. */
    EXCLUDED("excluded", KpiOutcome.NOT_APPLICABLE),
    /** The denominator is zero. */
    NO_ACTIVITY("no-activity", KpiOutcome.NOT_APPLICABLE),
    /** No target of the purpose is in force, or none is known. */
    NO_TARGET("no-target", KpiOutcome.NOT_APPLICABLE),
    /** The KPI is only collected, to find its baseline. */
    BASELINING("baselining", KpiOutcome.BASELINING),
    /** A quarter or year is judged once, at its last period, and this is another. */
    NOT_JUDGED_HERE("not-judged-here", KpiOutcome.NOT_APPLICABLE),
    /** The period is before the first that anybody reported. */
    BEFORE_FIRST_REPORT("before-first-report", KpiOutcome.NOT_APPLICABLE);

    private final String code;
    private final KpiOutcome outcome;

    ReasonCode(String code, KpiOutcome outcome) {
        this.code = code;
        this.outcome = outcome;
    }

    /**
     * The code as JSON and messages write it.
     *
     * @return for example {@code not-reported}
     */
    public String code() {
        return code;
    }

    /**
     * The outcome that it is a reason for.
     *
     * @return the outcome
     */
    public KpiOutcome outcome() {
        return outcome;
    }
}
