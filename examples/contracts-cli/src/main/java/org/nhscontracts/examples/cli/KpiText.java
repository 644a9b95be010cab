package org.nhscontracts.examples.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.KpiAssessment;
import org.nhscontracts.rules.assessment.StatedAssessment;
import org.nhscontracts.rules.engine.KpiFinding;
import org.nhscontracts.rules.verdict.KpiOutcome;

/** What every KPI came to, period by period, and why. */
final class KpiText {

    private static final int SHOWN = 12;

    private final ContractAssessment assessment;
    private final Page page;

    KpiText(ContractAssessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
    }

    void write() {
        page.heading("KPIs");
        for (Kpi kpi : assessment.file().kpis()) {
            page.line("").wrap(kpi.id() + "  " + kpi.name() + " (" + kpi.kind().words() + ", " + targets(kpi) + ")", 2);
            of(kpi, assessment.kpis()).forEach(this::kpi);
            if (assessment.neverReported().contains(kpi)) {
                page.line("  no figure by period was reported");
            }
            stated(kpi).forEach(this::stated);
        }
    }

    private static String targets(Kpi kpi) {
        return kpi.targets().isEmpty()
                ? "no target known"
                : kpi.targets().stream()
                        .map(target -> target.purpose().words() + " "
                                + target.threshold().words(kpi.measure())
                                + target.from()
                                        .map(day -> " from " + Words.day(day))
                                        .orElse("")
                                + target.until()
                                        .map(day -> " until " + Words.day(day))
                                        .orElse(""))
                        .collect(joining("; "));
    }

    private static List<KpiAssessment> of(Kpi kpi, List<KpiAssessment> all) {
        return all.stream().filter(one -> one.kpi().id().equals(kpi.id())).toList();
    }

    private void kpi(KpiAssessment kpi) {
        page.wrap(
                "  " + Words.organisation(assessment.file(), kpi.organisation(), assessment.asAt()) + ", " + kpi.scope()
                        + kpi.split().map(split -> ", " + split).orElse("") + ", "
                        + kpi.purpose().words() + ": " + summary(kpi),
                4);
        int size = kpi.findings().size();
        if (size > SHOWN) {
            page.line("    the last " + SHOWN + " of " + size + " periods (all of them with --format json):");
        }
        kpi.findings().subList(Math.max(0, size - SHOWN), size).forEach(this::finding);
    }

    private static String summary(KpiAssessment kpi) {
        String counts = Stream.of(KpiOutcome.values())
                .filter(outcome -> kpi.outcomes().contains(outcome))
                .map(outcome -> kpi.outcomes().count(outcome) + " " + outcome.words())
                .collect(joining(", "));
        int run = kpi.longestRun(KpiOutcome.NOT_MET);
        int periods = kpi.findings().size();
        return "of " + periods + (periods == 1 ? " period, " : " periods, ") + counts
                + (run > 1 ? "; longest run failed " + run : "");
    }

    private void finding(KpiFinding finding) {
        page.outcome(
                finding.period().toString(),
                finding.outcome().words(),
                Words.colour(finding.outcome()),
                finding.rag().map(rag -> rag.words() + ": ").orElse("")
                        + finding.reason().words());
    }

    private Stream<StatedAssessment> stated(Kpi kpi) {
        return assessment.stated().stream().filter(one -> one.kpi().id().equals(kpi.id()));
    }

    private void stated(StatedAssessment stated) {
        String who = Words.organisation(assessment.file(), stated.reading().organisation(), assessment.asAt());
        page.wrap(
                "  " + who + ", period " + stated.reading().statedPeriod() + ": "
                        + stated.reason().code().outcome().words() + ", " + figure(stated)
                        + stated.reason().words()
                        + " [" + Words.citation(stated.reading().citation()) + "]",
                4);
    }

    /** The figure, where the reason does not name it. */
    private static String figure(StatedAssessment stated) {
        return stated.target().isPresent()
                ? ""
                : stated.reading()
                        .figure()
                        .map(figure -> stated.kpi().measure().write(figure) + ", ")
                        .orElse("");
    }
}
