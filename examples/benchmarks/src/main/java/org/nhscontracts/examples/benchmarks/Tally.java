package org.nhscontracts.examples.benchmarks;

import java.util.Arrays;

/** Counts what was found in the months of one contract; public because compiled Drools rules call it. */
public final class Tally {

    private final int[] triggers = new int[WorkData.MONTHS];
    private int insufficient;
    private int green;
    private int amber;
    private int red;
    private int threeInARow;
    private int threeOfSix;
    private int quarterWorse;
    private int yearWorse;

    void clear() {
        Arrays.fill(triggers, 0);
        insufficient = 0;
        green = 0;
        amber = 0;
        red = 0;
        threeInARow = 0;
        threeOfSix = 0;
        quarterWorse = 0;
        yearWorse = 0;
    }

    /** Counts a month without a figure. */
    public void addInsufficient() {
        insufficient++;
    }

    /** Counts a month on target. */
    public void addGreen() {
        green++;
    }

    /** Counts a breach within the second threshold. */
    public void addAmber() {
        amber++;
    }

    /** Counts a breach beyond the second threshold. */
    public void addRed() {
        red++;
    }

    /** Counts a third breach in a row. */
    public void addThreeInARow() {
        threeInARow++;
    }

    /** Counts a window of six months with three breaches. */
    public void addThreeOfSix() {
        threeOfSix++;
    }

    /** Counts three months that are worse than target together. */
    public void addQuarterWorse() {
        quarterWorse++;
    }

    /** Counts a financial year that is worse than target so far. */
    public void addYearWorse() {
        yearWorse++;
    }

    /**
     * Counts a KPI for which money is withheld.
     *
     * @param month the month, from 0
     */
    public void addTrigger(int month) {
        triggers[month]++;
    }

    WorkResult result(long monthlyValue) {
        return new WorkResult(
                withheld(Withholding.of(monthlyValue)),
                amber + red,
                insufficient,
                green,
                amber,
                red,
                threeInARow,
                threeOfSix,
                quarterWorse,
                yearWorse);
    }

    private long withheld(Withholding withholding) {
        long pence = 0;
        for (int ofMonth : triggers) {
            pence += withholding.forTriggers(ofMonth);
        }
        return pence;
    }
}
