package org.nhscontracts.rules.spc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Direction;

/** Every case, series, stretch and point of the reference output of the R package NHSRplotthedots. */
final class ReferenceFilesTest {

    private static final double TOLERANCE = 1e-9;

    /** On which date which cases recalculate the limits; without organisations of their own for all. */
    private static final ImmutableMap<String, LocalDate> FOR_ALL = ImmutableMap.of(
            "c1", LocalDate.of(2017, 10, 1),
            "d3", LocalDate.of(2017, 10, 1),
            "e5", LocalDate.of(2021, 1, 1));

    private static final ImmutableSetMultimap<String, LocalDate> OWN = ImmutableSetMultimap.<String, LocalDate>builder()
            .put("RDE", LocalDate.of(2018, 7, 1))
            .putAll("RJZ", LocalDate.of(2017, 4, 1), LocalDate.of(2018, 4, 1))
            .put("RM1", LocalDate.of(2017, 10, 1))
            .put("RQ8", LocalDate.of(2017, 6, 1))
            .put("RGT", LocalDate.of(2018, 2, 1))
            .build();

    /** How many points of which series lie on a line. */
    private static final ImmutableSortedMap<String, Integer> TIES = ImmutableSortedMap.<String, Integer>naturalOrder()
            .put("e1-increase-target constant-A", 15)
            .put("e1-increase-target n1-A", 1)
            .put("e1-increase-target n7-all-rising-A", 1)
            .put("e1-increase-target on-the-mean-A", 2)
            .put("e1-increase-target six-above-one-on-mean-six-above-A", 2)
            .put("e2-decrease-target constant-A", 15)
            .put("e2-decrease-target n1-A", 1)
            .put("e2-decrease-target n7-all-rising-A", 1)
            .put("e2-decrease-target on-the-mean-A", 2)
            .put("e2-decrease-target six-above-one-on-mean-six-above-A", 2)
            .put("e3-neutral constant-A", 15)
            .put("e3-neutral n1-A", 1)
            .put("e3-neutral n7-all-rising-A", 1)
            .put("e3-neutral on-the-mean-A", 2)
            .put("e3-neutral six-above-one-on-mean-six-above-A", 2)
            .put("e4-increase-fix12 constant-A", 15)
            .put("e4-increase-fix12 n1-A", 1)
            .put("e4-increase-fix12 n7-all-rising-A", 1)
            .put("e4-increase-fix12 on-the-limit-A", 2)
            .put("e4-increase-fix12 on-the-mean-A", 2)
            .put("e5-increase-rebase13 constant-A", 15)
            .put("e5-increase-rebase13 constant-then-step-A", 8)
            .put("e5-increase-rebase13 n1-A", 1)
            .put("e5-increase-rebase13 n13-exactly-A", 1)
            .put("e5-increase-rebase13 n7-all-rising-A", 1)
            .put("e5-increase-rebase13 on-the-mean-A", 2)
            .build();

    private final Path folder =
            Path.of(System.getProperty("nhscontracts.shared", "../../shared")).resolve("data/spc");
    private final Map<String, ImmutableList<ReferenceRow>> settings = new TreeMap<>();
    private final Map<String, ImmutableList<ReferenceRow>> points = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private int files;
    private int compared;

    @BeforeEach
    void readTheReferenceFiles() throws IOException {
        assumeTrue(Files.exists(folder), () -> "skipped: the reference files are not there: " + folder);
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith("-summary.csv")) {
                    settings.putAll(bySeries(ReferenceRow.summary(file)));
                    files++;
                } else if (name.endsWith("-points.csv")) {
                    points.putAll(bySeries(ReferenceRow.points(file)));
                    files++;
                }
            }
        }
    }

    private static Map<String, ImmutableList<ReferenceRow>> bySeries(List<ReferenceRow> rows) {
        ImmutableListMultimap<String, ReferenceRow> index = Multimaps.index(rows, ReferenceRow::series);
        Map<String, ImmutableList<ReferenceRow>> bySeries = new TreeMap<>();
        index.keySet().forEach(series -> bySeries.put(series, index.get(series)));
        return bySeries;
    }

    @Test
    void every_point_of_every_series_agrees() {
        points.forEach((series, rows) -> {
            XmrChart chart = chart(rows, settings(series));
            assertThat(chart.points()).as(series).hasSameSizeAs(rows);
            for (int row = 0; row < rows.size(); row++) {
                compare(chart, chart.points().get(row), rows.get(row));
            }
        });
        assertThat(differences).isEmpty();
        assertThat(files).as("files").isEqualTo(27);
        assertThat(points.keySet()).as("series").hasSize(992);
        assertThat(compared).as("points").isEqualTo(30_885);
    }

    @Test
    void every_stretch_of_every_summary_agrees() {
        int stretches = 0;
        for (Map.Entry<String, ImmutableList<ReferenceRow>> summary : settings.entrySet()) {
            XmrChart chart = chart(pointsOf(summary.getKey()), summary.getValue());
            assertThat(chart.groups()).as(summary.getKey()).hasSameSizeAs(summary.getValue());
            for (int number = 0; number < chart.groups().size(); number++) {
                compare(chart, chart.groups().get(number), summary.getValue().get(number));
                stretches++;
            }
        }
        assertThat(differences).isEmpty();
        assertThat(settings.keySet()).as("series").hasSize(1_083);
        assertThat(stretches).as("stretches").isEqualTo(1_300);
    }

    /**
     * Points so near to the mean or to a limit that rounding could put them on either side. All are synthetic, all lie exactly on the
     * line in binary fractions too, and none differs: no difference is allowed for anywhere.
     */
    @Test
    void only_these_points_lie_within_a_thousand_millionth_of_a_line_and_they_agree_too() {
        ImmutableSortedMap.Builder<String, Integer> ties = ImmutableSortedMap.naturalOrder();
        points.forEach((series, rows) -> {
            XmrChart chart = chart(rows, settings(series));
            ImmutableList<XmrPoint> tied =
                    chart.points().stream().filter(ReferenceFilesTest::isTied).collect(ImmutableList.toImmutableList());
            for (XmrPoint point : tied) {
                compare(chart, point, rows.get(chart.points().indexOf(point)));
            }
            if (!tied.isEmpty()) {
                ties.put(series, tied.size());
            }
        });
        assertThat(ties.build()).isEqualTo(TIES);
        assertThat(TIES.values().stream().mapToInt(count -> count).sum()).isEqualTo(112);
        assertThat(differences).isEmpty();
    }

    private static boolean isTied(XmrPoint point) {
        XmrLimits limits = point.limits();
        return Stream.of(limits.mean(), limits.lower(), limits.upper(), limits.lowerNear(), limits.upperNear())
                .anyMatch(line -> line.isPresent()
                        && point.value().isPresent()
                        && Math.abs(point.value().getAsDouble() - line.getAsDouble()) < TOLERANCE);
    }

    private ImmutableList<ReferenceRow> settings(String series) {
        return requireNonNull(settings.get(series), series);
    }

    /** Of b2 only the summary is there: it is b1 with a target. */
    private ImmutableList<ReferenceRow> pointsOf(String series) {
        return requireNonNull(points.get(series.replace("b2 ", "b1 ")), series);
    }

    private static XmrChart chart(ImmutableList<ReferenceRow> rows, ImmutableList<ReferenceRow> settings) {
        ReferenceRow setting = settings.get(0);
        SpcSeriesBuilder series = SpcSeries.builder(SpcCalendar.MONTH);
        rows.forEach(row -> row.number("y")
                .ifPresentOrElse(value -> series.value(row.date(), value), () -> series.noValue(row.date())));
        setting.number("target").ifPresent(series::target);
        return XmrChart.of(series.build(), direction(setting), rules(setting), recalculations(setting));
    }

    private static Direction direction(ReferenceRow setting) {
        return switch (setting.text("direction")) {
            case "increase" -> Direction.HIGHER;
            case "decrease" -> Direction.LOWER;
            case "neutral" -> Direction.NEUTRAL;
            default -> throw new IllegalArgumentException(setting.text("direction"));
        };
    }

    private static SpcRules rules(ReferenceRow setting) {
        SpcRules.Builder rules = SpcRules.builder();
        rules.from(SpcRules.NHSR_PLOTTHEDOTS)
                .screenMovingRanges(setting.text("screen_outliers").equals("true"));
        setting.number("fix_after_n_points").ifPresent(points -> rules.baselinePoints((int) points));
        return rules.build();
    }

    private static Iterable<LocalDate> recalculations(ReferenceRow setting) {
        String settingOf = setting.text("case").split("-")[0];
        if (settingOf.equals("c2") || settingOf.equals("c3")) {
            return OWN.get(setting.text("organisation"));
        }
        LocalDate date = FOR_ALL.get(settingOf);
        return date == null ? ImmutableList.of() : ImmutableList.of(date);
    }

    private void compare(XmrChart chart, XmrPoint point, ReferenceRow expected) {
        XmrGroup group = chart.groups().get(point.group());
        boolean last = point.group() == chart.groups().size() - 1;
        String where = expected.series() + " " + expected.text("date");
        same(where + " date", point.date(), expected.date());
        same(where + " rebase_group", point.group(), expected.text("rebase_group"));
        same(where + " in_limits_baseline", point.inBaseline(), expected.text("in_limits_baseline"));
        near(where + " mean", point.limits().mean(), expected.number("mean"));
        near(where + " lpl", point.limits().lower(), expected.number("lpl"));
        near(where + " upl", point.limits().upper(), expected.number("upl"));
        near(where + " target", point.target(), expected.number("target"));
        same(where + " short_group_warning", group.shortSeries(), expected.text("short_group_warning"));
        same(where + " relative_to_mean", text(point.side()), expected.text("relative_to_mean"));
        same(
                where + " outside_limits",
                point.outside().map(String::valueOf).orElse(""),
                expected.text("outside_limits"));
        same(
                where + " close_to_limits",
                point.near().map(String::valueOf).orElse(""),
                expected.text("close_to_limits"));
        same(where + " special_cause_type", point.cause().label(chart.rules()), expected.text("special_cause_type"));
        same(where + " point_type", point.type().code(), expected.text("point_type"));
        same(where + " variation_type", group.last().type().code(), expected.text("variation_type"));
        same(where + " assurance_type", last ? chart.assurance().code() : "", expected.text("assurance_type"));
        compared++;
    }

    private void compare(XmrChart chart, XmrGroup group, ReferenceRow expected) {
        boolean last = group.number() == chart.groups().size() - 1;
        String where = expected.series() + " " + group.number();
        near(where + " mean", group.limits().mean(), expected.number("mean"));
        near(where + " lpl", group.limits().lower(), expected.number("lpl"));
        near(where + " upl", group.limits().upper(), expected.number("upl"));
        same(where + " n", group.counted(), expected.text("n"));
        for (PointType type : List.of(PointType.COMMON_CAUSE, PointType.IMPROVEMENT, PointType.CONCERN)) {
            same(where + " " + type.code(), group.count(type), expected.text(type.code()));
        }
        same(where + " variation_type", group.last().type().code(), expected.text("variation_type"));
        same(where + " assurance_type", last ? chart.assurance().code() : "", expected.text("assurance_type"));
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private void same(String where, Object found, Object expected) {
        if (!found.toString().equals(expected.toString())) {
            differences.add(where + ": found " + found + ", expected " + expected);
        }
    }

    private void near(String where, OptionalDouble found, OptionalDouble expected) {
        boolean near = found.isPresent() == expected.isPresent()
                && (found.isEmpty() || Math.abs(found.getAsDouble() - expected.getAsDouble()) <= TOLERANCE);
        if (!near) {
            differences.add(where + ": found " + found + ", expected " + expected);
        }
    }
}
