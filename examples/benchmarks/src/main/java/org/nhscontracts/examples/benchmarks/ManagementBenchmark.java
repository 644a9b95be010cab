package org.nhscontracts.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.management.Management;
import org.nhscontracts.rules.management.ManagementContext;
import org.nhscontracts.rules.management.Replay;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long ten years of contract management take to replay, and the statements of 10,000 contracts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ManagementBenchmark {

    private final ImmutableList<ContractEvent> log = ManagementLog.events();
    private final ManagementContext context =
            new ManagementContext(EditionCatalogue.shipped(), ManagementLog.adoptions(), OperationalCalendar.england());

    /** Refuses to measure what is wrong. */
    @Setup
    public void check() {
        ImmutableList<?> rejected = replayTwelveThousandEvents().rejected();
        if (log.size() != ManagementLog.EVENTS || !rejected.isEmpty()) {
            throw new IllegalStateException("of " + log.size() + " events were rejected: " + rejected);
        }
        if (StatementWork.inParallel() != StatementWork.oneByOne()) {
            throw new IllegalStateException("statements differ when computed in parallel");
        }
    }

    /**
     * {@return what came of 200 notices, 400 plans and 12,000 events}
     */
    @Benchmark
    public Replay replayTwelveThousandEvents() {
        return Management.replay(log, context);
    }

    /**
     * {@return the checksum of a year of statements of 10,000 contracts, on one thread}
     */
    @Benchmark
    public long statementsOneByOne() {
        return StatementWork.oneByOne();
    }

    /**
     * {@return the same on all processors}
     */
    @Benchmark
    public long statementsInParallel() {
        return StatementWork.inParallel();
    }
}
