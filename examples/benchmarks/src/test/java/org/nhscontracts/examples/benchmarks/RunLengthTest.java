package org.nhscontracts.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunLengthTest {

    @Test
    void isKnownByItsName() {
        assertThat(RunLength.named("short")).contains(RunLength.SHORT);
        assertThat(RunLength.named("full")).contains(RunLength.FULL);
    }

    @Test
    void isNotGuessed() {
        assertThat(RunLength.named("shorter")).isEmpty();
    }
}
