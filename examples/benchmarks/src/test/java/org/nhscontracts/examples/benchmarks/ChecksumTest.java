package org.nhscontracts.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ChecksumTest {

    /** Counts stay whole numbers of 64 bits, pooled too, but ten thousand times a count no longer is one. */
    private static final long TOO_LARGE_TO_MULTIPLY = 1L << 38;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyEngineFindsTheSameInFiftyContracts(Engine engine) {
        assertThat(checksum(engine, WorkGenerator.generate(50))).isEqualTo(Checksum.OF_50_CONTRACTS);
    }

    @ParameterizedTest
    @EnumSource(value = Engine.class, mode = Mode.EXCLUDE, names = "DROOLS")
    void fastEnginesFindTheSameInAThousandContracts(Engine engine) {
        assertThat(checksum(engine, WorkGenerator.generate(1_000))).isEqualTo(Checksum.OF_1_000_CONTRACTS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"LIMIT", "LIBRARY"})
    void theFastestFindTheSameInTenThousandContracts(Engine engine) {
        assertThat(checksum(engine, WorkGenerator.generate(10_000))).isEqualTo(Checksum.OF_10_000_CONTRACTS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"LIMIT", "PLAIN_LOOPS"})
    void uncheckedProductsOfLargeCountsGiveAnotherResult(Engine engine) {
        assertThat(checksum(engine, largeCounts())).isNotEqualTo(Checksum.OF_50_CONTRACTS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"EXACT_LOOPS", "LIBRARY"})
    void exactProductsOfLargeCountsGiveTheSameResult(Engine engine) {
        assertThat(checksum(engine, largeCounts())).isEqualTo(Checksum.OF_50_CONTRACTS);
    }

    @Test
    void refusesToTimeAWrongEngine() {
        assertThatThrownBy(() -> Checksum.check(Engine.PLAIN_LOOPS, Engine.PLAIN_LOOPS.on(largeCounts())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("PLAIN_LOOPS is wrong: the checksum of 50 contracts is ")
                .hasMessageEndingWith(", expected 411d6f1fd03932a1");
    }

    private static WorkData largeCounts() {
        return WorkGenerator.generate(50).withCountsTimes(TOO_LARGE_TO_MULTIPLY);
    }

    private static long checksum(Engine engine, WorkData data) {
        return engine.on(data).checksum(data.contracts());
    }
}
