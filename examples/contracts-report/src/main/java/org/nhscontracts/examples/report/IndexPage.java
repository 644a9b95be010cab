package org.nhscontracts.examples.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.nhscontracts.rules.assessment.KpiAssessment;
import org.nhscontracts.rules.engine.ReadingFinding;
import org.nhscontracts.rules.verdict.KpiOutcome;

/** Collects the rows of the page of all, while the pages themselves are written one by one. */
final class IndexPage {

    private final ReportSplit split;
    private final boolean rag;
    private final List<IndexView.Row> rows = new ArrayList<>();
    private final List<IndexView.Link> without = new ArrayList<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<String> contracts = new TreeSet<>();

    IndexPage(ReportSplit split, boolean rag) {
        this.split = split;
        this.rag = rag;
    }

    void add(Subject subject, PageView page) {
        days.add(subject.asAt());
        contracts.add(subject.file().contract().title());
        ImmutableList<Figure> figures = subject.figures();
        ImmutableList<PageView.Overview> views = page.overview();
        for (Figure figure : figures) {
            views.stream()
                    .filter(view -> view.figure().anchor().equals(figure.anchor()))
                    .findFirst()
                    .ifPresent(view -> rows.add(row(subject, figure, view)));
        }
        if (figures.isEmpty()) {
            without.add(new IndexView.Link(subject.page(), subject.title()));
        }
    }

    private IndexView.Row row(Subject subject, Figure figure, PageView.Overview view) {
        KpiAssessment kpi = figure.first();
        return new IndexView.Row(
                rows.size(),
                subject.page(),
                subject.title(),
                subject.isWhole() ? view.figure().name() : "",
                view.kpi().kpi().name(),
                view.figure(),
                sort(figure),
                kpi.outcomes().count(KpiOutcome.NOT_MET),
                kpi.findings().size(),
                kpi.longestRun(KpiOutcome.NOT_MET),
                holding(subject, figure));
    }

    /** The figure as it was reported: the first of several. */
    private static String sort(Figure figure) {
        return figure.latest().readings().stream()
                .map(ReadingFinding::value)
                .flatMap(Optional::stream)
                .map(BigDecimal::toPlainString)
                .findFirst()
                .orElse("");
    }

    private static String holding(Subject subject, Figure figure) {
        return subject.rules().stream()
                .filter(rule -> rule.organisation().equals(Optional.of(figure.organisation())))
                .filter(rule -> RulePages.holding(rule).isPresent())
                .map(rule -> rule.rule().id().value())
                .distinct()
                .collect(joining(", "));
    }

    IndexView view() {
        String of = split == ReportSplit.CONTRACT ? "Contract" : "Organisation";
        return new IndexView(
                contracts.size() == 1 ? contracts.first() : "Contracts",
                of,
                "As at " + days.stream().map(Words::day).collect(joining("; ")),
                rows.stream().map(IndexView.Row::kpi).distinct().count() > 1,
                rag && rows.stream().anyMatch(row -> row.figure().rag().isPresent()),
                ImmutableList.copyOf(rows),
                ImmutableList.copyOf(without));
    }
}
