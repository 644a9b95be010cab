package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.rules.assessment.StatedAssessment;

/** The KPIs of a page. */
final class KpiPages {

    private final Subject subject;
    private final ReportOptions options;
    private final ImmutableList<Figure> figures;

    KpiPages(Subject subject, ReportOptions options) {
        this.subject = subject;
        this.options = options;
        this.figures = subject.figures();
    }

    ImmutableList<KpiView> views() {
        return subject.file().kpis().stream()
                .filter(this::isShown)
                .map(this::view)
                .collect(toImmutableList());
    }

    /** The page of an organisation shows what concerns it; that of a contract shows what nobody reported, too. */
    private boolean isShown(Kpi kpi) {
        return subject.isWhole()
                || figures.stream().anyMatch(figure -> figure.kpi().id().equals(kpi.id()))
                || subject.stated().stream().anyMatch(one -> one.kpi().id().equals(kpi.id()));
    }

    private KpiView view(Kpi kpi) {
        return new KpiView(
                Anchors.of("kpi", kpi.id()),
                kpi,
                facts(kpi),
                figures.stream()
                        .filter(figure -> figure.kpi().id().equals(kpi.id()))
                        .map(figure -> new FigurePage(figure, subject, options).view())
                        .collect(toImmutableList()),
                subject.stated().stream()
                        .filter(one -> one.kpi().id().equals(kpi.id()))
                        .map(this::stated)
                        .collect(toImmutableList()),
                subject.assessment().neverReported().contains(kpi));
    }

    private static ImmutableList<Fact> facts(Kpi kpi) {
        ImmutableList<String> targets = Words.targets(kpi).collect(toImmutableList());
        return Stream.of(
                        Stream.of(new Fact("Kind", kpi.kind().words())),
                        targets.isEmpty()
                                ? Stream.of(new Fact("Target", "no target known"))
                                : targets.stream().map(target -> new Fact("Target", target)),
                        Stream.of(new Fact("Better", kpi.direction().words())),
                        kpi.definition().stream().map(words -> new Fact("Definition", words)),
                        kpi.citation().stream()
                                .map(one -> new Fact("Source", one.source() + ", " + Words.citation(one))))
                .flatMap(facts -> facts)
                .collect(toImmutableList());
    }

    private KpiView.StatedRow stated(StatedAssessment stated) {
        return new KpiView.StatedRow(
                subject.name(stated.reading().organisation()),
                stated.reading().statedPeriod(),
                stated.reading()
                        .figure()
                        .map(figure -> stated.kpi().measure().write(figure))
                        .orElse(""),
                Badge.of(stated.reason().code().outcome()),
                stated.reason().words(),
                SourceMark.of(stated.reading().citation()));
    }

    /** The views of all figures in one row. */
    static ImmutableList<KpiView.FigureView> figures(ImmutableList<KpiView> kpis) {
        return kpis.stream().flatMap(kpi -> kpi.figures().stream()).collect(toImmutableList());
    }

    /** The KPI that a figure of a page belongs to. */
    static Optional<KpiView> of(KpiView.FigureView figure, ImmutableList<KpiView> kpis) {
        return kpis.stream().filter(kpi -> kpi.figures().contains(figure)).findFirst();
    }
}
