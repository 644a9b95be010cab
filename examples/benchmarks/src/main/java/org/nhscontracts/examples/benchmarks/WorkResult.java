package org.nhscontracts.examples.benchmarks;

/**
 * What comes out of the month-ends of one contract.
 *
 * @param withheldPence what is withheld over all months
 * @param breached KPI-months worse than target
 * @param insufficient KPI-months without a figure
 * @param green KPI-months on target or better
 * @param amber KPI-months worse than target, but not red
 * @param red KPI-months worse than the second threshold
 * @param threeInARow KPI-months that are the third breach in a row or a later one
 * @param threeOfSix KPI-months with three breaches or more in the six months up to them
 * @param quarterWorse KPI-months whose last three months, pooled, are worse than target
 * @param yearWorse KPI-months whose financial year so far, pooled, is worse than target
 */
record WorkResult(
        long withheldPence,
        int breached,
        int insufficient,
        int green,
        int amber,
        int red,
        int threeInARow,
        int threeOfSix,
        int quarterWorse,
        int yearWorse) {

    /** {@return the checksum of all contracts up to this one} */
    long mix(long checksum) {
        long mixed = checksum * 0x9E3779B97F4A7C15L + withheldPence;
        mixed ^= mixed >>> 29;
        mixed = add(add(add(add(mixed, breached), insufficient), green), amber);
        mixed = add(add(add(mixed, red), threeInARow), threeOfSix);
        mixed = add(add(mixed, quarterWorse), yearWorse);
        return mixed ^ (mixed >>> 31);
    }

    private static long add(long mixed, int count) {
        return mixed * 1_000_003 + count;
    }
}
