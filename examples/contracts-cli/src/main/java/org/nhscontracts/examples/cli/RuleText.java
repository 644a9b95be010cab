package org.nhscontracts.examples.cli;

import java.util.List;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.RuleAssessment;
import org.nhscontracts.rules.engine.Trace;
import org.nhscontracts.rules.engine.TraceWords;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.verdict.Verdict;

/** What every rule came to, period by period, and why; the last period in full. */
final class RuleText {

    private static final int SHOWN = 12;

    private final ContractAssessment assessment;
    private final Page page;

    RuleText(ContractAssessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
    }

    void write() {
        page.heading("Rules");
        if (assessment.file().rules().rules().isEmpty()) {
            page.line("The document has no rules.");
        }
        for (Rule rule : assessment.file().rules().rules()) {
            page.line("").wrap(rule.id() + "  " + rule.because(), 2).wrap("  " + rule.describe(), 4);
            assessment.rules().stream()
                    .filter(one -> one.rule().id().equals(rule.id()))
                    .forEach(this::rule);
        }
    }

    private void rule(RuleAssessment rule) {
        if (rule.organisation().isEmpty()) {
            page.line("  undetermined: nobody reported any KPI that the rule reads");
            return;
        }
        List<ReportingPeriod> held = rule.periods(Verdict.HOLDS);
        page.wrap(
                "  " + Words.organisation(assessment.file(), rule.organisation().get(), assessment.asAt()) + ": "
                        + (held.isEmpty() ? "holds in no period" : "holds in " + Words.periods(held)),
                4);
        int size = rule.traces().size();
        if (size > SHOWN) {
            page.line("    the last " + SHOWN + " of " + size + " periods (all of them with --format json):");
        }
        rule.traces().subList(Math.max(0, size - SHOWN), size).forEach(this::verdict);
        page.line("    the last in full:");
        TraceWords.lines(rule.traces().get(size - 1)).forEach(line -> page.wrap("      " + line, 10));
        consequences(rule);
    }

    private void consequences(RuleAssessment rule) {
        ReportingPeriod last = rule.traces().get(rule.traces().size() - 1).period();
        rule.consequences(last).forEach(one -> page.wrap("    so, for " + last + ": " + one.words(), 6));
    }

    private void verdict(Trace trace) {
        String sentence = TraceWords.sentence(trace);
        page.outcome(
                trace.period().toString(),
                trace.verdict().words(),
                Words.colour(trace.verdict()),
                sentence.substring(trace.verdict().words().length() + 2));
    }
}
