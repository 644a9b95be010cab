package org.nhscontracts.examples.cli;

import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.outlook.RuleEnding;
import org.nhscontracts.rules.outlook.RuleOutlook;
import org.nhscontracts.rules.verdict.Verdict;

/** When a rule could hold, and when it could be clear, for one organisation. */
final class RuleOutlookText {

    private final RuleOutlook rule;
    private final String name;
    private final ContractFile file;
    private final Page page;

    RuleOutlookText(RuleOutlook rule, String name, ContractFile file, Page page) {
        this.rule = rule;
        this.name = name;
        this.file = file;
        this.page = page;
    }

    void write() {
        page.wrap(
                "  " + name
                        + rule.lastJudged()
                                .map(period -> ": " + rule.now().words() + " in " + period)
                                .orElse(""),
                4);
        if (rule.cannotBeSaid().isPresent()) {
            line("cannot be said: " + rule.cannotBeSaid().get());
            return;
        }
        List<ReportingPeriod> willHold = rule.willHold();
        if (!willHold.isEmpty()) {
            line("will hold in " + Words.periods(willHold) + ", whatever happens");
        }
        if (rule.now() == Verdict.HOLDS) {
            ends();
        } else {
            line(first(rule.firstCouldHold(), "could hold first in ", "cannot hold"));
        }
        if (!rule.assumptions().isEmpty()) {
            line("taken as given: " + String.join("; ", rule.assumptions()));
        }
    }

    private void ends() {
        line(first(rule.firstCouldClear(), "could be clear first in ", "cannot be clear"));
        rule.endings().forEach(ending -> line("ends in " + ending.period() + " with " + limit(ending)));
        rule.clearAtStandard()
                .ifPresent(period ->
                        line("if every period just achieves its standard: clear in " + period + ", " + row(period)));
    }

    private String row(ReportingPeriod period) {
        int number = period.ordinal() - rule.lastJudged().orElseThrow().ordinal();
        return number == 1 ? "after one such period" : "after " + number + " such periods in a row";
    }

    private String limit(RuleEnding ending) {
        Kpi kpi = file.kpi(ending.kpi()).orElseThrow();
        return "KPI " + kpi.id() + " "
                + Words.limit(ending.lowerLimit(), ending.count(), ending.ofActivity(), ending.figure(), kpi);
    }

    private String first(Optional<ReportingPeriod> period, String found, String none) {
        ReportingPeriod last = rule.periods().get(rule.periods().size() - 1).period();
        return period.map(one -> found + one).orElse(none + " up to " + last);
    }

    private void line(String text) {
        page.wrap("    " + text, 6);
    }
}
