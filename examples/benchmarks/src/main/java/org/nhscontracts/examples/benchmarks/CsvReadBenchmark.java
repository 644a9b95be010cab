package org.nhscontracts.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Rows of a CSV file that are read in a second; one more method is one more row of the report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class CsvReadBenchmark {

    private static final int CONTRACTS = 10_000;
    private static final int ROWS = CONTRACTS * WorkData.CELLS;

    private Path file = Path.of("");

    /**
     * Writes what ten thousand contracts report.
     *
     * @throws IOException if there is no room for 132 MB of temporary files
     */
    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("month-ends", ".csv");
        WorkCsv.write(WorkGenerator.generate(CONTRACTS), file);
    }

    /**
     * Deletes the file.
     *
     * @throws IOException if it cannot be deleted
     */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /**
     * {@return how many characters the fields have: the parser's part of any reading, nothing is made of them}
     *
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long fastCsvParserAlone() throws IOException {
        return FieldLengths.of(file).characters();
    }

    /**
     * Reads the file as one usually does: a record of strings for every row.
     *
     * @param found takes the records
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void fastCsvRecords(Blackhole found) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            records.forEach(found::consume);
        }
    }

    /**
     * Reads the file into the columns of the library, a record for every contract.
     *
     * @param found takes the records
     *
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void libraryColumns(Blackhole found) throws IOException {
        CsvPerformance.read(file, found::consume);
    }

    /**
     * {@return what follows from all rows, from the file to the verdicts of all contracts}
     *
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long libraryVerdicts() throws IOException {
        return CsvVerdicts.breaches(file);
    }
}
