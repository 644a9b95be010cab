package org.nhscontracts.core.performance;

/** What is known of a KPI in one period. No status but {@link #REPORTED} and {@link #PROVISIONAL} carries evidence. */
public enum ObservationStatus {
    /** A final figure. */
    REPORTED("reported"),
    /** A figure that a later submission may replace. */
    PROVISIONAL("provisional"),
    /** Nothing was reported. */
    NOT_REPORTED("not reported"),
    /** A figure exists and is not shown, for instance because the number is small. */
    SUPPRESSED("suppressed"),
    /** The figure is not due yet. */
    NOT_YET_DUE("not yet due"),
    /** The period is taken out by rule. */
    EXCLUDED("excluded"),
    /** The collection or the standard is suspended. */
    SUSPENDED("suspended"),
    /** There was nothing to measure: the denominator is zero. */
    NO_ACTIVITY("no activity"),
    /** The parties dispute the figure; it decides nothing until they agree. */
    DISPUTED("disputed");

    private final String words;

    ObservationStatus(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code reported}
     */
    public String words() {
        return words;
    }

    /**
     * Whether a figure stands in the slot that may decide a verdict.
     *
     * @return true for reported and provisional
     */
    public boolean isEvidence() {
        return this == REPORTED || this == PROVISIONAL;
    }

    /**
     * Whether a figure stands in the slot, be it disputed.
     *
     * @return true for reported, provisional and disputed
     */
    public boolean hasFigure() {
        return isEvidence() || this == DISPUTED;
    }
}
