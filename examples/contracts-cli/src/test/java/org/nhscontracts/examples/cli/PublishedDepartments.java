package org.nhscontracts.examples.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The published four-hour figures of all type 1 departments in England as a document: a frame around real figures, not a real contract. */
final class PublishedDepartments {

    private static final Path PUBLISHED =
            Path.of(System.getProperty("nhscontracts.shared", "../../shared")).resolve("data/ae/ae_attendances.csv");

    private static final String HEAD = """
            format: nhs-contract/1
            contract:
              id: four-hours-england
              title: Four-hour standard, type 1 departments, England
              term: {start: 2016-04-01, expiry: 2019-03-31}
              commissioners: [{organisation: nhs-england, role: not stated}]
            kpis:
              - id: AE4H
                name: Seen within four hours, type 1
                kind: operational standard
                measure: ratio
                direction: higher
                frequency: month
                targets: [{purpose: contract standard, threshold: ">= 95"}]
            rules:
              - id: three-in-a-row
                when: {inARow: {periods: 3, notApplicable: shrink the window, holds: {fails: AE4H}}}
                because: below standard three months in a row
            performanceFiles:
              - {file: departments.csv, cite: {source: AE, basis: measured, confidence: secondary}}
            sources:
              - {id: AE, title: A&E attendances and emergency admissions}
            notes:
              - There is no such contract. It is a frame around published figures.
            organisations:
              - {id: nhs-england, kind: regulator, names: [{name: NHS England}]}
            """;

    private PublishedDepartments() {}

    /** Writes the document into a folder; skips the test where the published figures are not at hand. */
    static Path write(Path folder) {
        assumeTrue(Files.exists(PUBLISHED), () -> "skipped: the published data is not there: " + PUBLISHED);
        List<String> rows = new ArrayList<>(List.of("kpi,organisation,period,numerator,denominator"));
        TreeSet<String> codes = new TreeSet<>();
        for (String line : lines()) {
            String[] cells = line.split(",", -1);
            if (cells[2].equals("1")) {
                codes.add(cells[1]);
                rows.add(row(cells));
            }
        }
        StringBuilder document = new StringBuilder(HEAD);
        codes.forEach(code -> document.append("  - {id: " + code + ", kind: NHS trust, names: [{name: Trust " + code
                + "}], codes: [{code: " + code + "}]}\n"));
        StringBuilder providers = new StringBuilder();
        codes.forEach(code -> providers.append("    - {organisation: " + code + ", role: contract holder}\n"));
        try {
            Files.write(folder.resolve("departments.csv"), rows);
            return Files.writeString(
                    folder.resolve("departments.yaml"),
                    document.toString().replaceFirst("kpis:\n", "  providers:\n" + providers + "kpis:\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(String[] cells) {
        long seen = Long.parseLong(cells[3]);
        long late = Long.parseLong(cells[4]);
        return "AE4H," + cells[1] + "," + cells[0].substring(0, 7) + "," + (seen - late) + "," + seen;
    }

    private static List<String> lines() {
        try {
            List<String> all = Files.readAllLines(PUBLISHED, StandardCharsets.UTF_8);
            return all.subList(1, all.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
