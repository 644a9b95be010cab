package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvTextProperties {

    private static final ImmutableSet<String> COLUMNS = ImmutableSet.of("a", "b");
    private static final CsvLimits LIMITS = new CsvLimits(10_000, 100, 100);

    @Property
    void randomTextGivesRowsOrFaults(@ForAll("pieces") String text) {
        FaultCollector faults = new FaultCollector();
        CsvText.read("f", new StringReader(text), LIMITS, COLUMNS, ImmutableSet.of(), faults, row -> {
            assertThat(row.field("a")).hasSizeLessThanOrEqualTo(100);
            assertThat(row.location("b")).isGreaterThan(row.location("a"));
        });

        assertThat(faults.faults())
                .allSatisfy(fault -> assertThat(fault.message()).startsWith("f:"));
    }

    @Property(tries = 300)
    void randomBytesGiveRowsOrFaults(@ForAll byte[] bytes) throws IOException {
        Path file = Files.createTempFile("random", ".csv");
        try {
            Files.write(file, bytes);
            FaultCollector faults = new FaultCollector();
            CsvText.read(file, LIMITS, COLUMNS, ImmutableSet.of(), faults, row -> row.field("a"));

            assertThat(faults.isEmpty()).isFalse();
        } finally {
            Files.delete(file);
        }
    }

    /** A field stands in the text exactly where its location says. */
    @Property
    void aLocationPointsAtTheField(@ForAll("fields") List<String> values) {
        StringBuilder text = new StringBuilder("a,b\n");
        for (String value : values) {
            text.append(quoted(value))
                    .append(",\"§")
                    .append(value.replace("\"", "\"\""))
                    .append("\"\n");
        }
        List<Location> locations = new ArrayList<>();
        CsvText.read(
                "f",
                new StringReader(text.toString()),
                LIMITS,
                COLUMNS,
                ImmutableSet.of(),
                new FaultCollector(),
                row -> {
                    assertThat(row.field("b")).isEqualTo("§" + row.field("a"));
                    locations.add(row.location("b"));
                });

        String[] lines = text.toString().split("\n", -1);
        assertThat(locations)
                .hasSize(values.size())
                .allSatisfy(at -> assertThat(lines[at.line() - 1].substring(at.column() - 1))
                        .startsWith("\"§"));
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\"", "\"\"") + "\"";
    }

    @Provide
    Arbitrary<List<String>> fields() {
        return Arbitraries.strings()
                .withChars('x', ',', '"', '\n')
                .ofMaxLength(8)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("a,b\n", "x", ",", "\"", "\"\"", "\n", "\r\n", "\r", "é", "\uD83D\uDE00", "\uFEFF", " ")
                .list()
                .ofMaxSize(20)
                .map(pieces -> "a,b\n" + String.join("", pieces));
    }
}
