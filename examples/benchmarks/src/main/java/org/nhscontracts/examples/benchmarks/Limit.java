package org.nhscontracts.examples.benchmarks;

import static org.nhscontracts.examples.benchmarks.WorkData.MONTHS;

/**
 * What the machine gives for this work and no other: no branches. A margin, numerator × 10,000 − denominator × target, is
 * negative where the ratio is worse; margins add up, so pooled windows are sums of them, and breaches are bits of a word.
 */
final class Limit implements MonthEndEngine {

    private static final WorkKpi[] KPIS = WorkKpi.values();
    private static final long ALL_MONTHS = (1L << MONTHS) - 1;

    private final WorkData data;
    private final BitCounters triggers = new BitCounters();
    private int missing;
    private int breached;
    private int red;
    private int threeInARow;
    private int threeOfSix;
    private int quarterWorse;
    private int yearWorse;

    Limit(WorkData data) {
        this.data = data;
    }

    @Override
    public WorkResult evaluate(int contract) {
        clear();
        for (WorkKpi kpi : KPIS) {
            countWindows(compareMargins(kpi, WorkData.firstCell(contract, kpi)));
        }
        return result(data.monthlyValues[contract]);
    }

    private void clear() {
        triggers.clear();
        missing = 0;
        breached = 0;
        red = 0;
        threeInARow = 0;
        threeOfSix = 0;
        quarterWorse = 0;
        yearWorse = 0;
    }

    /** {@return a bit for each month, set where it is worse than target} */
    private long compareMargins(WorkKpi kpi, int first) {
        long sign = kpi.higherIsBetter() ? 1 : -1;
        long scale = sign * WorkKpi.SCALE;
        long target = sign * kpi.target();
        long amber = sign * kpi.amber();
        long breaches = 0;
        long before = 0;
        long beforeThat = 0;
        int absent = 0;
        int worst = 0;
        int quarters = 0;
        int years = 0;
        for (int april = 0; april < MONTHS; april += 12) {
            long year = 0;
            for (int month = april; month < april + 12; month++) {
                long reached = data.numerators[first + month] * scale;
                long denominator = data.denominators[first + month];
                long margin = reached - denominator * target;
                year += margin;
                breaches |= (margin >>> 63) << month;
                absent += negative(denominator - 1);
                worst += negative(reached - denominator * amber);
                quarters += negative(margin + before + beforeThat);
                years += negative(year);
                beforeThat = before;
                before = margin;
            }
        }
        missing += absent;
        red += worst;
        quarterWorse += quarters;
        yearWorse += years;
        return breaches;
    }

    private static int negative(long value) {
        return (int) (value >>> 63);
    }

    /** Adds up three neighbouring bits everywhere at once, as a full adder does; six months are two such sums. */
    private void countWindows(long breaches) {
        long last = breaches << 1;
        long lastButOne = breaches << 2;
        long ones = breaches ^ last ^ lastButOne;
        long twos = (breaches & last) | (lastButOne & (breaches | last));
        long inARow = ones & twos & ALL_MONTHS;
        long ofSix = ((twos & (twos << 3)) | ((twos | (twos << 3)) & (ones | (ones << 3)))) & ALL_MONTHS;
        breached += Long.bitCount(breaches);
        threeInARow += Long.bitCount(inARow);
        threeOfSix += Long.bitCount(ofSix);
        triggers.add(breaches & (inARow | ofSix));
    }

    private WorkResult result(long monthlyValue) {
        return new WorkResult(
                withheld(Withholding.of(monthlyValue)),
                breached,
                missing,
                WorkData.CELLS - missing - breached,
                breached - red,
                red,
                threeInARow,
                threeOfSix,
                quarterWorse,
                yearWorse);
    }

    private long withheld(Withholding withholding) {
        long pence = 0;
        for (int count = 1; count <= WorkKpi.COUNT; count++) {
            pence += withholding.forTriggers(count) * Long.bitCount(triggers.equalTo(count));
        }
        return pence;
    }
}
