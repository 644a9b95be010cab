package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.examples.report.chart.ChartMark;
import org.nhscontracts.examples.report.chart.XmrPicture;
import org.nhscontracts.rules.engine.KpiFinding;
import org.nhscontracts.rules.engine.ReadingFinding;
import org.nhscontracts.rules.spc.SpcCalendar;
import org.nhscontracts.rules.spc.SpcSeries;
import org.nhscontracts.rules.spc.SpcSeriesBuilder;
import org.nhscontracts.rules.spc.XmrChart;
import org.nhscontracts.rules.spc.XmrPoint;

/** The XmR chart of a figure: a row for each period judged, on its first day. */
final class FigureChart {

    private static final int FEWEST_PERIODS = 2;

    private final Figure figure;
    private final Optional<SourceId> toUse;
    private final XmrChart chart;

    FigureChart(Figure figure, Subject subject, ReportOptions options) {
        this.figure = figure;
        this.toUse = subject.file().readingsToUse().stream()
                .filter(one -> one.kpi().equals(figure.kpi().id()))
                .map(ReadingToUse::source)
                .findFirst();
        this.chart = XmrChart.of(
                series(),
                figure.kpi().direction(),
                options.spc(),
                options.recalculations().get(figure.kpi().id()));
    }

    XmrChart chart() {
        return chart;
    }

    /** Whether there is a line to be seen. */
    boolean isDrawn() {
        return chart.points().size() >= FEWEST_PERIODS
                && (chart.points().stream().anyMatch(point -> point.value().isPresent()) || !aside().isEmpty());
    }

    XmrPicture picture(ImmutableList<ChartMark> marks) {
        return new XmrPicture(chart, trajectory(), aside(), marks, hints());
    }

    private SpcSeries series() {
        SpcSeriesBuilder rows = SpcSeries.builder(calendar(figure.kpi().frequency()));
        for (KpiFinding finding : figure.first().findings()) {
            LocalDate date = finding.period().firstDay();
            decisive(finding).ifPresentOrElse(reading -> add(rows, date, reading), () -> rows.noValue(date));
            target(finding)
                    .ifPresentOrElse(target -> rows.targetFrom(date, target.value()), () -> rows.noTargetFrom(date));
        }
        return rows.build();
    }

    private void add(SpcSeriesBuilder rows, LocalDate date, ReadingFinding reading) {
        if (reading.numerator().isPresent()
                && reading.denominator().isPresent()
                && figure.kpi().measure().hasCounts()) {
            rows.ratio(
                    date,
                    reading.numerator().get(),
                    reading.denominator().get(),
                    figure.kpi().measure().multiplier());
        } else {
            reading.value().ifPresentOrElse(value -> rows.figure(date, value), () -> rows.noValue(date));
        }
    }

    /** The one reading there is, or the one to use of several: a chart cannot show two figures on one line. */
    private Optional<ReadingFinding> decisive(KpiFinding finding) {
        ImmutableList<ReadingFinding> readings = finding.readings();
        Optional<ReadingFinding> one = readings.size() == 1
                ? Optional.of(readings.get(0))
                : readings.stream()
                        .filter(reading -> toUse.isPresent()
                                && reading.citation().map(Citation::source).equals(toUse))
                        .findFirst();
        return one.filter(reading -> reading.status().isEvidence());
    }

    /** A target of one side: a chart has no opinion on others. */
    private static Optional<Threshold> target(KpiFinding finding) {
        return finding.target()
                .map(target -> target.threshold())
                .filter(threshold ->
                        threshold.operator() != Operator.BETWEEN && threshold.operator() != Operator.EQUAL_TO);
    }

    private static SpcCalendar calendar(PeriodKind kind) {
        return switch (kind) {
            case MONTH -> SpcCalendar.MONTH;
            case QUARTER -> SpcCalendar.QUARTER;
            case FINANCIAL_YEAR, CONTRACT_YEAR -> SpcCalendar.YEAR;
        };
    }

    private ImmutableMap<LocalDate, BigDecimal> trajectory() {
        ImmutableMap.Builder<LocalDate, BigDecimal> path = ImmutableMap.builder();
        figure.trajectory().stream()
                .flatMap(one -> one.findings().stream())
                .forEach(finding -> target(finding)
                        .ifPresent(target -> path.put(finding.period().firstDay(), target.value())));
        return path.buildOrThrow();
    }

    private ImmutableSetMultimap<LocalDate, BigDecimal> aside() {
        ImmutableSetMultimap.Builder<LocalDate, BigDecimal> aside = ImmutableSetMultimap.builder();
        for (KpiFinding finding : figure.first().findings()) {
            Optional<ReadingFinding> used = decisive(finding);
            finding.readings().stream()
                    .filter(reading -> used.filter(reading::equals).isEmpty())
                    .flatMap(reading -> reading.value().stream())
                    .forEach(value -> aside.put(finding.period().firstDay(), value));
        }
        return aside.build();
    }

    private ImmutableMap<LocalDate, String> hints() {
        ImmutableMap.Builder<LocalDate, String> hints = ImmutableMap.builder();
        ImmutableList<XmrPoint> points = chart.points();
        for (int row = 0; row < points.size(); row++) {
            KpiFinding finding = figure.first().findings().get(row);
            hints.put(
                    points.get(row).date(),
                    finding.period() + ": " + FindingWords.figure(finding) + ", "
                            + finding.outcome().words() + "; " + cause(points.get(row)));
        }
        return hints.buildOrThrow();
    }

    /** What the chart finds at a point. */
    static String cause(XmrPoint point) {
        return point.rules().isEmpty()
                ? point.type().words()
                : point.type().words() + ": "
                        + Words.join(point.rules().stream().map(rule -> rule.words()));
    }
}
