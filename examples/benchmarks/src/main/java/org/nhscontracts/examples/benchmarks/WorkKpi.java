package org.nhscontracts.examples.benchmarks;

/** The KPIs that every contract of the work reports; thresholds are in basis points, so 9,200 is 92 %. */
public enum WorkKpi {
    RTT_WITHIN_18_WEEKS(Better.HIGHER, 9_200, 8_800),
    AE_WITHIN_4_HOURS(Better.HIGHER, 7_800, 7_400),
    CANCER_WITHIN_62_DAYS(Better.HIGHER, 8_500, 8_000),
    CANCER_DIAGNOSIS_WITHIN_28_DAYS(Better.HIGHER, 7_500, 7_200),
    DIAGNOSTICS_OVER_6_WEEKS(Better.LOWER, 100, 300),
    TROLLEY_WAITS_OVER_12_HOURS(Better.LOWER, 200, 400),
    CANCELLED_OPERATIONS(Better.LOWER, 80, 150),
    VTE_RISK_ASSESSMENT(Better.HIGHER, 9_500, 9_300),
    SEPSIS_SCREENING(Better.HIGHER, 9_000, 8_500),
    COMPLAINTS_ANSWERED_IN_TIME(Better.HIGHER, 9_000, 8_000),
    DID_NOT_ATTEND(Better.LOWER, 700, 900),
    DISCHARGE_SUMMARIES_WITHIN_24_HOURS(Better.HIGHER, 8_500, 8_100);

    /** Basis points in a whole. */
    static final long SCALE = 10_000;

    /** How many KPIs there are. */
    static final int COUNT = values().length;

    private final boolean higherIsBetter;
    private final long target;
    private final long amber;

    WorkKpi(Better better, long target, long amber) {
        this.higherIsBetter = better == Better.HIGHER;
        this.target = target;
        this.amber = amber;
    }

    /** {@return the place of this KPI in a contract's columns} */
    @SuppressWarnings("EnumOrdinal") // the columns live as long as the process
    int index() {
        return ordinal();
    }

    boolean higherIsBetter() {
        return higherIsBetter;
    }

    /**
     * {@return the ratio that is just met, in basis points}
     */
    public long target() {
        return target;
    }

    /**
     * {@return the ratio that is just not red, in basis points}
     */
    public long amber() {
        return amber;
    }

    private enum Better {
        HIGHER,
        LOWER
    }
}
