package org.nhscontracts.examples.report.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.nhscontracts.rules.spc.PointType;
import org.nhscontracts.rules.spc.SpcCalendar;
import org.nhscontracts.rules.spc.XmrChart;
import org.nhscontracts.rules.spc.XmrLimits;
import org.nhscontracts.rules.spc.XmrPoint;

/** The plot of an XmR chart. */
final class XmrPlot {

    private static final int AXIS_ROOM = 58;
    private static final int LABEL_ROOM = 112;

    private final XmrPicture picture;
    private final XmrChart chart;
    private final TimeScale scale;
    private final boolean small;
    private final double plotPixels;
    private final XYSeriesCollection lines = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    private final ValueScale values;

    XmrPlot(XmrPicture picture, int width, boolean small) {
        this.picture = picture;
        this.chart = picture.chart();
        this.small = small;
        this.scale = scale(chart);
        this.plotPixels = small ? width : width - AXIS_ROOM;
        this.values = ValueScale.around(figures().boxed().collect(toImmutableList()));
    }

    private static TimeScale scale(XmrChart chart) {
        List<LocalDate> dates = chart.series().dates();
        return new TimeScale(
                dates.get(0),
                dates.get(dates.size() - 1),
                halfPeriod(chart.series().calendar()));
    }

    private static double halfPeriod(SpcCalendar calendar) {
        return switch (calendar) {
            case DAY -> 0.5;
            case WEEK -> 3.5;
            case MONTH -> 15;
            case QUARTER -> 45;
            case YEAR, IRREGULAR -> 180;
        };
    }

    /** Everything that must have room on the axis. */
    private DoubleStream figures() {
        DoubleStream points = chart.points().stream()
                .flatMapToDouble(point -> Stream.of(
                                point.value(),
                                point.target(),
                                point.limits().lower(),
                                point.limits().upper())
                        .flatMapToDouble(one -> one.stream()));
        Stream<BigDecimal> others =
                Stream.concat(picture.trajectory().values().stream(), picture.aside().values().stream());
        return DoubleStream.concat(points, others.mapToDouble(BigDecimal::doubleValue));
    }

    JFreeChart chart() {
        renderer.setDrawSeriesLineAsPath(true);
        levels();
        process();
        points();
        XYPlot plot = new XYPlot(
                lines,
                scale.axis(plotPixels, small ? 0 : scale.beyond(LABEL_ROOM, plotPixels)),
                values.axis(small),
                renderer);
        dress(plot);
        JFreeChart drawn = new JFreeChart(null, ChartFont.bold(13), plot, false);
        drawn.setBackgroundPaint(null);
        drawn.setPadding(small ? RectangleInsets.ZERO_INSETS : new RectangleInsets(4, 0, 0, 2));
        return drawn;
    }

    private void dress(XYPlot plot) {
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        if (small) {
            plot.getDomainAxis().setVisible(false);
            plot.setInsets(RectangleInsets.ZERO_INSETS);
        } else {
            values.grid().forEach(this::gridLine);
            new XmrLabels(picture, scale, values).add(plot);
        }
    }

    /** Grid lines end where the labels begin. */
    private void gridLine(double at) {
        renderer.addAnnotation(
                new XYLineAnnotation(scale.from(), at, scale.to(), at, Palette.THIN, Palette.RULE), Layer.BACKGROUND);
    }

    private void levels() {
        Lines levels = new Lines(chart, scale);
        levels.level("lower", XmrLimits::lower).forEach(line -> line(line, Palette.GREY, Palette.LIMIT));
        levels.level("upper", XmrLimits::upper).forEach(line -> line(line, Palette.GREY, Palette.LIMIT));
        levels.level("mean", XmrLimits::mean).forEach(line -> line(line, Palette.QUIET, Palette.THIN));
        levels.target().forEach(line -> line(line, Palette.TARGET, Palette.AIM));
        if (!picture.trajectory().isEmpty()) {
            XYSeries path = new XYSeries("trajectory", false);
            picture.trajectory().forEach((date, value) -> path.add(scale.place(date), value));
            line(path, Palette.INK, Palette.PATH);
        }
    }

    private void process() {
        XYSeries process = new XYSeries("process", false);
        chart.points()
                .forEach(point ->
                        process.add(scale.place(point.date()), point.value().orElse(Double.NaN)));
        line(process, Palette.GREY, Palette.LINE);
    }

    private void points() {
        double size = small ? 0.75 : 1;
        if (!small) {
            points("common cause", Palette.GREY, PointShapes.circle(size), type(PointType.COMMON_CAUSE));
        }
        points("improvement", Palette.BLUE, PointShapes.diamond(size), type(PointType.IMPROVEMENT));
        points("concern", Palette.ORANGE, PointShapes.square(size), type(PointType.CONCERN));
        points("high", Palette.PURPLE, PointShapes.up(size), type(PointType.NEUTRAL_HIGH));
        points("low", Palette.PURPLE, PointShapes.down(size), type(PointType.NEUTRAL_LOW));
        aside(size);
        if (!small) {
            gaps();
        }
    }

    private static Predicate<XmrPoint> type(PointType type) {
        return point -> point.type() == type;
    }

    private void points(String name, Paint colour, Shape shape, Predicate<XmrPoint> which) {
        XYSeries points = new XYSeries(name, false);
        chart.points().stream()
                .filter(which)
                .filter(point -> point.value().isPresent())
                .forEach(point ->
                        points.add(scale.place(point.date()), point.value().getAsDouble()));
        shapes(points, colour, shape, true);
    }

    /** Readings in conflict: hollow, and on no line. */
    private void aside(double size) {
        XYSeries aside = new XYSeries("set aside", false);
        picture.aside().forEach((date, value) -> aside.add(scale.place(date), value.doubleValue()));
        shapes(aside, Palette.INK, PointShapes.circle(size), false);
    }

    /** Periods without a figure, marked at the foot of the plot. */
    private void gaps() {
        XYSeries gaps = new XYSeries("no figure", false);
        ImmutableList<LocalDate> empty = chart.points().stream()
                .filter(point -> point.value().isEmpty())
                .map(XmrPoint::date)
                .filter(date -> !picture.aside().containsKey(date))
                .collect(toImmutableList());
        empty.forEach(date -> gaps.add(scale.place(date), values.foot()));
        shapes(gaps, Palette.QUIET, PointShapes.cross(), true);
    }

    private void line(XYSeries line, Color colour, Stroke stroke) {
        int place = add(line);
        renderer.setSeriesPaint(place, colour);
        renderer.setSeriesStroke(place, stroke);
    }

    private void shapes(XYSeries points, Paint colour, Shape shape, boolean filled) {
        if (points.isEmpty()) {
            return;
        }
        int place = add(points);
        renderer.setSeriesLinesVisible(place, false);
        renderer.setSeriesShapesVisible(place, true);
        renderer.setSeriesShapesFilled(place, filled);
        renderer.setSeriesPaint(place, colour);
        renderer.setSeriesShape(place, shape);
        if (!small) {
            renderer.setSeriesToolTipGenerator(place, (data, series, item) -> hint(data.getXValue(series, item)));
        }
    }

    private String hint(double place) {
        return picture.hints().entrySet().stream()
                .filter(entry -> scale.place(entry.getKey()) == place)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** Series of one collection must differ in name. */
    private int add(XYSeries series) {
        series.setKey(lines.getSeriesCount() + " " + series.getKey());
        lines.addSeries(series);
        return lines.getSeriesCount() - 1;
    }
}
