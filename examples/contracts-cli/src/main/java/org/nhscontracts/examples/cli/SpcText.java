package org.nhscontracts.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.nhscontracts.rules.spc.Assurance;
import org.nhscontracts.rules.spc.PointType;
import org.nhscontracts.rules.spc.SpecialCause;
import org.nhscontracts.rules.spc.Variation;
import org.nhscontracts.rules.spc.XmrChart;
import org.nhscontracts.rules.spc.XmrGroup;
import org.nhscontracts.rules.spc.XmrLimits;
import org.nhscontracts.rules.spc.XmrPoint;

/** A summary of charts: how many of them say what, then each organisation. */
final class SpcText {

    private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_EVEN);
    private static final ImmutableSet<Variation> CONCERN =
            ImmutableSet.of(Variation.CONCERN_HIGH, Variation.CONCERN_LOW);
    private static final ImmutableSet<Variation> IMPROVEMENT =
            ImmutableSet.of(Variation.IMPROVEMENT_HIGH, Variation.IMPROVEMENT_LOW);

    private final String file;
    private final ImmutableList<String> settings;
    private final ImmutableMap<String, XmrChart> charts;
    private final Page page;

    SpcText(String file, ImmutableList<String> settings, ImmutableMap<String, XmrChart> charts, boolean colour) {
        this.file = file;
        this.settings = settings;
        this.charts = charts;
        this.page = new Page(colour);
    }

    String write() {
        int rows = charts.values().stream()
                .mapToInt(chart -> chart.points().size())
                .sum();
        page.title(plain(file) + ": XmR charts of " + count(charts.size(), "organisation") + ", " + count(rows, "row")
                + "; " + String.join("; ", settings));
        page.wrap(summary(), 0);
        page.wrap("A chart informs: by itself it makes no failed standard, and no achieved one.", 0);
        charts.forEach(this::writeChart);
        return page.text();
    }

    private String summary() {
        long concern = charts.values().stream()
                .filter(chart -> CONCERN.contains(chart.variation()))
                .count();
        long improvement = charts.values().stream()
                .filter(chart -> IMPROVEMENT.contains(chart.variation()))
                .count();
        return "Latest points: special cause of concern " + concern + ", of improvement " + improvement + ", other "
                + (charts.size() - concern - improvement) + ". Target: consistently failed "
                + count(Assurance.CONSISTENT_FAIL) + ", consistently achieved " + count(Assurance.CONSISTENT_PASS)
                + ", now achieved, now failed " + count(Assurance.INCONSISTENT) + ", not judged "
                + count(Assurance.NONE) + ".";
    }

    private long count(Assurance assurance) {
        return charts.values().stream()
                .filter(chart -> chart.assurance() == assurance)
                .count();
    }

    private static String count(int number, String what) {
        return Words.number(number) + " " + what + (number == 1 ? "" : "s");
    }

    private void writeChart(String organisation, XmrChart chart) {
        page.heading(plain(organisation));
        XmrPoint latest = chart.points().get(chart.points().size() - 1);
        page.labelled("latest", latest.date() + ": " + shown(latest.value()));
        chart.groups().forEach(group -> writeLimits(group, chart.groups().size() > 1));
        page.labelled("variation", chart.variation().words());
        page.labelled("assurance", chart.assurance().words());
        writeCauses(chart);
        chart.notes().forEach(note -> page.labelled("note", note));
    }

    private void writeLimits(XmrGroup group, boolean several) {
        XmrLimits limits = group.limits();
        page.labelled(
                "mean",
                shown(limits.mean())
                        + (limits.defined()
                                ? ", process limits " + shown(limits.lower()) + " to " + shown(limits.upper())
                                : ", no process limits")
                        + (several ? ", from " + group.from() : ""));
    }

    /** Neighbours with one label as one line. */
    private void writeCauses(XmrChart chart) {
        ImmutableList<XmrPoint> points = chart.points();
        for (int from = 0; from < points.size(); ) {
            int to = from;
            while (to + 1 < points.size() && isSame(points.get(from), points.get(to + 1))) {
                to++;
            }
            if (points.get(from).cause() != SpecialCause.NONE) {
                page.labelled("special cause", cause(chart, points.get(from), points.get(to)));
            }
            from = to + 1;
        }
    }

    private static boolean isSame(XmrPoint one, XmrPoint other) {
        return one.cause() == other.cause() && one.group() == other.group();
    }

    private static String cause(XmrChart chart, XmrPoint from, XmrPoint to) {
        String type = from.type() == PointType.CONCERN || from.type() == PointType.IMPROVEMENT
                ? " (" + from.type().words() + ")"
                : "";
        return from.date() + (from.equals(to) ? "" : " to " + to.date()) + ": "
                + from.cause().label(chart.rules()) + type;
    }

    private static String shown(OptionalDouble number) {
        return number.isPresent()
                ? new BigDecimal(number.getAsDouble())
                        .round(SHOWN)
                        .stripTrailingZeros()
                        .toPlainString()
                : "no value";
    }

    /** A text from a file, fit for a terminal: what would move the cursor or turn the line is shown as a question mark. */
    static String plain(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                        ? '?'
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
