package org.nhscontracts.examples.benchmarks;

/**
 * What a contract's month costs its provider, in pence: 2 % of the monthly value for each KPI that triggers, 10 % at most.
 *
 * @param each for one KPI
 * @param cap for all KPIs
 */
record Withholding(long each, long cap) {

    static Withholding of(long monthlyValue) {
        return new Withholding(monthlyValue * 2 / 100, monthlyValue * 10 / 100);
    }

    long forTriggers(int triggers) {
        return Math.min(triggers * each, cap);
    }
}
