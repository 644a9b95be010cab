package org.nhscontracts.examples.benchmarks;

/**
 * One month of one KPI as a fact for rules, with the windows that end in it; public because compiled Drools rules read it.
 *
 * @param kpi the KPI
 * @param month the month, from 0
 * @param numerator what counts
 * @param denominator out of how many; 0 where nothing was reported
 * @param breached whether this month is worse than target
 * @param breachesInARow how many months in a row, up to this one, are
 * @param breachesInSixMonths how many of the six months up to this one are
 * @param quarterWorse whether the last three months together are
 * @param yearWorse whether the financial year so far is
 */
public record KpiMonth(
        WorkKpi kpi,
        int month,
        long numerator,
        long denominator,
        boolean breached,
        int breachesInARow,
        int breachesInSixMonths,
        boolean quarterWorse,
        boolean yearWorse) {

    /**
     * {@return whether the ratio of this month is worse than a threshold; no ratio is not}
     *
     * @param threshold the threshold in basis points
     */
    public boolean worseThan(long threshold) {
        return worse(kpi, numerator, denominator, threshold);
    }

    static boolean worse(WorkKpi kpi, long numerator, long denominator, long threshold) {
        long margin = numerator * WorkKpi.SCALE - denominator * threshold;
        return kpi.higherIsBetter() ? margin < 0 : margin > 0;
    }
}
