package org.nhscontracts.examples.cli;

import static java.util.stream.Collectors.joining;

import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.KpiAssessment;
import org.nhscontracts.rules.assessment.RuleAssessment;
import org.nhscontracts.rules.engine.Trace;
import org.nhscontracts.rules.verdict.KpiOutcome;
import org.nhscontracts.rules.verdict.Verdict;

/** What a reader should look at first: rules that hold, and standards that were failed or cannot be judged, in their last period. */
final class AttentionText {

    private final ContractAssessment assessment;
    private final Page page;

    AttentionText(ContractAssessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
    }

    void write() {
        page.heading("At a glance");
        int before = page.text().length();
        assessment.rules().stream()
                .filter(rule -> rule.latest() == Verdict.HOLDS)
                .forEach(this::rule);
        assessment.kpis().stream().filter(AttentionText::needsAttention).forEach(this::kpi);
        if (page.text().length() == before) {
            page.line(
                    isSilent()
                            ? "Nothing was reported, so nothing was judged."
                            : "No rule holds, and no standard was failed or could not be judged, in its last period.");
        }
    }

    /** Without a figure nothing failed, and nothing was achieved either. */
    private boolean isSilent() {
        return assessment.kpis().isEmpty() && assessment.stated().isEmpty();
    }

    private static boolean needsAttention(KpiAssessment kpi) {
        KpiOutcome outcome = kpi.latest().outcome();
        return kpi.purpose() == TargetPurpose.CONTRACT_STANDARD
                && (outcome == KpiOutcome.NOT_MET
                        || outcome == KpiOutcome.MISSED
                        || outcome == KpiOutcome.MISSING
                        || outcome == KpiOutcome.UNDETERMINED);
    }

    private void rule(RuleAssessment rule) {
        Trace last = rule.traces().get(rule.traces().size() - 1);
        page.wrap(
                "- Rule " + rule.rule().id() + " holds for " + name(rule) + " in " + last.period() + ": "
                        + rule.rule().because() + "."
                        + rule.consequences(last.period()).stream()
                                .map(one -> " So " + one.words() + ".")
                                .collect(joining()),
                2);
    }

    private void kpi(KpiAssessment kpi) {
        page.wrap(
                "- KPI " + kpi.kpi().id() + " of "
                        + Words.organisation(assessment.file(), kpi.organisation(), assessment.asAt()) + " was "
                        + kpi.latest().outcome().words() + " in " + kpi.latest().period() + ": "
                        + FindingText.of(kpi.latest()) + "." + trajectory(kpi),
                2);
    }

    /** A standard that is failed may be one that a trajectory leads up to. */
    private String trajectory(KpiAssessment standard) {
        return assessment.kpis().stream()
                .filter(one -> one.purpose() == TargetPurpose.IMPROVEMENT_TRAJECTORY
                        && one.kpi().id().equals(standard.kpi().id())
                        && one.organisation().equals(standard.organisation())
                        && one.scope().equals(standard.scope())
                        && one.split().equals(standard.split()))
                .map(KpiAssessment::latest)
                .filter(latest -> latest.target().isPresent())
                .map(latest ->
                        " Its improvement trajectory: " + latest.outcome().words() + ".")
                .findFirst()
                .orElse("");
    }

    private String name(RuleAssessment rule) {
        return rule.organisation()
                .map(id -> Words.organisation(assessment.file(), id, assessment.asAt()))
                .orElse("nobody");
    }
}
