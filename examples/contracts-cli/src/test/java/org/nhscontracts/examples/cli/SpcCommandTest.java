package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpcCommandTest {

    private static final String HEADER = "organisation,date,y\n";

    @TempDir
    Path folder = Path.of("");

    private Run run(String table, String... options) throws IOException {
        return run(table.getBytes(StandardCharsets.UTF_8), options);
    }

    private Run run(byte[] table, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("spc", Files.write(folder.resolve("t.csv"), table).toString()));
        arguments.addAll(List.of(options));
        if (!arguments.contains("--direction")) {
            arguments.addAll(List.of("--direction", "increase"));
        }
        Run run = Run.of(arguments.toArray(String[]::new));
        return new Run(run.status(), run.out(), run.err().replace(folder + "/", ""));
    }

    /** Ten and twelve in turn from January 2020, fourteen months, then a fall. */
    private static String falling(String organisation) {
        StringBuilder table = new StringBuilder();
        for (int month = 0; month < 14; month++) {
            table.append(row(organisation, month, month % 2 == 0 ? "10" : "12"));
        }
        return table.append(row(organisation, 14, "0")).toString();
    }

    private static String row(String organisation, int month, String value) {
        return organisation + "," + (2020 + month / 12) + "-" + (month % 12 < 9 ? "0" : "") + (month % 12 + 1) + "-01,"
                + value + "\n";
    }

    @Test
    void a_summary_page() throws IOException {
        Run run = run(HEADER + falling("RGQ"), "--target", "20", "--preset", "mdc");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        String page = run.out();
        assertThat(page.substring(0, page.indexOf("Latest"))
                        .replaceAll("=|\\s+", " ")
                        .strip())
                .endsWith("t.csv: XmR charts of 1 organisation, 15 rows; as Making Data Count's spreadsheet;"
                        + " higher is better; target 20");
        assertThat(page.substring(page.indexOf("Latest"))).isEqualTo("""
                        Latest points: special cause of concern 1, of improvement 0, other 0. Target: consistently failed 1,
                        consistently achieved 0, now achieved, now failed 0, not judged 0.
                        A chart informs: by itself it makes no failed standard, and no achieved one.

                        RGQ
                        ---
                        latest          2021-03-01: 0
                        mean            10.27, process limits 3.047 to 17.49
                        variation       Special cause of concern: lower values, and higher is better
                        assurance       The process as it is will consistently fail the target
                        special cause   2021-03-01: Below LCL (special cause of concern)
                        """);
    }

    @Test
    void rows_as_csv() throws IOException {
        Run run = run(HEADER + falling("\"A, B\""), "--format", "csv", "--no-screen", "--target", "9.5");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(16);
        assertThat(lines.get(15))
                .startsWith("\"A, B\",2021-03-01,0,0,true,10.266666666666667,3.0466")
                .endsWith(
                        ",9.5,false,-1,true,false,Below LCL,special_cause_concern,special_cause_concern,inconsistent");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void rows_may_come_in_any_order() throws IOException {
        String table = row("B", 1, "2") + row("A", 3, "4") + row("B", 0, "1") + row("A", 2, "3");
        assertThat(run(HEADER + table, "--format", "csv").out().lines().skip(1).map(line -> line.substring(0, 12)))
                .containsExactly("B,2020-01-01", "B,2020-02-01", "A,2020-03-01", "A,2020-04-01");
    }

    @Test
    void a_missing_month_is_said() throws IOException {
        String table = row("RFR", 0, "1") + row("RFR", 1, "") + row("RFR", 3, "2");
        Run nhsr = run(HEADER + table, "--format", "csv");
        assertThat(nhsr.out().lines()).hasSize(4);
        assertThat(nhsr.err().lines())
                .containsExactly(
                        "note: RFR: no row for 2020-03: bridged, the values on either side count as neighbours",
                        "note: RFR: no value on 2020-02: moving ranges, runs and trends end there",
                        "note: RFR: process limits are undefined: no moving range of the baseline is left to average",
                        "note: RFR: 3 points, fewer than 13: trial limits");
        assertThat(run(HEADER + table, "--preset", "mdc").out())
                .contains("note            no row for 2020-03: moving ranges, runs and trends end there")
                .contains("variation       No variation icon: too few points");
        assertThat(run(HEADER + table, "--every", "irregular").out()).doesNotContain("no row for");
    }

    @Test
    void limits_are_recalculated_for_all_or_for_one() throws IOException {
        String table = HEADER + falling("A") + falling("B");
        assertThat(run(table, "--rebase", "2021-01-01").out())
                .contains("from 2021-01-01")
                .contains("from 2020-01-01");
        String csv = run(table, "--format", "csv", "--rebase", "B=2020-03-01", "--rebase", "B=2021-01-01")
                .out();
        assertThat(csv.lines().filter(line -> line.startsWith("A,2021-03-01,0,0,")))
                .hasSize(1);
        assertThat(csv.lines().filter(line -> line.startsWith("B,2021-03-01,0,2,")))
                .hasSize(1);
        assertThat(run(table, "--rebase", "2020-01-15").out())
                .contains("limits were not recalculated on 2020-01-15: there is no row of that date");
    }

    @Test
    void all_faults_are_listed_with_file_line_and_column() throws IOException {
        String table = "organisation,date,y\n" + "A,2020-01-01,1\n" + "A,2020-01-01,2\n" + ",2020-02-01,3\n"
                + "A,2020-02-30,4\n" + "A,2020-03-01,NA\n" + "A,2020-04-01,1e300\n" + "A,2020-05-01\n"
                + "A,2020-01-20,1\n" + "A,01/06/2020,1\n";
        Run run = run(table);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "t.csv:3:3: date: found 2020-01-01 a second time for 'A', expected each date once (it is also in line 2)",
                        "t.csv:4:1: organisation: found nothing, expected the code or name of an organisation",
                        "t.csv:5:3: date: found '2020-02-30', expected a day such as 2024-04-01",
                        "t.csv:6:14: y: found 'NA', expected a number such as 0.953, or nothing where no value is known",
                        "t.csv:7:14: y: found a number of 10^15 or more, expected a number between -10^15 and 10^15",
                        "t.csv:8:1: row: found 2 fields, expected 3 fields, one for each column",
                        "t.csv:9:3: date: found 2020-01-20 beside 2020-01-01 for 'A', expected at most one row a month"
                                + " (the other is in line 2; --every says how often there is a row)",
                        "t.csv:10:3: date: found '01/06/2020', expected a day such as 2024-04-01");
    }

    @Test
    void faults_of_counts() throws IOException {
        Run run = run("""
                date,denominator,numerator,organisation
                2020-01-01,10,5,A
                2020-02-01,0,0,A
                2020-03-01,0,5,A
                2020-04-01,,5,A
                2020-05-01,10,,A
                2020-06-01,,,A
                2020-07-01,1e-9,900000000,A
                """);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "t.csv:4:12: denominator: found 0 below a numerator that is not 0, expected a number other than 0",
                        "t.csv:5:12: denominator: found nothing, expected a number, as there is the other half of the ratio",
                        "t.csv:6:15: numerator: found nothing, expected a number, as there is the other half of the ratio",
                        "t.csv:8:17: numerator: found a number of 10^15 or more, expected a number between -10^15 and 10^15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisation,date|t.csv:1:1: header: found no column 'y'",
                "organisation,date,value|t.csv:1:19: header: found the column 'value'",
                "organisation,date,y,numerator,denominator|t.csv:1:21: header: found the column 'numerator'",
                "organisation,date,numerator|t.csv:1:1: header: found no column 'y'",
                "organisation,date,y,y|t.csv:1:21: header: found the column 'y' a second time"
            })
    void a_header_of_neither_form_is_told_both(String header, String message) throws IOException {
        Run run = run(header + "\n");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(message)
                .contains("expected the columns organisation, date, y or organisation, date, numerator, denominator");
    }

    @Test
    void files_that_hold_nothing() throws IOException {
        assertThat(run("").err()).contains("t.csv:1:1: document: found nothing, expected a line with the columns");
        assertThat(run(HEADER).err()).contains("t.csv: found no rows, expected at least one below the header");
        Run nowhere = Run.of("spc", folder.resolve("nowhere.csv").toString(), "--direction", "increase");
        assertThat(nowhere.status()).isEqualTo(1);
        assertThat(nowhere.err()).contains("nowhere.csv");
        assertThat(Run.of("spc", folder.toString(), "--direction", "increase").status())
                .isEqualTo(1);
    }

    @Test
    void hostile_files_are_refused_and_never_end_in_a_stack_trace() throws IOException {
        assertThat(run(new byte[] {'o', (byte) 0xff, (byte) 0xfe, 0}).status()).isEqualTo(1);
        assertThat(run(HEADER + "\"never closed,2020-01-01,1\n").err()).contains("a quote that is never closed");
        assertThat(run(HEADER + "A,2020-01-01," + "9".repeat(300) + "\n").err()).contains("300 characters");
        assertThat(run(HEADER + "A,2020-01-01,1e999\n").err()).contains("a number of 10^15 or more");
        assertThat(run(HEADER + "A,2020-01-01,1e9999999999\n").err()).contains("expected a number such as 0.953");
        for (String number : List.of("NaN", "Infinity", "0x1p3", "1d", "1,0", " 1", "--1", "1e")) {
            Run run = run(HEADER + "A,2020-01-01,\"" + number + "\"\n");
            assertThat(run.status()).as(number).isEqualTo(1);
            assertThat(run.err()).as(number).contains("expected a number such as 0.953");
        }
        for (String date : List.of("0000-01-01", "+12345-01-01", "-0001-01-01", "2020-1-1", "2020-01-01T00:00")) {
            assertThat(run(HEADER + "A," + date + ",1\n").err()).as(date).contains("expected a day such as 2024-04-01");
        }
    }

    @Test
    void rows_centuries_apart_are_charted_without_a_list_of_all_between() throws IOException {
        Run run = run(HEADER + "A,0001-01-01,1\nA,9999-12-31,2\n", "--every", "day");
        assertThat(run.status()).isZero();
        assertThat(run.out()).hasSizeLessThan(2_000).contains("and 3652045");
    }

    @Test
    void a_hostile_name_moves_no_cursor_and_stays_one_field() throws IOException {
        String name = "\"\u001b[2J@|red x|@\n,\"\"\u202e<script>\"";
        String table = HEADER + row(name, 0, "1");
        Run text = run(table);
        assertThat(text.out())
                .contains("?[2J@|red x|@?,\"?<script>")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
        Run csv = run(table, "--format", "csv");
        assertThat(csv.out()).contains("\n" + name + ",2020-01-01,1,");
        assertThat(csv.err()).doesNotContain("\u001b").contains("note: ?[2J");
    }

    @Test
    void wrong_usage() throws IOException {
        String table = HEADER + falling("A");
        wrong(run(table, "--fix-after", "11"), "--fix-after: found 11, expected at least 12");
        wrong(run(table, "--fix-after", "21", "--preset", "mdc"), "--fix-after: found 21, expected 12 to 20");
        wrong(run(table, "--target", "NaN"), "--target: found 'NaN', expected a number such as 0.95");
        wrong(run(table, "--target", "1e400"), "--target: found '1e400', expected a number such as 0.95");
        wrong(run(table, "--rebase", "B=2020-01-01"), "--rebase: found the organisation 'B', expected A");
        wrong(
                run(table, "--rebase", "2020-13-01"),
                "--rebase: found '2020-13-01', expected a day such as 2017-10-01, or an organisation and a day such as RDE=2018-07-01");
        wrong(run(table, "--direction", "up"), "--direction");
        assertThat(Run.of("spc", "t.csv").status()).as("no direction").isEqualTo(2);
        assertThat(Run.of("spc", "--direction", "increase").status())
                .as("no file")
                .isEqualTo(2);
    }

    private static void wrong(Run run, String message) {
        assertThat(run.status()).as(message).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }
}
