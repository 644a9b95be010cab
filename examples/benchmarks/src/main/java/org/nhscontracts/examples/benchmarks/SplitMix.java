package org.nhscontracts.examples.benchmarks;

/** Numbers that look random and are the same on every machine: the finaliser of SplitMix64. */
final class SplitMix {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private SplitMix() {}

    static long mix(long seed) {
        long mixed = seed + GOLDEN_GAMMA;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** {@return the upper 53 bits as a fraction from 0 to below 1} */
    static double fraction(long mixed) {
        return (mixed >>> 11) * 0x1p-53;
    }

    /** {@return a whole number from 0 to below the bound} */
    static long below(long bound, long mixed) {
        return (mixed >>> 1) % bound;
    }
}
