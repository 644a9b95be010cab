package org.nhscontracts.examples.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks and prints what they found as tables, row by row. */
public final class Main {

    private static final List<Integer> CONTRACTS = List.of(1_000, 10_000);

    private final Measurements measurements;
    private final PrintStream out;

    private Main(RunLength length, PrintStream out) {
        this.measurements = new Measurements(length);
        this.out = out;
    }

    /**
     * Runs all benchmarks: {@code short} takes about a minute, {@code full} about ten.
     *
     * @param arguments the one word
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        Optional<RunLength> length = arguments.length == 1 ? RunLength.named(arguments[0]) : Optional.empty();
        if (length.isEmpty()) {
            System.err.println("expected one argument, short or full, found: " + String.join(" ", arguments));
            System.exit(2);
        }
        ForkClassPath.publish();
        Main main = new Main(length.orElseThrow(), System.out);
        main.printMachine();
        main.printEvaluation();
        main.printCsvReading();
        main.printTimes("this library, one at a time", main.measurements.library());
        main.printTimes("contract management and money", main.measurements.management());
        main.printTimes("readiness, 5,000 conditions", main.measurements.readiness());
        main.printTimes("XmR charts, 140 organisations", main.measurements.charts());
    }

    private void printMachine() {
        out.printf(
                Locale.ROOT,
                "%s %s, %d processors, one thread%n%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                Runtime.getRuntime().availableProcessors());
    }

    private void printEvaluation() throws RunnerException {
        out.println(EvaluationTable.HEAD);
        List<Measurement> limits = printEngine(Engine.LIMIT, List.of());
        for (Engine engine : Engine.values()) {
            if (engine != Engine.LIMIT) {
                printEngine(engine, limits);
            }
        }
    }

    /** Prints a row for each size; without limits to compare with, the engine is its own. */
    private List<Measurement> printEngine(Engine engine, List<Measurement> limits) throws RunnerException {
        List<Measurement> measured = new ArrayList<>();
        for (int size = 0; size < CONTRACTS.size(); size++) {
            measured.add(measurements.evaluation(engine, CONTRACTS.get(size)));
            Measurement limit = (limits.isEmpty() ? measured : limits).get(size);
            out.println(EvaluationTable.row(
                    engine.label(), CONTRACTS.get(size), measured.get(size), limit, measured.get(0)));
        }
        return measured;
    }

    private void printCsvReading() throws RunnerException {
        out.printf("%n| reading 4.32 million CSV rows | million rows/s | bytes each |%n");
        out.println("|-------------------------------|---------------:|-----------:|");
        for (RunResult result : measurements.csvReading()) {
            Measurement measured = Measurement.of(result);
            out.printf(
                    Locale.ROOT,
                    "| %-29s | %14.2f | %,10.2f |%n",
                    result.getPrimaryResult().getLabel(),
                    measured.perSecond() / 1e6,
                    measured.bytesEach());
        }
    }

    private void printTimes(String what, Collection<RunResult> results) {
        out.printf("%n| %-29s | microseconds |%n", what);
        out.println("|-------------------------------|-------------:|");
        for (RunResult result : results) {
            out.printf(
                    Locale.ROOT,
                    "| %-29s | %12.2f |%n",
                    label(result),
                    result.getPrimaryResult().getScore());
        }
    }

    /** The name of the method, and what it was given: {@code charts, months 36}. */
    private static String label(RunResult result) {
        StringBuilder label = new StringBuilder(result.getPrimaryResult().getLabel());
        for (String name : result.getParams().getParamsKeys()) {
            label.append(", ")
                    .append(name)
                    .append(' ')
                    .append(result.getParams().getParam(name));
        }
        return label.toString();
    }
}
