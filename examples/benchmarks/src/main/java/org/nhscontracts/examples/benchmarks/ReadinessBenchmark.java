package org.nhscontracts.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.rules.readiness.ReadinessReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to find out how ready a plan of 5,000 conditions with 20,000 dependencies is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadinessBenchmark {

    private final ImmutableList<HandoverCondition> conditions = ReadinessWork.conditions();
    private final ServiceHandover handover = ReadinessWork.handover(conditions);

    /** Refuses to measure what is wrong. */
    @Setup
    public void check() {
        int dependencies = handover.dependencies().edges().size();
        if (dependencies != ReadinessWork.DEPENDENCIES || report().startsOn().isEmpty()) {
            throw new IllegalStateException(dependencies + " dependencies, start " + report().startsOn());
        }
    }

    /**
     * {@return how ready the plan is}
     */
    @Benchmark
    public ReadinessReport report() {
        return ReadinessWork.report(handover);
    }

    /**
     * {@return the same, with the plan checked for circles first}
     */
    @Benchmark
    public ReadinessReport checkAndReport() {
        return ReadinessWork.report(ReadinessWork.handover(conditions));
    }
}
