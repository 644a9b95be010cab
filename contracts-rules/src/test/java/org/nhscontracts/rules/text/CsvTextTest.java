package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    private static final ImmutableSet<String> REQUIRED = ImmutableSet.of("kpi", "period", "value");
    private static final ImmutableSet<String> OPTIONAL = ImmutableSet.of("note");
    private static final CsvLimits SMALL = new CsvLimits(1_000, 3, 10);

    private final FaultCollector faults = new FaultCollector();
    private final List<String> rows = new ArrayList<>();

    @TempDir
    Path folder = Path.of("");

    private void read(CsvLimits limits, String text) {
        CsvText.read("p.csv", new StringReader(text), limits, REQUIRED, OPTIONAL, faults, this::keep);
    }

    private void keep(CsvRow row) {
        rows.add(row.line() + " " + row.field("kpi") + "|" + row.field("period") + "|" + row.field("value") + "|"
                + row.field("note"));
    }

    private String messages() {
        return String.join("\n", faults.faults().stream().map(Fault::message).toList());
    }

    private String refusal(CsvLimits limits, String text) {
        read(limits, text);
        return messages();
    }

    @Test
    void readsColumnsInAnyOrderAsWritten() {
        read(CsvLimits.DEFAULT, "value,kpi,note,period\n95.10,INT4H,,2024-04\n 5E1 ,\"a,\"\"b\"\"\",x,\n");

        assertThat(messages()).isEmpty();
        assertThat(rows).containsExactly("2 INT4H|2024-04|95.10|", "3 a,\"b\"|| 5E1 |x");
    }

    @Test
    void anOptionalColumnMayBeAbsentOrEmpty() {
        List<String> seen = new ArrayList<>();
        CsvRowHandler handler = row -> seen.add(row.has("kpi") + " " + row.has("value") + " " + row.has("note") + " '"
                + row.field("note") + "' " + row.location("note"));
        CsvText.read("f", new StringReader("kpi,period,value\na,b,\n"), SMALL, REQUIRED, OPTIONAL, faults, handler);
        CsvText.read(
                "f", new StringReader("note,kpi,period,value\nx,a,b,\n"), SMALL, REQUIRED, OPTIONAL, faults, handler);

        assertThat(seen).containsExactly("true false false '' f:2:1", "true false true 'x' f:2:1");
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void askingForAColumnThatIsNotDeclaredIsAMistakeOfTheProgram() {
        CsvRowHandler handler = row -> row.field("kpis");

        assertThatThrownBy(() -> CsvText.read(
                        "f", new StringReader("kpi,period,value\na,b,c\n"), SMALL, REQUIRED, OPTIONAL, faults, handler))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'kpis' is neither a required nor an optional column");
    }

    @Test
    void whatTheHandlerThrowsPassesThrough() {
        CsvRowHandler handler = row -> {
            throw new IllegalStateException("stop");
        };

        assertThatThrownBy(() -> CsvText.read(
                        "f", new StringReader("kpi,period,value\na,b,c\n"), SMALL, REQUIRED, OPTIONAL, faults, handler))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("stop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void acceptsAnyLineEndAByteOrderMarkAndEmptyLines(String end) {
        read(CsvLimits.DEFAULT, "\uFEFF\"kpi\",period,value" + end + end + "a,b,c" + end + end + end + "d,e,f");

        assertThat(messages()).isEmpty();
        assertThat(rows).containsExactly("3 a|b|c|", "6 d|e|f|");
    }

    @Test
    void locatesFieldsBehindQuotesAndLineBreaks() {
        List<String> places = new ArrayList<>();
        CsvText.read(
                "f",
                new StringReader("kpi,period,value\n\"a\"\"b\",é\uD83D\uDE00,x\n\"l1\nl2\r\nl3\",\"\",y\nz,z,z"),
                CsvLimits.DEFAULT,
                REQUIRED,
                OPTIONAL,
                faults,
                row -> places.add(row.location("kpi") + " " + row.location("period") + " " + row.location("value")));

        assertThat(places).containsExactly("f:2:1 f:2:8 f:2:11", "f:3:1 f:5:5 f:5:8", "f:6:1 f:6:3 f:6:5");
    }

    @Test
    void textsTakenFromARowStayValid() {
        read(CsvLimits.DEFAULT, "kpi,period,value\na,1,x\na,2,longer\nbb,2,x\n");

        assertThat(rows).containsExactly("2 a|1|x|", "3 a|2|longer|", "4 bb|2|x|");
    }

    @Test
    void reportsEveryFaultOfTheHeaderAndReadsNoRow() {
        assertThat(refusal(SMALL, "kpi,perod,kpi,colour\na,b,c,d\n")).isEqualTo("""
                        p.csv:1:1: header: found no column 'period', expected the columns kpi, period, value
                        p.csv:1:1: header: found no column 'value', expected the columns kpi, period, value
                        p.csv:1:5: header: found the column 'perod', expected a known column; did you mean 'period'?
                        p.csv:1:11: header: found the column 'kpi' a second time, expected each column once (it is also column 1)
                        p.csv:1:15: header: found the column 'colour', expected the columns kpi, period, value, note""");
        assertThat(faults.faults())
                .extracting(Fault::code)
                .containsExactly(
                        "missing-column", "missing-column", "unknown-column", "duplicate-column", "unknown-column");
        assertThat(rows).isEmpty();
    }

    @Test
    void leavesOutRowsWithTooManyOrTooFewFields() {
        assertThat(refusal(SMALL, "kpi,period,value\na,b\nc,d,e,f\ng,h,i")).isEqualTo("""
                        p.csv:2:1: row: found 2 fields, expected 3 fields, one for each column
                        p.csv:3:1: row: found 4 fields, expected 3 fields, one for each column""");
        assertThat(faults.faults()).extracting(Fault::code).containsOnly("wrong-field-count");
        assertThat(rows).containsExactly("4 g|h|i|");
    }

    @Test
    void leavesOutARowWithALongField() {
        assertThat(refusal(SMALL, "kpi,period,value\na,12345678901,x\nb,1234567890,y"))
                .isEqualTo("p.csv:2:3: period: found a field of 11 characters, expected at most 10 characters");
        assertThat(rows).containsExactly("3 b|1234567890|y|");
    }

    @Test
    void refusesALongColumnName() {
        assertThat(refusal(SMALL, "kpi,period,value,12345678901\n"))
                .contains("p.csv:1:18: header: found a field of 11 characters, expected at most 10 characters");
    }

    @Test
    void refusesAnUnterminatedQuoteWhereItOpens() {
        assertThat(refusal(SMALL, "kpi,period,value\na,b,c\nd,\"x\ny\",\"z\n\n"))
                .isEqualTo("p.csv:4:4: row: found a quote that is never closed, expected a closing quote");
        assertThat(faults.faults()).extracting(Fault::code).containsExactly("unclosed-quote");
        assertThat(rows).containsExactly("2 a|b|c|");
    }

    @Test
    void refusesTextBehindAClosingQuote() {
        assertThat(refusal(SMALL, "kpi,period,value\na,\"b\"x,c\n"))
                .isEqualTo(
                        "p.csv:2:3: row: found text behind a closing quote, expected a comma or the end of the line (a"
                                + " quote within quotes is written twice)");
        assertThat(faults.faults()).extracting(Fault::code).containsExactly("text-after-quote");
    }

    @ParameterizedTest
    @CsvSource({"x", "'\"x'", "'\u0000'"})
    void refusesAFieldWithoutEnd(String unit) {
        assertThat(refusal(CsvLimits.DEFAULT, "kpi,period,value\na," + unit + "x".repeat(200_000)))
                .isEqualTo(
                        "p.csv:2:3: row: found a field that is too long, or a quote that is never closed, expected at"
                                + " most 4,096 characters");
    }

    @Test
    void readsAFieldOfTheGreatestLengthFullOfQuotes() {
        read(CsvLimits.DEFAULT, "kpi,period,value\na,b,\"" + "\"\"".repeat(4_096) + "\"\n");

        assertThat(messages()).isEmpty();
        assertThat(rows).containsExactly("2 a|b|" + "\"".repeat(4_096) + "|");
    }

    @Test
    void refusesMoreRowsThanAllowed() {
        assertThat(refusal(SMALL, "kpi,period,value\n" + "a,b,c\n".repeat(4)))
                .isEqualTo("p.csv:5:1: document: found more than 3 rows, expected at most 3 rows");
        assertThat(rows).hasSize(3);
    }

    @Test
    void countsMillionsOfFieldsWithoutKeepingThem() {
        assertThat(refusal(CsvLimits.DEFAULT, "kpi,period,value\n" + ",".repeat(1_999_999)))
                .isEqualTo("p.csv:2:1: row: found 2,000,000 fields, expected 3 fields, one for each column");
    }

    @Test
    void refusesAHeaderOfThousandsOfColumns() {
        assertThat(refusal(CsvLimits.DEFAULT, "kpi,period,value" + ",note".repeat(2_000)))
                .contains("p.csv:1:1: header: found 2,003 columns, expected at most 1,024 columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void refusesAnEmptyFile(String text) {
        assertThat(refusal(SMALL, text))
                .isEqualTo("p.csv:1:1: document: found nothing, expected a line with the columns");
        assertThat(faults.faults()).extracting(Fault::code).containsExactly("empty-file");
    }

    @Test
    void aFileWithAHeaderOnlyHasNoRows() {
        assertThat(refusal(SMALL, "kpi,period,value\n")).isEmpty();
        assertThat(rows).isEmpty();
    }

    @Test
    void refusesMoreThanTheSizeAllowed() {
        assertThat(refusal(new CsvLimits(30, 10, 10), "kpi,period,value\n" + "a,b,c\n".repeat(9)))
                .isEqualTo("p.csv:1:1: document: found more than 30 characters, expected at most 30 characters");
    }

    @Test
    void doesNotCloseTheReaderOfTheCaller() {
        StringReader reader = new StringReader("kpi,period,value\n") {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        CsvText.read("f", reader, SMALL, REQUIRED, OPTIONAL, faults, this::keep);

        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void reportsAReaderThatFails() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                throw new IOException("the line went dead");
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
        CsvText.read("f", failing, SMALL, REQUIRED, OPTIONAL, faults, this::keep);

        assertThat(messages())
                .isEqualTo(
                        "f:1:1: document: found an error while reading (the line went dead), expected a readable file");
    }

    @Test
    void readsAFileAndChecksItsSizeFirst() throws IOException {
        Path file = Files.writeString(folder.resolve("p.csv"), "\uFEFFkpi,period,value\né,b,c\n");
        CsvText.read(file, SMALL, REQUIRED, OPTIONAL, faults, this::keep);
        CsvText.read(file, new CsvLimits(10, 10, 10), REQUIRED, OPTIONAL, faults, this::keep);

        assertThat(rows).containsExactly("2 é|b|c|");
        assertThat(messages()).isEqualTo(file + ":1:1: document: found a file of 27 bytes, expected at most 10 bytes");
    }

    @Test
    void refusesBytesThatAreNotUtf8WithTheirField() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "kpi,period,value\na,b,c\nd,caf\u00e9,f\n".getBytes(StandardCharsets.ISO_8859_1));
        CsvText.read(file, SMALL, REQUIRED, OPTIONAL, faults, this::keep);

        assertThat(rows).containsExactly("2 a|b|c|");
        assertThat(messages())
                .isEqualTo(file + ":3:3: document: found bytes that are not UTF-8, expected text in UTF-8");
    }

    @Test
    void refusesAFileThatDoesNotExist() {
        CsvText.read(Path.of("absent.csv"), SMALL, REQUIRED, OPTIONAL, faults, this::keep);
        CsvText.read(folder, SMALL, REQUIRED, OPTIONAL, faults, this::keep);

        assertThat(messages().lines())
                .containsExactlyInAnyOrder(
                        "absent.csv:1:1: document: found no such file, expected a readable file",
                        folder + ":1:1: document: found a directory, expected a readable file");
    }

    @Test
    void limitsAreChecked() {
        assertThatThrownBy(() -> new CsvLimits(0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBytes must be at least 1 but is 0");
        assertThatThrownBy(() -> new CsvLimits(1, 0, 1)).hasMessage("maxRows must be at least 1 but is 0");
        assertThatThrownBy(() -> new CsvLimits(1, 1, 1 << 21))
                .hasMessage("maxFieldLength must be from 1 to 1048576 but is 2097152");
    }
}
