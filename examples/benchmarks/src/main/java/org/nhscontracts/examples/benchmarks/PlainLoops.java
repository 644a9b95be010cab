package org.nhscontracts.examples.benchmarks;

import static org.nhscontracts.examples.benchmarks.WorkData.MONTHS;

/** What one would write first: loops over the columns, a pass for each question, 64-bit products that may overflow. */
class PlainLoops implements MonthEndEngine {

    private static final WorkKpi[] KPIS = WorkKpi.values();

    private final WorkData data;
    private final Tally tally = new Tally();
    private final boolean[] breached = new boolean[MONTHS];

    PlainLoops(WorkData data) {
        this.data = data;
    }

    @Override
    public WorkResult evaluate(int contract) {
        tally.clear();
        for (WorkKpi kpi : KPIS) {
            int first = WorkData.firstCell(contract, kpi);
            judgeMonths(kpi, first);
            countBreaches();
            poolQuarters(kpi, first);
            poolYears(kpi, first);
        }
        return tally.result(data.monthlyValues[contract]);
    }

    /** Says whether a ratio is worse than a threshold. */
    boolean worse(long numerator, long denominator, long threshold, boolean higherIsBetter) {
        long reached = numerator * WorkKpi.SCALE;
        long needed = denominator * threshold;
        return higherIsBetter ? reached < needed : reached > needed;
    }

    private boolean worseThanTarget(WorkKpi kpi, long numerator, long denominator) {
        return denominator != 0 && worse(numerator, denominator, kpi.target(), kpi.higherIsBetter());
    }

    private void judgeMonths(WorkKpi kpi, int first) {
        for (int month = 0; month < MONTHS; month++) {
            long numerator = data.numerators[first + month];
            long denominator = data.denominators[first + month];
            breached[month] = worseThanTarget(kpi, numerator, denominator);
            if (denominator == 0) {
                tally.addInsufficient();
            } else if (!breached[month]) {
                tally.addGreen();
            } else if (worse(numerator, denominator, kpi.amber(), kpi.higherIsBetter())) {
                tally.addRed();
            } else {
                tally.addAmber();
            }
        }
    }

    private void countBreaches() {
        int inARow = 0;
        int ofSix = 0;
        for (int month = 0; month < MONTHS; month++) {
            inARow = breached[month] ? inARow + 1 : 0;
            ofSix += breached[month] ? 1 : 0;
            ofSix -= month >= 6 && breached[month - 6] ? 1 : 0;
            countWindows(month, inARow >= 3, ofSix >= 3);
        }
    }

    private void countWindows(int month, boolean threeInARow, boolean threeOfSix) {
        if (threeInARow) {
            tally.addThreeInARow();
        }
        if (threeOfSix) {
            tally.addThreeOfSix();
        }
        if (breached[month] && (threeInARow || threeOfSix)) {
            tally.addTrigger(month);
        }
    }

    private void poolQuarters(WorkKpi kpi, int first) {
        long numerator = 0;
        long denominator = 0;
        for (int month = 0; month < MONTHS; month++) {
            numerator += data.numerators[first + month];
            denominator += data.denominators[first + month];
            if (month >= 3) {
                numerator -= data.numerators[first + month - 3];
                denominator -= data.denominators[first + month - 3];
            }
            if (worseThanTarget(kpi, numerator, denominator)) {
                tally.addQuarterWorse();
            }
        }
    }

    private void poolYears(WorkKpi kpi, int first) {
        for (int april = 0; april < MONTHS; april += 12) {
            long numerator = 0;
            long denominator = 0;
            for (int month = april; month < april + 12; month++) {
                numerator += data.numerators[first + month];
                denominator += data.denominators[first + month];
                if (worseThanTarget(kpi, numerator, denominator)) {
                    tally.addYearWorse();
                }
            }
        }
    }
}
