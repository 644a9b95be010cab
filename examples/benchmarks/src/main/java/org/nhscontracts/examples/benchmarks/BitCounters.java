package org.nhscontracts.examples.benchmarks;

/** Sixty-four counters from 0 to 15, one for each bit of a word, kept as the four binary digits of all of them. */
final class BitCounters {

    private long ones;
    private long twos;
    private long fours;
    private long eights;

    void clear() {
        ones = 0;
        twos = 0;
        fours = 0;
        eights = 0;
    }

    /** Adds 1 to the counter of every bit that is set. */
    void add(long bits) {
        long carryOnes = ones & bits;
        ones ^= bits;
        long carryTwos = twos & carryOnes;
        twos ^= carryOnes;
        long carryFours = fours & carryTwos;
        fours ^= carryTwos;
        eights ^= carryFours;
    }

    /** {@return the bits whose counters have this value} */
    long equalTo(int count) {
        return digit(ones, count) & digit(twos, count >> 1) & digit(fours, count >> 2) & digit(eights, count >> 3);
    }

    private static long digit(long digits, int wanted) {
        return (wanted & 1) == 1 ? digits : ~digits;
    }
}
