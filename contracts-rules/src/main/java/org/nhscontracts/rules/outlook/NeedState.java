package org.nhscontracts.rules.outlook;

/** How a standard stands that remaining periods decide. */
public enum NeedState {
    /** It is achieved whatever happens at expected activity. */
    SECURED("already secured at expected activity, whatever happens"),
    /** The remaining periods decide. */
    OPEN("still open"),
    /** It is failed even if all remaining periods are perfect. */
    IMPOSSIBLE("no longer possible at expected activity, even with perfect performance");

    private final String words;

    NeedState(String words) {
        this.words = words;
    }

    /**
     * The state in words.
     *
     * @return for example {@code still open}
     */
    public String words() {
        return words;
    }
}
