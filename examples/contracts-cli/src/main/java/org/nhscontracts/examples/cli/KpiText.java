package org.nhscontracts.examples.cli;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            page.line("")
                    .wrap(
                            kpi.id() + "  " + kpi.name() + " (" + kpi.kind().words() + ", " + TargetText.of(kpi) + ")",
                            2);
            of(kpi, assessment.kpis()).forEach(this::group);
            if (assessment.neverReported().contains(kpi)) {
                page.line("  no figure by period was reported");
            }
            stated(kpi).forEach(this::stated);
        }
    }

    /** The assessments of one figure against each of its targets, for each figure. */
    private static Collection<List<KpiAssessment>> of(Kpi kpi, List<KpiAssessment> all) {
        Map<Object, List<KpiAssessment>> groups = new LinkedHashMap<>();
        all.stream()
                .filter(one -> one.kpi().id().equals(kpi.id()))
                .forEach(one -> groups.computeIfAbsent(
                                ImmutableList.of(one.organisation(), one.scope(), one.split()),
                                key -> new ArrayList<>())
                        .add(one));
        return groups.values();
    }

    /** Period by period what the figure came to against its contract standard, and below that against its other targets. */
    private void group(List<KpiAssessment> purposes) {
        purposes.forEach(this::summarised);
        int size = purposes.get(0).findings().size();
        if (size > SHOWN) {
            page.line("    the last " + SHOWN + " of " + size + " periods (all of them with --format json):");
        }
        for (int index = Math.max(0, size - SHOWN); index < size; index++) {
            findings(purposes, index);
        }
    }

    private void findings(List<KpiAssessment> purposes, int index) {
        KpiFinding standard = purposes.get(0).findings().get(index);
        outcome(standard.period().toString(), standard, FindingText.of(standard));
        for (KpiAssessment other : purposes.subList(1, purposes.size())) {
            KpiFinding finding = other.findings().get(index);
            if (finding.target().isPresent()) {
                outcome(
                        "",
                        finding,
                        other.purpose().words() + ": " + finding.reason().words());
            }
        }
    }

    private void summarised(KpiAssessment kpi) {
        page.wrap(
                "  " + Words.organisation(assessment.file(), kpi.organisation(), assessment.asAt()) + ", " + kpi.scope()
                        + kpi.split().map(split -> ", " + split).orElse("") + ", "
                        + kpi.purpose().words() + ": " + summary(kpi),
                4);
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

    private void outcome(String period, KpiFinding finding, String why) {
        page.outcome(period, finding.outcome().words(), Words.colour(finding.outcome()), why);
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
