package org.nhscontracts.examples.report.chart;

import com.google.common.collect.ImmutableList;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleInsets;

/** The scale of the figures: from a little below the lowest to a little above the highest. */
record ValueScale(double from, double to) {

    private static final double MARGIN = 0.08;

    static ValueScale around(List<Double> figures) {
        double lowest = figures.stream().mapToDouble(one -> one).min().orElse(0);
        double highest = figures.stream().mapToDouble(one -> one).max().orElse(1);
        double margin = highest > lowest ? (highest - lowest) * MARGIN : Math.max(1, Math.abs(highest) * MARGIN);
        return new ValueScale(lowest - margin, highest + margin);
    }

    double foot() {
        return from + (to - from) * 0.03;
    }

    /** How much of the scale so many pixels of a plot are. */
    double of(double pixels, double plotPixels) {
        return (to - from) * pixels / plotPixels;
    }

    /** A figure with as many decimals as the scale can show. */
    String write(double figure) {
        return format().format(figure);
    }

    private DecimalFormat format() {
        String pattern = to - from < 3 ? "#,##0.##" : to - from < 300 ? "#,##0.#" : "#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    }

    /** The distance of grid lines: 1, 2 or 5 times a power of ten, five to ten of them. */
    double step() {
        double power = Math.pow(10, Math.floor(Math.log10((to - from) / 5)));
        double times = (to - from) / 5 / power;
        return power * (times < 2 ? 1 : times < 5 ? 2 : 5);
    }

    /** Where the grid lines are. */
    ImmutableList<Double> grid() {
        ImmutableList.Builder<Double> grid = ImmutableList.builder();
        double step = step();
        for (double at = Math.ceil(from / step) * step; at <= to; at += step) {
            grid.add(at);
        }
        return grid.build();
    }

    NumberAxis axis(boolean hidden) {
        NumberAxis axis = new NumberAxis();
        axis.setTickUnit(new NumberTickUnit(step()), false, true);
        axis.setRange(from, to);
        axis.setNumberFormatOverride(format());
        axis.setTickLabelFont(ChartFont.plain(12));
        axis.setTickLabelPaint(Palette.QUIET);
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setTickLabelInsets(new RectangleInsets(2, 2, 2, 6));
        axis.setVisible(!hidden);
        return axis;
    }
}
