package org.nhscontracts.examples.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** KPI-months that an engine evaluates in a second; an invocation takes the next contract, round and round. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
public class EvaluationBenchmark {

    /** Who evaluates. */
    @Param
    public Engine engine = Engine.LIMIT;

    /** Over how many contracts it goes. */
    @Param({"1000", "10000"})
    public int contracts;

    private MonthEndEngine evaluator = contract -> {
        throw new IllegalStateException("not set up");
    };
    private int contract;

    /** Makes up the data and lets the engine prove that it is right. */
    @Setup
    public void prepare() {
        evaluator = engine.on(WorkGenerator.generate(contracts));
        Checksum.check(engine, evaluator);
    }

    /**
     * {@return what follows for the contract, so that it has to be made}
     */
    @Benchmark
    @OperationsPerInvocation(WorkData.CELLS)
    public Object evaluate() {
        contract = contract + 1 == contracts ? 0 : contract + 1;
        return evaluator.evaluate(contract);
    }
}
