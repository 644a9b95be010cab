package org.nhscontracts.examples.report.chart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jfree.data.xy.XYSeries;
import org.nhscontracts.rules.spc.XmrChart;
import org.nhscontracts.rules.spc.XmrGroup;
import org.nhscontracts.rules.spc.XmrLimits;
import org.nhscontracts.rules.spc.XmrPoint;

/** The level lines of a chart, each half a period longer than its points on either side. */
final class Lines {

    private final XmrChart chart;
    private final TimeScale scale;

    Lines(XmrChart chart, TimeScale scale) {
        this.chart = chart;
        this.scale = scale;
    }

    /** Mean or limit of each stretch. */
    ImmutableList<XYSeries> level(String name, Function<XmrLimits, OptionalDouble> level) {
        ImmutableList.Builder<XYSeries> lines = ImmutableList.builder();
        for (XmrGroup group : chart.groups()) {
            level.apply(group.limits())
                    .ifPresent(value ->
                            lines.add(line(name, group.from(), group.last().date(), value)));
        }
        return lines.build();
    }

    /** The target, a line for each value that it had. */
    ImmutableList<XYSeries> target() {
        ImmutableList.Builder<XYSeries> lines = ImmutableList.builder();
        List<XmrPoint> same = new ArrayList<>();
        for (XmrPoint point : chart.points()) {
            if (!same.isEmpty() && !same.get(0).target().equals(point.target())) {
                lines.addAll(target(same));
                same.clear();
            }
            same.add(point);
        }
        return lines.addAll(target(same)).build();
    }

    private List<XYSeries> target(List<XmrPoint> same) {
        if (same.isEmpty() || same.get(0).target().isEmpty()) {
            return List.of();
        }
        return List.of(line(
                "target",
                same.get(0).date(),
                same.get(same.size() - 1).date(),
                same.get(0).target().getAsDouble()));
    }

    private XYSeries line(String name, LocalDate from, LocalDate to, double value) {
        XYSeries line = new XYSeries(name, false);
        line.add(scale.place(from) - scale.halfPeriod(), value);
        line.add(scale.place(to) + scale.halfPeriod(), value);
        return line;
    }
}
