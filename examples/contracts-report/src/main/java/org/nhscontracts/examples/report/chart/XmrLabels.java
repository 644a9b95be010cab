package org.nhscontracts.examples.report.chart;

import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.nhscontracts.rules.spc.XmrChart;
import org.nhscontracts.rules.spc.XmrGroup;
import org.nhscontracts.rules.spc.XmrLimits;

/** What is written into a chart: the lines at their right ends, and the days that are marked. */
final class XmrLabels {

    private static final double PLOT_HEIGHT = 290;
    private static final double LINE_HEIGHT = 15;

    private final XmrPicture picture;
    private final TimeScale scale;
    private final ValueScale values;

    XmrLabels(XmrPicture picture, TimeScale scale, ValueScale values) {
        this.picture = picture;
        this.scale = scale;
        this.values = values;
    }

    private record Label(String text, double at, Color colour) {}

    void add(XYPlot plot) {
        XmrChart chart = picture.chart();
        chart.groups().stream().skip(1).forEach(group -> plot.addDomainMarker(recalculated(group)));
        picture.marks().forEach(mark -> plot.addDomainMarker(marker(mark.date(), mark.mark(), Palette.INK)));
        place(labels(chart), plot);
    }

    private List<Label> labels(XmrChart chart) {
        List<Label> labels = new ArrayList<>();
        chart.lastGroup().ifPresent(group -> {
            XmrLimits limits = group.limits();
            label("upper limit", limits.upper(), Palette.QUIET, labels);
            label("mean", limits.mean(), Palette.QUIET, labels);
            label("lower limit", limits.lower(), Palette.QUIET, labels);
            label("target", group.last().target(), Palette.TARGET, labels);
        });
        picture.trajectory().entrySet().stream()
                .max(Map.Entry.comparingByKey())
                .ifPresent(end ->
                        label("trajectory", OptionalDouble.of(end.getValue().doubleValue()), Palette.INK, labels));
        labels.sort(Comparator.comparingDouble(Label::at));
        return labels;
    }

    private void label(String name, OptionalDouble at, Color colour, List<Label> labels) {
        at.ifPresent(value -> labels.add(new Label(name + " " + values.write(value), value, colour)));
    }

    /** From the lowest up, each at its line or as far above the one below as it takes to be read; then down again from the top. */
    private void place(List<Label> labels, XYPlot plot) {
        double apart = values.of(LINE_HEIGHT, PLOT_HEIGHT);
        double[] at = labels.stream().mapToDouble(Label::at).toArray();
        for (int i = 1; i < at.length; i++) {
            at[i] = Math.max(at[i], at[i - 1] + apart);
        }
        double top = values.to() - apart / 2;
        for (int i = at.length - 1; i >= 0 && at[i] > top; i--) {
            at[i] = top;
            top -= apart;
        }
        for (int i = 0; i < at.length; i++) {
            plot.addAnnotation(text(labels.get(i), at[i]));
        }
    }

    private XYTextAnnotation text(Label label, double at) {
        XYTextAnnotation text = new XYTextAnnotation(label.text(), scale.to() + scale.beyond(4, 700), at);
        text.setFont(ChartFont.plain(12));
        text.setPaint(label.colour());
        text.setTextAnchor(TextAnchor.CENTER_LEFT);
        return text;
    }

    private ValueMarker recalculated(XmrGroup group) {
        ValueMarker marker = marker(group.from(), "limits recalculated", Palette.QUIET);
        marker.setValue(scale.place(group.from()) - scale.halfPeriod());
        marker.setLabelFont(ChartFont.plain(11));
        return marker;
    }

    private ValueMarker marker(LocalDate date, String label, Color colour) {
        ValueMarker marker = new ValueMarker(scale.place(date), colour, Palette.PATH);
        marker.setLabel(label);
        marker.setLabelFont(ChartFont.bold(12));
        marker.setLabelPaint(colour);
        marker.setLabelBackgroundColor(new Color(0, true));
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.TOP_LEFT);
        marker.setLabelOffset(new RectangleInsets(2, 4, 2, 4));
        return marker;
    }
}
