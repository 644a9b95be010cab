package org.nhscontracts.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkCsvTest {

    @TempDir
    private Path directory;

    @Test
    void hasARowForEachKpiMonth() throws IOException {
        assertThat(Files.readAllLines(written(2)))
                .hasSize(1 + 2 * 12 * 36)
                .startsWith("contract,kpi,month,numerator,denominator")
                .element(1)
                .asString()
                .matches("C000000,K00,2023-04,\\d+,\\d+");
    }

    @Test
    void endsWithTheLastMonthOfTheLastContract() throws IOException {
        assertThat(Files.readAllLines(written(2))).last().asString().startsWith("C000001,K11,2026-03,");
    }

    @Test
    void leavesCountsOfMissingMonthsEmpty() throws IOException {
        assertThat(Files.readAllLines(written(2))).anyMatch(row -> row.matches("C\\d+,K\\d+,\\d+-\\d+,,"));
    }

    @Test
    void isReadToItsEnd() throws IOException {
        Path file = written(2);
        FieldLengths lengths = FieldLengths.of(file);
        assertThat(lengths.records()).isEqualTo(1 + 2 * 12 * 36);
        assertThat(lengths.fields()).isEqualTo(5 * lengths.records());
        assertThat(lengths.characters()).isEqualTo(Files.size(file) - 5 * lengths.records());
    }

    private Path written(int contracts) throws IOException {
        Path file = directory.resolve("work.csv");
        WorkCsv.write(WorkGenerator.generate(contracts), file);
        return file;
    }
}
