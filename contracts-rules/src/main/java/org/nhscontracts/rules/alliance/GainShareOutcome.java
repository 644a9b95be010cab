package org.nhscontracts.rules.alliance;

/** What became of the gain or loss of a period. */
public enum GainShareOutcome {
    /** It is shared. */
    SHARED("shared"),
    /** There is nothing to share. */
    NOTHING_TO_SHARE("nothing to share"),
    /** The quality gate does not hold, so nothing is shared. */
    NOT_PAID("not paid"),
    /** It is not known whether the quality gate holds, so nothing is shared yet. */
    NOT_PAID_YET("not paid yet"),
    /** The expected or the actual spend is not known, so nothing can be settled. */
    NOT_KNOWN("not known");

    private final String words;

    GainShareOutcome(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code not paid yet}
     */
    public String words() {
        return words;
    }
}
