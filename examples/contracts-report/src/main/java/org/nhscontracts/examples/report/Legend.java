package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.examples.report.chart.XmrPicture;
import org.nhscontracts.rules.spc.PointType;
import org.nhscontracts.rules.spc.XmrPoint;

/** The legend of a chart: only what is in it. */
final class Legend {

    private Legend() {}

    static ImmutableList<KpiView.LegendView> of(XmrPicture picture) {
        ImmutableList.Builder<KpiView.LegendView> legend = ImmutableList.builder();
        for (PointType type : PointType.values()) {
            if (picture.chart().points().stream()
                    .anyMatch(point -> point.type() == type && point.value().isPresent())) {
                legend.add(new KpiView.LegendView(type.code(), type.words()));
            }
        }
        if (!picture.aside().isEmpty()) {
            legend.add(new KpiView.LegendView("aside", "reading that is not on the line: readings differ"));
        }
        if (picture.chart().points().stream().anyMatch(Legend::isGap)) {
            legend.add(new KpiView.LegendView("gap", "no figure"));
        }
        return legend.build();
    }

    private static boolean isGap(XmrPoint point) {
        return point.value().isEmpty();
    }
}
