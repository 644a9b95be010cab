package org.nhscontracts.examples.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Has JMH measure, each time in processes of its own and on one thread. */
final class Measurements {

    private final RunLength length;

    Measurements(RunLength length) {
        this.length = length;
    }

    Measurement evaluation(Engine engine, int contracts) throws RunnerException {
        ChainedOptionsBuilder options = options(EvaluationBenchmark.class)
                .param("engine", engine.name())
                .param("contracts", Integer.toString(contracts));
        return Measurement.of(new Runner(options.build()).runSingle());
    }

    Collection<RunResult> csvReading() throws RunnerException {
        return new Runner(options(CsvReadBenchmark.class).build()).run();
    }

    Collection<RunResult> management() throws RunnerException {
        return new Runner(options(ManagementBenchmark.class).build()).run();
    }

    Collection<RunResult> readiness() throws RunnerException {
        return new Runner(options(ReadinessBenchmark.class).build()).run();
    }

    Collection<RunResult> library() throws RunnerException {
        return new Runner(options(LibraryBenchmark.class).build()).run();
    }

    Collection<RunResult> charts() throws RunnerException {
        return new Runner(options(SpcBenchmark.class).build()).run();
    }

    private ChainedOptionsBuilder options(Class<?> benchmark) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName())
                .jvmArgs("-XX:+UseParallelGC", "-Xms2g", "-Xmx2g")
                .threads(1)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        return length.apply(options);
    }
}
