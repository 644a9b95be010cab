package org.nhscontracts.examples.report.chart;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.nhscontracts.rules.spc.XmrChart;

/**
 * What a chart of a KPI shows.
 *
 * @param chart the points with their labels, mean, limits and targets
 * @param trajectory the improvement trajectory: what was agreed for the period that begins on a day
 * @param aside readings that do not decide, such as those in conflict, drawn hollow
 * @param marks days to mark
 * @param hints what points say under the mouse, by date
 */
public record XmrPicture(
        XmrChart chart,
        ImmutableMap<LocalDate, BigDecimal> trajectory,
        ImmutableSetMultimap<LocalDate, BigDecimal> aside,
        ImmutableList<ChartMark> marks,
        ImmutableMap<LocalDate, String> hints) {

    /** The width of a chart in full, in pixels. */
    public static final int WIDTH = 760;

    private static final int HEIGHT = 330;
    private static final int SMALL_WIDTH = 260;
    private static final int SMALL_HEIGHT = 84;

    /**
     * Checks that nothing is null.
     *
     * @param chart the points with their labels, mean, limits and targets
     * @param trajectory the improvement trajectory
     * @param aside readings that do not decide
     * @param marks days to mark
     * @param hints what points say under the mouse, by date
     */
    public XmrPicture {
        requireNonNull(chart, "chart");
        requireNonNull(trajectory, "trajectory");
        requireNonNull(aside, "aside");
        requireNonNull(marks, "marks");
        requireNonNull(hints, "hints");
    }

    /**
     * The chart in full.
     *
     * @param caption its name
     * @return an SVG element
     */
    public String draw(Caption caption) {
        return new Drawing(caption, WIDTH, HEIGHT).of(new XmrPlot(this, WIDTH, false).chart());
    }

    /**
     * A small multiple: the line with its special causes, mean, limits and target, without axes.
     *
     * @param caption its name
     * @return an SVG element
     */
    public String drawSmall(Caption caption) {
        return new Drawing(caption, SMALL_WIDTH, SMALL_HEIGHT).of(new XmrPlot(this, SMALL_WIDTH, true).chart());
    }
}
