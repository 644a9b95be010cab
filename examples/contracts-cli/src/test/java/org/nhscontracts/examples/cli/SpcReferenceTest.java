package org.nhscontracts.examples.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row of the reference output of the R package NHSRplotthedots comes out of the command too. */
final class SpcReferenceTest {

    private static final double TOLERANCE = 1e-9;
    private static final int FIRST_COLUMN = 5;
    private static final List<Integer> NUMBERS = List.of(8, 9, 10, 11);
    private static final List<String> OWN_DATES = List.of(
            "RDE=2018-07-01", "RJZ=2017-04-01", "RJZ=2018-04-01", "RM1=2017-10-01", "RQ8=2017-06-01", "RGT=2018-02-01");
    private static final ImmutableMap<String, List<String>> REBASE = ImmutableMap.of(
            "c1", List.of("2017-10-01"),
            "c2", OWN_DATES,
            "c3", OWN_DATES,
            "d3", List.of("2017-10-01"),
            "e5", List.of("2021-01-01"));

    private final Path folder = Path.of(System.getProperty("nhscontracts.shared", "../../../shared"))
            .resolve("data/spc");
    private final Map<String, List<String>> settings = new HashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int compared;

    @TempDir
    Path temporary = Path.of("");

    @BeforeEach
    void readTheSettings() throws IOException {
        assumeTrue(Files.exists(folder), () -> "skipped: the reference files are not there: " + folder);
        for (Path file : files("-summary.csv")) {
            rows(file).forEach(row -> settings.putIfAbsent(row.get(0), row));
        }
    }

    private List<Path> files(String end) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    /** None of the files has a quoted field. */
    private static List<List<String>> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> Splitter.on(',').splitToList(line))
                .toList();
    }

    @Test
    void every_case_through_the_command() throws IOException {
        int cases = 0;
        for (Path file : files("-points.csv")) {
            ImmutableListMultimap<String, List<String>> byCase = Multimaps.index(rows(file), row -> row.get(0));
            for (String name : byCase.keySet()) {
                compare(name, byCase.get(name));
                cases++;
            }
        }
        assertThat(differences).isEmpty();
        assertThat(cases).isEqualTo(17);
        assertThat(compared).isEqualTo(30_885);
    }

    @Test
    void counts_give_the_same_as_their_ratios() throws IOException {
        List<List<String>> reference = rows(folder.resolve("a-performance-increase-95-points.csv"));
        String table = "organisation,date,numerator,denominator\n" + lines(reference, 1, 2, 3, 4);
        Run run = run("a", organisations(reference), Files.writeString(temporary.resolve("counts.csv"), table));
        compare("a", reference, run);
        assertThat(differences).isEmpty();
        assertThat(compared).isEqualTo(3_266);
    }

    private void compare(String name, List<List<String>> reference) throws IOException {
        String table = "organisation,date,y\n" + lines(reference, 1, 2, 5);
        Path file = Files.writeString(temporary.resolve(name + ".csv"), table);
        compare(name, reference, run(name, organisations(reference), file));
    }

    private static Set<String> organisations(List<List<String>> rows) {
        return rows.stream().map(row -> row.get(1)).collect(Collectors.toSet());
    }

    private static String lines(List<List<String>> rows, int... columns) {
        StringBuilder lines = new StringBuilder();
        for (List<String> row : rows) {
            for (int column : columns) {
                lines.append(row.get(column)).append(',');
            }
            lines.setCharAt(lines.length() - 1, '\n');
        }
        return lines.toString();
    }

    private Run run(String name, Set<String> organisations, Path table) {
        List<String> setting = requireNonNull(settings.get(name), name);
        List<String> arguments = new ArrayList<>(
                List.of("spc", table.toString(), "--direction", setting.get(3), "--preset", "nhsr", "--format", "csv"));
        if (!setting.get(4).isEmpty()) {
            arguments.addAll(List.of("--target", setting.get(4)));
        }
        if (!setting.get(5).isEmpty()) {
            arguments.addAll(List.of("--fix-after", setting.get(5)));
        }
        if (setting.get(6).equals("false")) {
            arguments.add("--no-screen");
        }
        REBASE.getOrDefault(Splitter.on('-').splitToList(name).get(0), List.of()).stream()
                .filter(date -> !date.contains("=") || organisations.contains(date.substring(0, date.indexOf('='))))
                .forEach(date -> arguments.addAll(List.of("--rebase", date)));
        return Run.of(arguments.toArray(String[]::new));
    }

    private void compare(String name, List<List<String>> reference, Run run) {
        assertThat(run.status()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0))
                .isEqualTo(
                        "organisation,date,y,rebase_group,in_limits_baseline,mean,lpl,upl,target,short_group_warning,"
                                + "relative_to_mean,outside_limits,close_to_limits,special_cause_type,point_type,variation_type,"
                                + "assurance_type");
        assertThat(lines).as(name).hasSize(reference.size() + 1);
        for (int row = 0; row < reference.size(); row++) {
            compare(name + " " + row, reference.get(row), Splitter.on(',').splitToList(lines.get(row + 1)));
            compared++;
        }
    }

    private void compare(String where, List<String> expected, List<String> found) {
        same(where + " organisation", found.get(0), expected.get(1));
        same(where + " date", found.get(1), expected.get(2));
        near(where + " y", found.get(2), expected.get(5));
        for (int column = FIRST_COLUMN + 1; column < expected.size(); column++) {
            String cell = found.get(column - 3);
            if (NUMBERS.contains(column)) {
                near(where + " column " + column, cell, expected.get(column));
            } else {
                same(where + " column " + column, cell, expected.get(column));
            }
        }
    }

    private void same(String where, String found, String expected) {
        if (!found.equals(expected)) {
            differences.add(where + ": found " + found + ", expected " + expected);
        }
    }

    private void near(String where, String found, String expected) {
        boolean near = found.isEmpty() || expected.isEmpty()
                ? found.equals(expected)
                : Math.abs(Double.parseDouble(found) - Double.parseDouble(expected)) <= TOLERANCE;
        if (!near) {
            differences.add(where + ": found " + found + ", expected " + expected);
        }
    }
}
