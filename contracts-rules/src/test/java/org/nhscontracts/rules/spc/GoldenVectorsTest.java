package org.nhscontracts.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.TextLimits;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** The golden vectors of the R package NHSRplotthedots, one series each. */
final class GoldenVectorsTest {

    private static final double TOLERANCE = 1e-9;

    /** A value is missing between values that rise: the package throws, the library ends the trend there. */
    private static final String THROWS_IN_R = "na_inside_monotone";

    private final Path file =
            Path.of(System.getProperty("nhscontracts.shared", "../../shared")).resolve("data/spc/golden-vectors.json");
    private final List<String> differences = new ArrayList<>();
    private List<TextMap> cases = ImmutableList.of();
    private int compared;

    @BeforeEach
    void readTheVectors() throws IOException {
        assumeTrue(Files.exists(file), () -> "skipped: the golden vectors are not there: " + file);
        // the reader of documents refuses null; no text of the file has a colon before the word
        String text = Files.readString(file).replace(": null", ": \"NA\"").replace(":null", ":\"NA\"");
        TextMap document = (TextMap) DocumentText.parse("golden-vectors.json", text, TextLimits.DEFAULT);
        cases = list(document, "cases").stream().map(one -> (TextMap) one).toList();
    }

    @Test
    void every_point_of_every_case_agrees() {
        int agreed = 0;
        for (TextMap one : cases) {
            if (!text(one, "name").equals(THROWS_IN_R)) {
                compare(text(one, "name"), chart((TextMap) node(one, "input")), (TextMap) node(one, "expected"));
                agreed++;
            }
        }
        assertThat(differences).isEmpty();
        assertThat(cases).hasSize(81);
        assertThat(agreed).isEqualTo(80);
        assertThat(compared).as("points").isEqualTo(1_335);
    }

    @Test
    void a_missing_value_among_rising_ones_ends_the_trend_where_the_package_throws() {
        TextMap one = cases.stream()
                .filter(each -> text(each, "name").equals(THROWS_IN_R))
                .findFirst()
                .orElseThrow();
        assertThat(text((TextMap) node(one, "expected"), "error")).contains("missing value where TRUE/FALSE needed");
        XmrChart chart = chart((TextMap) node(one, "input"));
        assertThat(chart.points()).hasSize(14).noneMatch(point -> point.rules().contains(SpcRule.TREND));
        assertThat(chart.points().get(3).value()).isEmpty();
        assertThat(chart.points().get(7).cause()).isEqualTo(SpecialCause.ABOVE_UPPER_LIMIT);
    }

    private static XmrChart chart(TextMap input) {
        LocalDate start = LocalDate.parse(text(input, "start"));
        boolean daily = text(input, "step").equals("day");
        SpcSeriesBuilder series = SpcSeries.builder(daily ? SpcCalendar.DAY : SpcCalendar.MONTH);
        ImmutableList<TextNode> values = list(input, "y");
        ImmutableList.Builder<LocalDate> recalculations = ImmutableList.builder();
        for (int row = 0; row < values.size(); row++) {
            LocalDate date = daily ? start.plusDays(row) : start.plusMonths(row);
            Charted.add(series, date, number(values.get(row)).orElse(Double.NaN));
            if (number(node(input, "rebase_at_index0")).equals(OptionalDouble.of(row))) {
                recalculations.add(date);
            }
        }
        number(node(input, "target")).ifPresent(series::target);
        Direction direction = direction(text(input, "improvement_direction"));
        return XmrChart.of(series.build(), direction, rules(input), recalculations.build());
    }

    private static Direction direction(String word) {
        return word.equals("neutral")
                ? Direction.NEUTRAL
                : word.equals("increase") ? Direction.HIGHER : Direction.LOWER;
    }

    private static SpcRules rules(TextMap input) {
        SpcRules.Builder rules =
                Charted.nhsr().screenMovingRanges(text(input, "screen_outliers").equals("true"));
        number(node(input, "fix_after_n_points")).ifPresent(points -> rules.baselinePoints((int) points));
        return rules.build();
    }

    private void compare(String name, XmrChart chart, TextMap expected) {
        near(name, "mean", chart, expected, point -> point.limits().mean());
        near(name, "lpl", chart, expected, point -> point.limits().lower());
        near(name, "upl", chart, expected, point -> point.limits().upper());
        same(name, "rebase_group", chart, expected, XmrPoint::group);
        same(name, "outside", chart, expected, point -> orNa(point.outside()));
        same(name, "close", chart, expected, point -> orNa(point.near()));
        same(
                name,
                "rel",
                chart,
                expected,
                point -> point.side().isPresent() ? point.side().getAsInt() : "NA");
        same(name, "cause", chart, expected, point -> point.cause().label(chart.rules()));
        same(name, "point_type", chart, expected, point -> point.type().code());
        same(
                name,
                "short_group_warning",
                chart,
                expected,
                point -> chart.groups().get(point.group()).shortSeries());
        String assurance =
                chart.assurance() == Assurance.NONE ? "NA" : chart.assurance().code();
        same(name + " assurance", assurance, text(expected, "assurance"));
        same(
                name + " final_variation",
                chart.lastGroup().orElseThrow().last().type().code(),
                text(expected, "final_variation"));
        compared += chart.points().size();
    }

    private static Object orNa(Optional<Boolean> answer) {
        return answer.map(Object.class::cast).orElse("NA");
    }

    private void near(
            String name, String what, XmrChart chart, TextMap expected, Function<XmrPoint, OptionalDouble> found) {
        ImmutableList<TextNode> all = list(expected, what);
        assertThat(all).hasSameSizeAs(chart.points());
        for (int row = 0; row < all.size(); row++) {
            OptionalDouble number = found.apply(chart.points().get(row));
            OptionalDouble wanted = number(all.get(row));
            boolean near = number.isPresent() == wanted.isPresent()
                    && (number.isEmpty() || Math.abs(number.getAsDouble() - wanted.getAsDouble()) <= TOLERANCE);
            if (!near) {
                differences.add(name + " " + row + " " + what + ": found " + number + ", expected " + wanted);
            }
        }
    }

    private void same(String name, String what, XmrChart chart, TextMap expected, Function<XmrPoint, Object> found) {
        ImmutableList<TextNode> all = list(expected, what);
        assertThat(all).hasSameSizeAs(chart.points());
        for (int row = 0; row < all.size(); row++) {
            same(name + " " + row + " " + what, found.apply(chart.points().get(row)), text(all.get(row)));
        }
    }

    private void same(String where, Object found, String expected) {
        if (!found.toString().equals(expected)) {
            differences.add(where + ": found " + found + ", expected " + expected);
        }
    }

    private static TextNode node(TextMap map, String key) {
        return map.find(key).orElseThrow(() -> new IllegalArgumentException(map + " has no " + key));
    }

    /** One element stands without its list. */
    private static ImmutableList<TextNode> list(TextMap map, String key) {
        TextNode node = node(map, key);
        return node instanceof TextList list ? list.items() : ImmutableList.of(node);
    }

    private static String text(TextMap map, String key) {
        return text(node(map, key));
    }

    private static String text(TextNode node) {
        return ((TextScalar) node).text();
    }

    private static OptionalDouble number(TextNode node) {
        String text = text(node);
        return text.equals("NA") || text.equals("NaN")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text));
    }
}
