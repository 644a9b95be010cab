package org.nhscontracts.rules.condition;

/** What one figure is made of several periods. */
public enum Statistic {
    /** The sum of the numerators over the sum of the denominators: the default of the NHS for percentages. */
    POOLED("pooled"),
    /** The sum of counts. */
    SUM("sum"),
    /** The figure of the last period: for stocks, which are never added. */
    CLOSING_VALUE("closing value"),
    /** The mean of the figures, whatever their denominators: another number than the pooled one, and used only where the contract says so. */
    SIMPLE_MEAN("simple mean"),
    /** What the periods come to at the same rate over a year: sums of numerators, scaled up to a year, over the last denominator. */
    RUN_RATE("run rate");

    private final String words;

    Statistic(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code pooled}
     */
    public String words() {
        return words;
    }
}
