package org.nhscontracts.rules.spc;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.nhscontracts.rules.text.CsvLimits;
import org.nhscontracts.rules.text.CsvText;
import org.nhscontracts.rules.text.FaultCollector;

/** A row of a reference file. */
record ReferenceRow(ImmutableMap<String, String> fields) {

    private static final ImmutableSet<String> POINTS = ImmutableSet.of(
            "case",
            "organisation",
            "date",
            "numerator",
            "denominator",
            "y",
            "rebase_group",
            "in_limits_baseline",
            "mean",
            "lpl",
            "upl",
            "target",
            "short_group_warning",
            "relative_to_mean",
            "outside_limits",
            "close_to_limits",
            "special_cause_type",
            "point_type",
            "variation_type",
            "assurance_type");
    private static final ImmutableSet<String> SUMMARY = ImmutableSet.of(
            "case",
            "organisation",
            "rebase_group",
            "direction",
            "target",
            "fix_after_n_points",
            "screen_outliers",
            "mean",
            "lpl",
            "upl",
            "n",
            "common_cause",
            "special_cause_improvement",
            "special_cause_concern",
            "variation_type",
            "assurance_type");

    static List<ReferenceRow> points(Path file) {
        return read(file, POINTS);
    }

    static List<ReferenceRow> summary(Path file) {
        return read(file, SUMMARY);
    }

    private static List<ReferenceRow> read(Path file, ImmutableSet<String> columns) {
        List<ReferenceRow> rows = new ArrayList<>();
        FaultCollector faults = new FaultCollector();
        CsvText.read(
                file,
                CsvLimits.DEFAULT,
                columns,
                ImmutableSet.of(),
                faults,
                row -> rows.add(new ReferenceRow(
                        columns.stream().collect(ImmutableMap.toImmutableMap(Function.identity(), row::field)))));
        faults.throwIfAny();
        return rows;
    }

    String text(String column) {
        String text = fields.get(column);
        if (text == null) {
            throw new IllegalArgumentException(column);
        }
        return text;
    }

    /** Case and organisation: what tells one series from another. */
    String series() {
        return text("case") + " " + text("organisation");
    }

    LocalDate date() {
        return LocalDate.parse(text("date"));
    }

    OptionalDouble number(String column) {
        return text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text(column)));
    }
}
