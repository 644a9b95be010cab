package org.nhscontracts.examples.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How much time each measurement gets: a glance, or enough to quote. */
enum RunLength {
    SHORT(1, 2, 3, 700),
    FULL(2, 5, 5, 2_000);

    private final int forks;
    private final int warmups;
    private final int measurements;
    private final int milliseconds;

    RunLength(int forks, int warmups, int measurements, int milliseconds) {
        this.forks = forks;
        this.warmups = warmups;
        this.measurements = measurements;
        this.milliseconds = milliseconds;
    }

    static Optional<RunLength> named(String name) {
        return Arrays.stream(values())
                .filter(length -> length.toString().equals(name))
                .findFirst();
    }

    ChainedOptionsBuilder apply(ChainedOptionsBuilder options) {
        return options.forks(forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(milliseconds))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.milliseconds(milliseconds));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
