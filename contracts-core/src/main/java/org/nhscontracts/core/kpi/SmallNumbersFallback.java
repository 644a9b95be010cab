package org.nhscontracts.core.kpi;

/** What decides where a denominator is too small for a percentage. */
public enum SmallNumbersFallback {
    /** The target is achieved with at most so many patient breaches. */
    ALLOW_BREACHES("allow breaches"),
    /** The period is pooled with those before it, up to so many in all, until there are enough cases; then the target is judged. Not assessed where even that is too few. */
    WIDEN_THE_PERIOD("widen the period"),
    /** The period is not assessed. */
    NOT_ASSESSED("not assessed");

    private final String words;

    SmallNumbersFallback(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code allow breaches}
     */
    public String words() {
        return words;
    }
}
