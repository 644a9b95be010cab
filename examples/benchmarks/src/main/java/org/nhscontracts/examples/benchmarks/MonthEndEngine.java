package org.nhscontracts.examples.benchmarks;

/**
 * Does the month-ends of contracts, one contract after the other. An engine may keep scratch space, so each thread needs its
 * own.
 */
interface MonthEndEngine {

    /**
     * {@return what follows from all that was reported under one contract}
     *
     * @param contract its index
     */
    WorkResult evaluate(int contract);

    /** {@return one number that differs as soon as any result of the first contracts does} */
    default long checksum(int contracts) {
        long checksum = 0;
        for (int contract = 0; contract < contracts; contract++) {
            checksum = evaluate(contract).mix(checksum);
        }
        return checksum;
    }
}
