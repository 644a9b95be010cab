package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents made to exhaust a reader are refused by a JVM with little memory, and it goes on to refuse the next one. */
class HostileDocumentTest {

    private static final long MEGABYTE = 1L << 20;
    private static final String MEMORY = "-Xmx256m";
    private static final String KPI =
            "kind: local quality requirement, measure: ratio, direction: higher, frequency: month";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<String> files = new ArrayList<>();
    private final StringBuilder expected = new StringBuilder();

    @Test
    void everyHostileDocumentIsRefused() throws Exception {
        huge();
        nested();
        aliases();
        giantValue();
        tinyEntries();
        tinyFaults();
        unknownAmongManyKnown();
        farApart();
        csvFaults();
        unknownEvents();
        correctionsOfCorrections();
        circleOfConditions();
        unknownConditions();
        manyVariations();

        assertThat(readInSmallMemory()).isEqualTo(expected.toString());
    }

    private void huge() throws IOException {
        Path file = file("huge.yaml", Documents.SOUND);
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            content.setLength(200 * MEGABYTE);
        }
        expect("huge.yaml:1:1: document: found a file of 209,715,200 bytes, expected at most 16,777,216 bytes");
    }

    private void nested() throws IOException {
        String deep = ": found lists and maps nested more than 300 levels deep, expected at most 300 levels";
        file("lists.json", "[".repeat(15_000_000));
        expect("lists.json:1:301: " + "[0]".repeat(300) + deep);
        file("maps.yaml", "{a: ".repeat(4_000_000));
        expect("maps.yaml:1:1201: " + "a" + ".a".repeat(299) + deep);
    }

    private void aliases() throws IOException {
        String bomb = lines(
                20,
                i -> "a" + i + ": &a" + i + " ["
                        + "*a".concat(Math.max(0, i - 1) + ", ").repeat(9) + "]");
        file("aliases.yaml", bomb);
        expect("aliases.yaml:1:1: document: found no key 'format', expected the format of the document", 223);
    }

    private void giantValue() throws IOException {
        file("value.yaml", "format: " + "x".repeat(15_000_000));
        expect(
                "value.yaml:1:1: document: found more than 1,048,576 characters behind this place without a complete key or"
                        + " value, expected keys and values of at most 65,536 characters");
    }

    private void tinyEntries() throws IOException {
        file("notes.yaml", Documents.SOUND + "notes:\n" + lines(400_000, i -> "- a"));
        expect("read");
        file("numbers.yaml", Documents.SOUND + "notes: [" + "a,".repeat(600_000) + "]");
        expect("numbers.yaml:77:999783: notes[499887]: found more than 500,000 values, lists and maps, expected at most"
                + " 500,000");
    }

    private void tinyFaults() throws IOException {
        file("keys.yaml", Documents.SOUND + lines(400_000, i -> "k" + i + ": a"));
        expect(
                "keys.yaml:77:1: k0: found the key 'k0', expected the keys format, contract, organisations, successions, alliances,"
                        + " partnerships, memberships, handovers, gainSharePeriods, kpis, nationalKpis, communityKpis, kpiSets, rules,"
                        + " performance, performanceFiles, readingsToUse, exclusionRequests, returns, statedReadings and 7 more",
                1_000);
        file("repeated.yaml", Documents.SOUND + lines(400_000, i -> "notes: a"));
        expect(
                "repeated.yaml:78:1: notes: found the key 'notes' a second time, expected each key once (it first stands in line"
                        + " 77)",
                1_000);
    }

    private void unknownAmongManyKnown() throws IOException {
        String kpis = lines(40_000, i -> "  - {id: a-rather-long-id-of-a-kpi-" + i + ", name: a, " + KPI + "}");
        String sets = lines(
                1_000,
                i -> "  - {id: s" + i + ", title: a, kpis: ["
                        + IntStream.range(0, 100)
                                .mapToObj(j -> "a-rather-long-id-of-no-kpi-" + i + "-" + j)
                                .collect(Collectors.joining(", "))
                        + "]}");
        String document = Documents.SOUND.replace("kpis:\n", "kpis:\n" + kpis);
        file("unknown.yaml", document + "kpiSets:\n" + sets);
        expect(
                "unknown.yaml:40078:31: kpiSets[0].kpis[0]: found 'a-rather-long-id-of-no-kpi-0-0', expected one of "
                        + IntStream.range(0, 20)
                                .mapToObj(i -> "a-rather-long-id-of-a-kpi-" + i)
                                .collect(Collectors.joining(", "))
                        + " and 39984 more; did you mean 'a-rather-long-id-of-a-kpi-0'?",
                1_000);
    }

    private void farApart() throws IOException {
        String entries = lines(
                50_000,
                i -> "  - {kpi: WAIT, organisation: acme, scope: 'site:" + i + "', figures: {1500-01: 5, 2499-01: 6}}");
        file("periods.yaml", Documents.with("performance:\n", "performance:\n" + entries));
        expect(
                "periods.yaml:146:77: performance[83].figures.2499-01: found '2499-01', expected a period nearer to the"
                        + " others",
                1_000);
    }

    private void csvFaults() throws IOException {
        String entry =
                "performanceFiles:\n  - {file: p.csv, cite: {source: board, basis: measured, confidence: verified}}\n";
        Files.writeString(
                folder.resolve("p.csv"),
                "kpi,organisation,period,value\n" + lines(1_000_000, i -> "INT4H-" + i + ",acme,2014-04,1"));
        file("csv.yaml", Documents.with("performance:\n", entry + "performance:\n"));
        expect("p.csv:2:1: kpi: found 'INT4H-0', expected one of INT4H, PUB, WAIT, PLAN", 1_000);
    }

    private void unknownEvents() throws IOException {
        String events = lines(
                40_000,
                i -> "- {id: a-rather-long-id-of-an-event-" + i + ", date: 2014-01-01, retracted: no-event-" + i + "}");
        file("events.yaml", Documents.SOUND + "events:\n" + events);
        expect(
                "events.yaml:78:69: events[0].retracted: found 'no-event-0', expected an earlier event, of which there is none",
                1_000);
    }

    private void correctionsOfCorrections() throws IOException {
        file(
                "corrections.json",
                Documents.SOUND + "events: [" + "{id: a, date: 2014-01-01, corrected: ".repeat(296)
                        + "{id: a, date: 2014-01-01, recorded: a}" + "}".repeat(296) + "]\n");
        expect("corrections.json:77:10925: events[0]" + ".corrected".repeat(295)
                + ": found that a correction or retraction cannot replace an event, expected values that go together");
    }

    private void circleOfConditions() throws IOException {
        int most = 20_000;
        file(
                "circle.yaml",
                handover(lines(
                        most,
                        i -> "    - {id: c" + i + ", what: a, category: premises, dependsOn: [c" + (i + 1) % most
                                + "]}")));
        expect(
                "circle.yaml:84:56: handovers[0].conditions[0].dependsOn: found that these conditions wait for each other: "
                        + IntStream.range(0, most).mapToObj(i -> "c" + i).collect(Collectors.joining(" -> "))
                        + " -> c0, expected values that go together");
    }

    private void unknownConditions() throws IOException {
        String none = IntStream.range(0, 100).mapToObj(i -> "n" + i).collect(Collectors.joining(", "));
        file(
                "conditions.yaml",
                handover(lines(
                        2_000, i -> "    - {id: c" + i + ", what: a, category: premises, dependsOn: [" + none + "]}")));
        expect(
                "conditions.yaml:84:57: handovers[0].conditions[0].dependsOn[0]: found 'n0', expected one of "
                        + IntStream.range(0, 20).mapToObj(i -> "c" + i).collect(Collectors.joining(", "))
                        + " and 1980 more; did you mean 'c0'?",
                1_000);
    }

    private void manyVariations() throws IOException {
        String variations = lines(
                10_000,
                i -> "    - {id: v" + i + ", from: 2013-01-01, kind: service, changes: [{value: 1, recurrence: once},"
                        + " {kpiRemoved: INT4H}, {serviceAdded: {id: s" + i + ", name: a}}]}");
        file(
                "variations.yaml",
                Documents.with("organisations:\n", "  variations:\n" + variations + "organisations:\n"));
        expect(
                "variations.yaml:19:5: contract.variations: found variations with 30000 changes, expected at most 2000 together");
    }

    private static String handover(String conditions) {
        return Documents.SOUND
                + "handovers:\n- id: h\n  title: a\n  incoming: acme\n  services: [nursing]\n  planned: 2013-01-01\n  conditions:\n"
                + conditions;
    }

    private Path file(String name, String text) throws IOException {
        files.add(name);
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private void expect(String firstLine) {
        expect(firstLine, 1);
    }

    private void expect(String firstLine, int faults) {
        expected.append(firstLine).append(" (").append(faults).append(")\n");
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(i -> line.apply(i) + "\n").collect(Collectors.joining());
    }

    private String readInSmallMemory() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-cp",
                System.getProperty("java.class.path"),
                ReadDocuments.class.getName()));
        command.addAll(files);
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        String text = Files.readString(output);
        assertThat(process.exitValue()).as(text).isEqualTo(files.size() - 1);
        return text;
    }
}
