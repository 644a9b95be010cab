package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.examples.report.chart.Caption;
import org.nhscontracts.examples.report.chart.ChartMark;
import org.nhscontracts.rules.assessment.KpiAssessment;
import org.nhscontracts.rules.engine.KpiFinding;
import org.nhscontracts.rules.engine.ReadingFinding;
import org.nhscontracts.rules.spc.XmrChart;
import org.nhscontracts.rules.spc.XmrPoint;
import org.nhscontracts.rules.verdict.KpiOutcome;

/** A figure of a KPI with its chart, its icons, its counts and its table. */
final class FigurePage {

    private final Figure figure;
    private final Subject subject;
    private final ReportOptions options;
    private final FigureChart drawing;
    private final XmrChart chart;
    private final ImmutableList<Marked> marked;

    FigurePage(Figure figure, Subject subject, ReportOptions options) {
        this.figure = figure;
        this.subject = subject;
        this.options = options;
        this.drawing = new FigureChart(figure, subject, options);
        this.chart = drawing.chart();
        this.marked = Marked.of(figure.kpi(), chart, subject.assessment().management());
    }

    KpiView.FigureView view() {
        return new KpiView.FigureView(
                figure.anchor(),
                subject.name(figure.organisation()),
                figure.coverage(),
                figure.latest().period().toString(),
                FindingWords.figure(figure.latest()),
                FindingWords.brief(figure.latest()),
                FindingWords.why(figure.latest()),
                Badge.of(figure.latest().outcome()),
                rag(figure.latest()),
                Icon.of(chart.variation()),
                Icon.of(chart.assurance()),
                drawing.isDrawn() ? Optional.of(drawing.picture(marks()).draw(caption("chart"))) : Optional.empty(),
                drawing.isDrawn()
                        ? Optional.of(drawing.picture(ImmutableList.of()).drawSmall(caption("small")))
                        : Optional.empty(),
                Legend.of(drawing.picture(ImmutableList.of())),
                marked.stream()
                        .map(one ->
                                new Fact(one.mark().mark(), Words.day(one.mark().date()) + ": " + one.words()))
                        .collect(toImmutableList()),
                chart.notes(),
                facts(),
                new KpiOutlookWords(subject).of(figure),
                rows());
    }

    private ImmutableList<ChartMark> marks() {
        return marked.stream().map(Marked::mark).collect(toImmutableList());
    }

    private Caption caption(String kind) {
        return new Caption(
                figure.anchor() + "-" + kind,
                "XmR chart of " + figure.kpi().name() + ", " + subject.name(figure.organisation()),
                chart.variation().words() + ". " + chart.assurance().words() + ". The last figure: "
                        + FindingWords.figure(figure.latest()) + " in "
                        + figure.latest().period() + ", "
                        + figure.latest().outcome().words() + ". All figures are in the table below the chart.");
    }

    private Optional<Badge> rag(KpiFinding finding) {
        return options.rag() ? finding.rag().map(Badge::of) : Optional.empty();
    }

    /** In how many periods it came to what, and its longest runs, against each of its targets. */
    private ImmutableList<Fact> facts() {
        return figure.purposes().stream()
                .map(one -> new Fact(Words.capital(one.purpose().words()), summary(one)))
                .collect(toImmutableList());
    }

    private static String summary(KpiAssessment kpi) {
        String counts = Stream.of(KpiOutcome.values())
                .filter(outcome -> kpi.outcomes().contains(outcome))
                .map(outcome -> kpi.outcomes().count(outcome) + " " + outcome.words())
                .collect(joining(", "));
        int periods = kpi.findings().size();
        return "of " + periods + (periods == 1 ? " period: " : " periods: ") + counts + run(kpi, KpiOutcome.NOT_MET)
                + run(kpi, KpiOutcome.MET);
    }

    private static String run(KpiAssessment kpi, KpiOutcome outcome) {
        int run = kpi.longestRun(outcome);
        return run > 1 ? "; longest run " + outcome.words() + " " + run : "";
    }

    /** The chart has a point for each finding. */
    private ImmutableList<KpiView.Row> rows() {
        ImmutableList<KpiFinding> findings = figure.first().findings();
        return IntStream.range(0, findings.size())
                .mapToObj(place -> row(findings.get(place), chart.points().get(place), place))
                .collect(toImmutableList());
    }

    private KpiView.Row row(KpiFinding finding, XmrPoint point, int place) {
        String limits = point.limits().defined()
                ? Words.figure(point.limits().lower()) + " to "
                        + Words.figure(point.limits().upper())
                : "";
        return new KpiView.Row(
                finding.period().toString(),
                FindingWords.figure(finding),
                finding.target()
                        .map(target -> target.threshold().words(figure.kpi().measure()))
                        .orElse("none"),
                Badge.of(finding.outcome()),
                rag(finding),
                FindingWords.why(finding) + others(place),
                point.value().isPresent() ? FigureChart.cause(point) : "no figure",
                Words.figure(point.limits().mean()),
                limits,
                finding.readings().stream()
                        .map(ReadingFinding::citation)
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(SourceMark::of)
                        .collect(toImmutableList()));
    }

    /** What it comes to against its other targets. */
    private String others(int place) {
        return figure.purposes().stream()
                .skip(1)
                .map(other -> other.findings().get(place))
                .filter(finding -> finding.target().isPresent())
                .map(finding -> ". " + Words.capital(other(finding)) + ": "
                        + finding.outcome().words() + ", " + finding.reason().words())
                .collect(joining());
    }

    private static String other(KpiFinding finding) {
        return finding.target().map(target -> target.purpose().words()).orElse("");
    }

    /** The sources of a figure, each once. */
    static ImmutableList<Citation> citations(Figure figure) {
        return figure.first().findings().stream()
                .flatMap(finding -> finding.readings().stream())
                .flatMap(reading -> reading.citation().stream())
                .distinct()
                .collect(toImmutableList());
    }
}
