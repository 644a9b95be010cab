package org.nhscontracts.examples.benchmarks;

import static org.nhscontracts.examples.benchmarks.WorkData.MONTHS;

import java.util.ArrayList;
import java.util.List;

/** Turns columns into facts and keeps running sums for their windows, as a user of a rule engine does in Java beside it. */
final class KpiMonths {

    private final WorkData data;
    private final boolean[] breached = new boolean[MONTHS];
    private int inARow;
    private int ofSix;

    KpiMonths(WorkData data) {
        this.data = data;
    }

    List<KpiMonth> of(int contract) {
        List<KpiMonth> facts = new ArrayList<>(WorkData.CELLS);
        for (WorkKpi kpi : WorkKpi.values()) {
            addSeries(kpi, WorkData.firstCell(contract, kpi), facts);
        }
        return facts;
    }

    private void addSeries(WorkKpi kpi, int first, List<KpiMonth> facts) {
        Pool quarter = new Pool(kpi);
        Pool year = new Pool(kpi);
        inARow = 0;
        ofSix = 0;
        for (int month = 0; month < MONTHS; month++) {
            if (month % 12 == 0) {
                year.clear();
            }
            if (month >= 3) {
                quarter.add(first + month - 3, -1);
            }
            quarter.add(first + month, 1);
            year.add(first + month, 1);
            facts.add(fact(kpi, first, month, quarter, year));
        }
    }

    private KpiMonth fact(WorkKpi kpi, int first, int month, Pool quarter, Pool year) {
        long numerator = data.numerators[first + month];
        long denominator = data.denominators[first + month];
        countBreaches(month, KpiMonth.worse(kpi, numerator, denominator, kpi.target()));
        return new KpiMonth(
                kpi, month, numerator, denominator, breached[month], inARow, ofSix, quarter.isWorse(), year.isWorse());
    }

    private void countBreaches(int month, boolean breach) {
        breached[month] = breach;
        inARow = breach ? inARow + 1 : 0;
        ofSix += breach ? 1 : 0;
        ofSix -= month >= 6 && breached[month - 6] ? 1 : 0;
    }

    /** The sum of some months of a KPI. */
    private final class Pool {

        private final WorkKpi kpi;
        private long numerator;
        private long denominator;

        Pool(WorkKpi kpi) {
            this.kpi = kpi;
        }

        void clear() {
            numerator = 0;
            denominator = 0;
        }

        void add(int cell, int times) {
            numerator += times * data.numerators[cell];
            denominator += times * data.denominators[cell];
        }

        boolean isWorse() {
            return KpiMonth.worse(kpi, numerator, denominator, kpi.target());
        }
    }
}
