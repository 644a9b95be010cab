package org.nhscontracts.examples.benchmarks;

import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What JMH found out about one operation.
 *
 * @param perSecond how many a second
 * @param bytesEach bytes allocated for one
 */
record Measurement(double perSecond, double bytesEach) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Measurement of(RunResult result) {
        Result<?> allocated =
                Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED);
        return new Measurement(result.getPrimaryResult().getScore(), allocated.getScore());
    }
}
