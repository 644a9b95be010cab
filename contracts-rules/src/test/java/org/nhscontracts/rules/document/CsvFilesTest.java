package org.nhscontracts.rules.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;
import static org.nhscontracts.rules.document.Documents.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.ContractFile;

class CsvFilesTest {

    private static final String CITE = "    cite: {source: extract, basis: measured, confidence: verified}\n";
    private static final String COLUMNS = "kpi,organisation,period,numerator,denominator,value,status,split,source\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void readsEveryColumn() {
        ContractFile file = read("""
                INT4H,acme,2014-04,1,2,,,,
                INT4H,acme,2014-05,3,4,,provisional,,
                INT4H,acme,2014-06,,,,excluded,,
                INT4H,acme,2014-07,,,,,,
                INT4H,acme,2014-08,,,5/6,,,
                INT4H,acme,2014-09,0,0,,,,
                INT4H,acme,2014-04,7,8,,,team:north,
                INT4H,acme,2014-04,9,10,,,,board
                """);

        KpiSeries plain = series(file, Optional.empty(), "extract");
        assertThat(plain.axis()).hasToString("2014-04 to 2014-09");
        assertThat(plain.key().scope()).isEqualTo(Scope.CONTRACT);
        assertThat(figures(plain))
                .isEqualTo(
                        "1/2 reported; 3/4 provisional; 0/0 excluded; 0/0 not reported; 5/6 reported; 0/0 no activity");
        assertThat(figures(series(file, Optional.of(Split.parse("team:north")), "extract")))
                .isEqualTo("7/8 reported");
        assertThat(figures(series(file, Optional.empty(), "board"))).contains("9/10 reported");
    }

    @Test
    void readsFiguresWithAPrecisionWholeOnesAndYesOrNo() {
        ContractFile file = read(
                "    scope: whole provider\n    precision: {PUB: 0.1}\n",
                COLUMNS
                        + "PUB,acme,2014/15-Q1,,,87.1,,,\nWAIT,acme,2014-04,,,5,disputed,,\nPLAN,acme,2014/15,,,no,,,\n");

        assertThat(file.performance().series())
                .filteredOn(series -> series.key().scope().equals(Scope.WHOLE_PROVIDER))
                .extracting(series -> series.figure(0) + " " + series.status(0).words())
                .containsExactly("87.1 reported", "5 disputed", "0 reported");
    }

    @Test
    void understandsMarkers() {
        ContractFile file = read("    markers: {'*': suppressed, '': not yet due, n/a: excluded}\n", COLUMNS + """
                        INT4H,acme,2014-04,*,2,,,,
                        INT4H,acme,2014-05,1,*,,,,
                        INT4H,acme,2014-06,,,n/a,,,
                        INT4H,acme,2014-07,,,,,,
                        INT4H,acme,2014-08,,,,suspended,,
                        """);

        assertThat(figures(series(file, Optional.empty(), "extract")))
                .isEqualTo("0/0 suppressed; 0/0 suppressed; 0/0 excluded; 0/0 not yet due; 0/0 suspended");
    }

    @Test
    void understandsMarkersThatStandForARange() {
        String markers =
                "    markers: {'*': {lowest: 1, highest: 7}, '100*': {lowest: 100}, n/a: excluded, '-': suppressed}\n";
        ContractFile file = read(markers, COLUMNS + """
                        INT4H,acme,2014-04,*,120,,,,
                        INT4H,acme,2014-05,*,100*,,,,
                        INT4H,acme,2014-06,,,3/*,suppressed,,
                        INT4H,acme,2014-07,*,n/a,,,,
                        INT4H,acme,2014-08,-,*,,,,
                        INT4H,acme,2014-09,2..3,5,,suppressed,,
                        WAIT,acme,2014-04,,,*,,,
                        """);

        assertThat(ranges(series(file, Optional.empty(), "extract")))
                .isEqualTo(
                        "1 to 7/120 suppressed; 1 to 7/100 or more suppressed; 3/1 to 7 suppressed; excluded; suppressed;"
                                + " 2 to 3/5 suppressed");
        assertThat(file.performance().series(KpiId.of("WAIT")))
                .extracting(CsvFilesTest::ranges)
                .contains("1 to 7/1 suppressed");
    }

    @Test
    void aMarkerIsReadInTheUnitOfTheFigure() {
        ContractFile file = read(
                "    precision: {PUB: 0.1}\n    markers: {'>99': {lowest: 99.1, highest: 100}}\n",
                COLUMNS + "PUB,acme,2014/15-Q1,,,>99,,,\n");

        assertThat(file.performance().series(KpiId.of("PUB")))
                .extracting(CsvFilesTest::ranges)
                .contains("991 to 1000/1 suppressed");
    }

    @Test
    void refusesMarkersWhereTheirRangeCannotStand() {
        String markers = "    precision: {PUB: 1}\n    markers: {'*': {lowest: 0.5, highest: 7}, '#': {lowest: 0}}\n";

        assertThat(faults(markers, COLUMNS + """
                        INT4H,acme,2014-04,*,2,,,,
                        INT4H,acme,2014-05,1,#,,,,
                        INT4H,acme,2014-06,,,#,,,
                        INT4H,acme,2014-07,#,+,,,,
                        PUB,acme,2014/15-Q1,,,*,,,
                        """)).isEqualTo("""
                        p.csv:2:20: numerator: found '0.5', expected a whole number
                        p.csv:3:22: denominator: found a denominator of 0 or more, expected 1 or more
                        p.csv:4:22: value: found '0..', expected counts such as 1..7/120
                        p.csv:5:20: numerator: found '+', expected a whole number
                        p.csv:6:23: value: found '0.5', expected a number that is at most precise to 1""");
    }

    @Test
    void refusesMarkersThatStandForNoRange() {
        String markers = "    markers: {'*': {lowest: 7, highest: 1}, '#': {highest: 1}}\n";

        assertThat(faults(markers, COLUMNS)).isEqualTo("""
                        f.yaml:67:20: performanceFiles[0].markers["*"]: found a highest number below the lowest, expected the\
                         lowest first
                        f.yaml:67:50: performanceFiles[0].markers["#"]: found no key 'lowest', expected a number with at most\
                         19 digits before the point and 8 behind it""");
    }

    @Test
    void aFileMayBeOneSubmission() {
        ContractFile file = read(
                "    submission: {position: freeze, received: 2014-06-20}\n", COLUMNS + "INT4H,acme,2014-04,1,2,,,,\n");

        assertThat(file.performance().series(KpiId.of("INT4H")))
                .extracting(series -> series.key().submission())
                .contains(Optional.of(new Submission(DataPosition.FREEZE, LocalDate.of(2014, 6, 20))));
    }

    @ParameterizedTest
    @CsvSource({"'\uFEFF', '\n'", "'', '\r\n'", "'\uFEFF', '\r\n'"})
    void readsAnyLineEndAndAByteOrderMark(String mark, String lineEnd) {
        ContractFile file = read("", mark + (COLUMNS + "INT4H,acme,2014-04,1,2,,,,\n").replace("\n", lineEnd));

        assertThat(figures(series(file, Optional.empty(), "extract"))).isEqualTo("1/2 reported");
    }

    @Test
    void columnsMayComeInAnyOrderAndInAFolderBelow() {
        assertThat(folder.resolve("data").toFile().mkdir()).isTrue();
        write(folder.resolve("data"), "p.csv", "value,period,organisation,kpi\n1/2,2014-04,acme,INT4H\n");
        Path document = write(folder, "f.yaml", document("").replace("p.csv", "data/p.csv"));

        assertThat(figures(series(ContractDocument.read(document), Optional.empty(), "extract")))
                .isEqualTo("1/2 reported");
    }

    @Test
    void namesLineAndColumnOfEveryFault() {
        assertThat(faults("", COLUMNS + """
                        INT4,acme,2014-04,1,2,,,,
                        INT4H,acne,2014-04,1,2,,,,
                        INT4H,acme,2014-13,1,2,,,,
                        INT4H,acme,2014/15,1,2,,,,
                        INT4H,acme,2014-04,1,2,,provisionl,,
                        INT4H,acme,2014-04,1,2,,suppressed,,
                        INT4H,acme,2014-04,,,,reported,,
                        INT4H,acme,2014-04,1,2,,,ward:a,
                        INT4H,acme,2014-04,1,2,,,,bord
                        INT4H,acme,2014-04,1,,,,,
                        INT4H,acme,2014-04,,2,,,,
                        INT4H,acme,2014-04,1,x,,,,
                        INT4H,acme,2014-04,3,0,,,,
                        INT4H,acme,2014-04,,,87.1,,,
                        INT4H,acme,2014-04,-1,2,,,,
                        WAIT,acme,2014-04,5,6,,,,
                        WAIT,acme,2014-04,,,5.5,,,
                        WAIT,acme,2014-04,,,1e999999999,,,
                        PLAN,acme,2014/15,,,maybe,,,
                        PUB,acme,2013/14-Q1,,,87.1,,,
                        INT4H,acme,2014-05,1,2
                        """)).isEqualTo("""
                        p.csv:2:1: kpi: found 'INT4', expected one of INT4H, PUB, WAIT, PLAN; did you mean 'INT4H'?
                        p.csv:3:7: organisation: found 'acne', expected one of west-ccg, acme; did you mean 'acme'?
                        p.csv:4:12: period: found '2014-13', expected a month such as 2024-04, a quarter such as 2024/25-Q1,\
                         a financial year such as 2024/25 or the first and last day of a contract year such as\
                         2021-07-01/2022-03-31
                        p.csv:5:12: period: found '2014/15', expected a month, as KPI INT4H is reported by month
                        p.csv:6:25: status: found 'provisionl', expected one of reported, provisional, not reported,\
                         suppressed, not yet due, excluded, suspended, no activity, disputed; did you mean 'provisional'?
                        p.csv:7:20: numerator: found counts that are 'suppressed', expected values that go together
                        p.csv:8:23: status: found 'reported' without a figure, expected values that go together
                        p.csv:9:26: split: found 'ward:a', expected 'specialty:', 'commissioner:', 'locality:' or 'team:'\
                         and a name
                        p.csv:10:27: source: found 'bord', expected one of board, extract; did you mean 'board'?
                        p.csv:11:22: denominator: found '', expected a whole number from 0 to 2^62
                        p.csv:12:20: numerator: found '', expected a whole number from 0 to 2^62
                        p.csv:13:22: denominator: found 'x', expected a whole number from 0 to 2^62
                        p.csv:14:20: numerator: found numerator 3 over denominator 0, expected values that go together
                        p.csv:15:22: value: found '87.1', expected counts such as 893/1000 (or a precision, if the figure\
                         was published rounded)
                        p.csv:16:20: numerator: found numerator -1, expected 0 to 2^62
                        p.csv:17:19: numerator: found counts, expected a figure in the column 'value'
                        p.csv:18:21: value: found 5.5, expected a whole number
                        p.csv:19:21: value: found 1E+999999999, expected a number of at most 18 digits, precise to 1
                        p.csv:20:21: value: found 'maybe', expected yes or no
                        p.csv:21:1: kpi: found KPI PUB, expected a precision for it in the document, as its figures are\
                         rounded before they are published
                        p.csv:22:1: row: found 5 fields, expected 9 fields, one for each column""");
    }

    @Test
    void refusesASecondFigureInTheFileInAnotherFileAndInTheDocument() {
        String row = "kpi,organisation,period,value\nINT4H,acme,2013-04,1/2\n";
        write(folder, "p.csv", row + "INT4H,acme,2014-04,1/2\nINT4H,acme,2014-04,1/2\n");
        write(folder, "q.csv", row.replace("2013", "2014"));
        String entry = "  - file: q.csv\n" + CITE;
        String document = with(document(""), "performance:\n", entry + "performance:\n");
        Path file = write(
                folder, "f.yaml", with(document, "source: board, basis: measured", "source: extract, basis: measured"));

        assertThat(refusal(file)).isEqualTo("""
                        p.csv:2:12: period: found a second figure for 2013-04, expected one for KPI INT4H of acme (contract,\
                         source extract)
                        p.csv:4:12: period: found a second figure for 2014-04, expected one for KPI INT4H of acme (contract,\
                         source extract)
                        q.csv:2:12: period: found a second figure for 2014-04, expected one for KPI INT4H of acme (contract,\
                         source extract)""");
    }

    @Test
    void refusesAnotherCitationOfTheSameSource() {
        String row = "kpi,organisation,period,value,source\nINT4H,acme,2014-04,1/2,board\n";
        write(folder, "p.csv", row);
        Path file = write(
                folder,
                "f.yaml",
                with(document(""), "source: board, basis: measured", "source: board, basis: claimed"));

        assertThat(refusal(file))
                .isEqualTo(
                        "p.csv:2:1: kpi: found a source cited in two ways for KPI INT4H of acme (contract, source board),"
                                + " expected the citation of the figures that begin at f.yaml:68:5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'kpi,organisation,period,valu'|'p.csv:1:25: header: found the column ''valu'', expected a known column; did"
                        + " you mean ''value''?'",
                "'kpi,organisation,value'|'p.csv:1:1: header: found no column ''period'', expected the columns kpi,"
                        + " organisation, period'",
                "'kpi,organisation,period,kpi'|'p.csv:1:25: header: found the column ''kpi'' a second time, expected each"
                        + " column once (it is also column 1)'",
                "''|'p.csv:1:1: document: found nothing, expected a line with the columns'",
                "'kpi,organisation,period,value\n\"INT4H'|'p.csv:2:1: row: found a quote that is never closed, expected a"
                        + " closing quote'",
                "'kpi,organisation,period,value\n\"a\nb\",x,y,z'|'p.csv:2:1: kpi: found ''a\\nb'', expected one of INT4H,"
                        + " PUB, WAIT, PLAN\np.csv:3:4: organisation: found ''x'', expected one of west-ccg, acme"
                        + "\np.csv:3:6: period: found ''y'', expected a month such as 2024-04, a quarter such as 2024/25-Q1,"
                        + " a financial year such as 2024/25 or the first and last day of a contract year such as"
                        + " 2021-07-01/2022-03-31'"
            })
    void refusesAFileThatIsNoTable(String csv, String message) {
        assertThat(faults("", csv)).isEqualTo(message);
    }

    @Test
    void refusesPrecisionsAndMarkersAtTheirPlace() {
        String parts = "    precision: {PUBL: 0.1, WAIT: 0.1, PUB: 0.5}\n    markers: {'*': hidden}\n";
        String csv = COLUMNS + "PUB,acme,2014/15-Q1,,,87.1,,,\nWAIT,acme,2014-04,,,5,,,\n";

        assertThat(faults(parts, csv)).isEqualTo("""
                        f.yaml:67:17: performanceFiles[0].precision.PUBL: found 'PUBL', expected one of INT4H, PUB, WAIT,\
                         PLAN; did you mean 'PUB'?
                        f.yaml:67:34: performanceFiles[0].precision.WAIT: found '0.1', expected no precision, as figures of\
                         KPI WAIT are whole
                        f.yaml:67:44: performanceFiles[0].precision.PUB: found '0.5', expected 1, 0.1, 0.01 or the like
                        f.yaml:68:20: performanceFiles[0].markers["*"]: found 'hidden', expected one of not reported,\
                         suppressed, not yet due, excluded, suspended, no activity""");
    }

    @Test
    void theFaultsOfAFileAreFoundEvenIfItsEntryIsFaulty() {
        String document = with(document(""), "source: extract,", "source: extracts,");
        write(folder, "p.csv", "kpi,organisation,period,value\nINT4H,acme,2014-04,1/x\n");

        assertThat(refusal(write(folder, "f.yaml", document))).isEqualTo("""
                        f.yaml:66:20: performanceFiles[0].cite.source: found 'extracts', expected one of board, extract; did\
                         you mean 'extract'?
                        p.csv:2:20: value: found 'x', expected a whole number from 0 to 2^62""");
    }

    @Test
    void namesTheEntryOfAFileThatDoesNotExist() {
        assertThat(refusal(write(folder, "f.yaml", document(""))))
                .isEqualTo(
                        "f.yaml:65:11: performanceFiles[0].file: found 'p.csv', which does not exist, expected a CSV file"
                                + " in the folder of the document or below it");
    }

    @ParameterizedTest
    @CsvSource({"../secret.csv", "/secret.csv", "data/../../secret.csv", ".secret.csv", "'c:\\secret.csv'"})
    void neverLooksAtAFileOutsideTheFolder(String name) {
        Path inner = folder.resolve("inner");
        assertThat(inner.toFile().mkdir()).isTrue();
        write(folder, "secret.csv", "secret\n");
        write(inner, ".secret.csv", "secret\n");

        assertThat(refusal(write(inner, "f.yaml", document("").replace("p.csv", name))))
                .isEqualTo("f.yaml:65:11: performanceFiles[0].file: found '" + name
                        + "', expected the name of a CSV file" + " beside the document or in a folder below it");
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("p.csv"), write(folder, "secret.csv", "secret\n"));

        assertThat(refusal(write(inner, "f.yaml", document(""))))
                .isEqualTo(
                        "f.yaml:65:11: performanceFiles[0].file: found 'p.csv', which a link leads out of the folder,"
                                + " expected a CSV file in the folder of the document or below it");
    }

    @Test
    void aDocumentThatIsNoFileHasNoFilesBesideIt() {
        assertThat(refusal(document("")))
                .isEqualTo(
                        "f:65:11: performanceFiles[0].file: found the name of a CSV file, expected figures in the document"
                                + " itself, as it is not read from a folder");
    }

    /** The sound document with a file of performance whose entry has further parts. */
    private static String document(String parts) {
        String files = "performanceFiles:\n  - file: p.csv\n" + CITE + parts + "performance:\n";
        return with(with("performance:\n", files), "kpis:\n", "  - id: extract\n    title: extract\nkpis:\n");
    }

    private ContractFile read(String rows) {
        return read("", COLUMNS + rows);
    }

    private ContractFile read(String parts, String csv) {
        write(folder, "p.csv", csv);
        return ContractDocument.read(write(folder, "f.yaml", document(parts)));
    }

    private String faults(String parts, String csv) {
        write(folder, "p.csv", csv);
        return refusal(write(folder, "f.yaml", document(parts)));
    }

    private static KpiSeries series(ContractFile file, Optional<Split> split, String source) {
        return file.performance().series(KpiId.of("INT4H")).stream()
                .filter(series -> series.key().split().equals(split)
                        && series.key().source().orElseThrow().value().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static String figures(KpiSeries series) {
        StringBuilder figures = new StringBuilder();
        for (int i = 0; i < series.size(); i++) {
            ReportingPeriod period = series.axis().period(i);
            ObservationStatus status = series.status(period).orElseThrow();
            figures.append(i == 0 ? "" : "; ")
                    .append(series.numerator(i) + "/" + series.denominator(i) + " " + status.words());
        }
        return figures.toString();
    }

    private static String ranges(KpiSeries series) {
        return IntStream.range(0, series.size())
                .mapToObj(i -> series.suppressed(i)
                                .map(range -> range.numerator() + "/" + range.denominator() + " ")
                                .orElse("")
                        + series.status(i).words())
                .collect(joining("; "));
    }
}
