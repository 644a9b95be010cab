package org.nhscontracts.core.kpi;

/** Which part of Schedule 4 a KPI stands in. */
public enum KpiKind {
    /** A national operational standard. */
    OPERATIONAL_STANDARD("operational standard"),
    /** A national quality requirement. */
    NATIONAL_QUALITY_REQUIREMENT("national quality requirement"),
    /** A quality requirement agreed locally. */
    LOCAL_QUALITY_REQUIREMENT("local quality requirement");

    private final String words;

    KpiKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code operational standard}
     */
    public String words() {
        return words;
    }
}
