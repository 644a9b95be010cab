package org.nhscontracts.rules.catalogue;

/** How the figures of several periods or units of a community KPI make one. */
public enum Aggregation {
    /** Sum of numerators over sum of denominators. */
    POOLED_RATIO("pooled ratio"),
    /** Sum of events over sum of what they are counted for. */
    POOLED_RATE("pooled rate"),
    /** The closing value; values of several periods are never added. */
    LAST_VALUE("last value"),
    /** The sum of the periods. */
    SUM("sum"),
    /** From 1 April to date. */
    YEAR_TO_DATE("year to date"),
    /** The last twelve months. */
    ROLLING_YEAR("rolling year");

    private final String words;

    Aggregation(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code pooled ratio}
     */
    public String words() {
        return words;
    }
}
