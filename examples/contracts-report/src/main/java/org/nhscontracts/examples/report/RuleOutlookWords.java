package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.assessment.RuleAssessment;
import org.nhscontracts.rules.outlook.RuleEnding;
import org.nhscontracts.rules.outlook.RuleOutlook;
import org.nhscontracts.rules.verdict.Verdict;

/** When a rule could hold, and when it could be clear, in words. */
final class RuleOutlookWords {

    private final Subject subject;

    RuleOutlookWords(Subject subject) {
        this.subject = subject;
    }

    ImmutableList<String> of(RuleAssessment rule) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        subject.report().outlook().rules().stream()
                .filter(one -> one.rule().id().equals(rule.rule().id())
                        && one.organisation().equals(rule.organisation()))
                .forEach(one -> add(one, lines));
        return lines.build();
    }

    private void add(RuleOutlook rule, ImmutableList.Builder<String> lines) {
        if (rule.cannotBeSaid().isPresent()) {
            lines.add("What comes next cannot be said: " + rule.cannotBeSaid().get());
            return;
        }
        if (!rule.willHold().isEmpty()) {
            lines.add("Will hold in " + Words.periods(rule.willHold()) + ", whatever happens");
        }
        if (rule.now() == Verdict.HOLDS) {
            ends(rule, lines);
        } else {
            lines.add(first(rule, rule.firstCouldHold(), "Could hold first in ", "Cannot hold"));
        }
        if (!rule.assumptions().isEmpty()) {
            lines.add("Taken as given: " + String.join("; ", rule.assumptions()));
        }
    }

    private void ends(RuleOutlook rule, ImmutableList.Builder<String> lines) {
        lines.add(first(rule, rule.firstCouldClear(), "Could be clear first in ", "Cannot be clear"));
        rule.endings().forEach(ending -> lines.add("Ends in " + ending.period() + " with " + limit(ending)));
        rule.clearAtStandard()
                .ifPresent(period -> lines.add("If every period just achieves its standard: clear in " + period));
    }

    private String limit(RuleEnding ending) {
        Kpi kpi = subject.file().kpi(ending.kpi()).orElseThrow();
        return "KPI " + kpi.id() + " "
                + KpiOutlookWords.limit(ending.lowerLimit(), ending.count(), ending.ofActivity(), ending.figure(), kpi);
    }

    private static String first(RuleOutlook rule, Optional<ReportingPeriod> period, String found, String none) {
        return period.map(one -> found + one)
                .orElseGet(() -> none + " up to "
                        + rule.periods().get(rule.periods().size() - 1).period());
    }
}
