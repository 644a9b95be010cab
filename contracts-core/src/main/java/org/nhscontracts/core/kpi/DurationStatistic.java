package org.nhscontracts.core.kpi;

/** Which statistic of durations a KPI judges. */
public enum DurationStatistic {
    /** The arithmetic mean. */
    MEAN("mean"),
    /** A percentile, such as the median (50) or the 90th centile. */
    PERCENTILE("percentile");

    private final String words;

    DurationStatistic(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code mean}
     */
    public String words() {
        return words;
    }
}
