package org.nhscontracts.examples.report.chart;

import java.awt.Color;
import java.awt.Paint;
import java.awt.Stroke;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The plot of a time line: a row is a label above a bar, so that labels of any length have room on a narrow page. */
final class SpanPlot {

    private static final int AROUND = 12;
    private static final double BAR = 0.16;
    private static final double BAR_AT = 0.24;
    private static final double LABEL_AT = 0.66;

    private final SpanPicture picture;
    private final int width;
    private final TimeScale scale;
    private final XYSeriesCollection days = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);

    SpanPlot(SpanPicture picture, int width) {
        this.picture = picture;
        this.width = width;
        LocalDate first = dates(picture).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = dates(picture).max(LocalDate::compareTo).orElseThrow();
        this.scale = new TimeScale(first, last, Math.max(4, (last.toEpochDay() - first.toEpochDay()) * 0.03));
    }

    private static Stream<LocalDate> dates(SpanPicture picture) {
        Stream<LocalDate> ofSpans = picture.spans().stream()
                .flatMap(span -> Stream.concat(
                        Stream.of(span.from(), span.to()), span.days().stream().map(Span.Day::date)));
        return Stream.concat(
                ofSpans,
                Stream.concat(
                        Stream.of(picture.asAt()), picture.marks().stream().map(ChartMark::date)));
    }

    JFreeChart chart() {
        XYPlot plot = new XYPlot(days, scale.axis(width - AROUND, 0), rows(), renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinePaint(Palette.RULE);
        plot.setDomainGridlineStroke(Palette.THIN);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (int row = 0; row < picture.spans().size(); row++) {
            row(picture.spans().get(row), picture.spans().size() - 1 - row, plot);
        }
        days();
        plot.addDomainMarker(marker(picture.asAt(), "as at", Palette.BLUE));
        picture.marks().forEach(mark -> plot.addDomainMarker(below(mark)));
        JFreeChart chart = new JFreeChart(null, ChartFont.bold(13), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    /** A row of 1 for each span, and one for the labels of marked days. */
    private NumberAxis rows() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, picture.spans().size() + 0.9);
        axis.setVisible(false);
        return axis;
    }

    private void row(Span span, int row, XYPlot plot) {
        double from = scale.place(span.from());
        double to = scale.place(span.to().plusDays(1));
        renderer.addAnnotation(
                new XYBoxAnnotation(
                        from, row + BAR_AT - BAR, to, row + BAR_AT + BAR, outline(span), Palette.QUIET, fill(span)),
                Layer.BACKGROUND);
        boolean late = from - scale.from() > (scale.to() - scale.from()) / 2;
        XYTextAnnotation label = new XYTextAnnotation(span.label(), late ? to : from, row + LABEL_AT);
        label.setFont(span.kind() == Span.Kind.CRITICAL ? ChartFont.bold(12) : ChartFont.plain(12));
        label.setPaint(Palette.INK);
        label.setTextAnchor(late ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT);
        plot.addAnnotation(label);
    }

    private static Stroke outline(Span span) {
        return span.kind() == Span.Kind.OPEN ? Palette.LIMIT : Palette.THIN;
    }

    private static Paint fill(Span span) {
        return switch (span.kind()) {
            case OPEN -> new Color(0xDCE8F5);
            case OVER -> Palette.PALE;
            case CRITICAL -> Palette.BLUE;
        };
    }

    private void days() {
        days("late", true, Palette.ORANGE);
        days("to come", false, Palette.INK);
    }

    private void days(String name, boolean late, Color colour) {
        XYSeries series = new XYSeries(name, false);
        for (int row = 0; row < picture.spans().size(); row++) {
            double at = picture.spans().size() - 1 - row + BAR_AT;
            picture.spans().get(row).days().stream()
                    .filter(day -> day.late() == late)
                    .forEach(day -> series.add(scale.place(day.date()), at));
        }
        days.addSeries(series);
        int place = days.getSeriesCount() - 1;
        renderer.setSeriesPaint(place, colour);
        renderer.setSeriesShape(place, late ? PointShapes.square(1.1) : PointShapes.diamond(1.1));
    }

    /** Its label stands below that of the day of judgement, which may be the same day. */
    private ValueMarker below(ChartMark mark) {
        ValueMarker marker = marker(mark.date(), mark.mark(), Palette.INK);
        marker.setLabelOffset(new RectangleInsets(16, 4, 2, 4));
        return marker;
    }

    private ValueMarker marker(LocalDate date, String label, Color colour) {
        ValueMarker marker = new ValueMarker(scale.place(date), colour, Palette.AIM);
        marker.setLabel(label);
        marker.setLabelFont(ChartFont.bold(12));
        marker.setLabelPaint(colour);
        marker.setLabelBackgroundColor(new Color(0, true));
        boolean late = scale.place(date) - scale.from() > (scale.to() - scale.from()) * 0.8;
        marker.setLabelAnchor(late ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(late ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        marker.setLabelOffset(new RectangleInsets(2, 4, 2, 4));
        return marker;
    }
}
