package org.nhscontracts.examples.benchmarks;

/** What the checksum of correct results is, so that nothing wrong is ever timed. */
final class Checksum {

    static final long OF_50_CONTRACTS = 0x411d6f1fd03932a1L;
    static final long OF_1_000_CONTRACTS = 0x6c446b8c65bbaa62L;
    static final long OF_10_000_CONTRACTS = 0x3f5a4791584aa41cL;

    private Checksum() {}

    /** Refuses an engine that is wrong about the first fifty contracts. */
    static void check(Engine name, MonthEndEngine engine) {
        long found = engine.checksum(50);
        if (found != OF_50_CONTRACTS) {
            throw new IllegalStateException("%s is wrong: the checksum of 50 contracts is %016x, expected %016x"
                    .formatted(name, found, OF_50_CONTRACTS));
        }
    }
}
