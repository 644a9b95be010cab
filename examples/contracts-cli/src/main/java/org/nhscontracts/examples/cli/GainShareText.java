package org.nhscontracts.examples.cli;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.contract.BaselineSpan;
import org.nhscontracts.core.contract.DeadBandRule;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainShareLimit;
import org.nhscontracts.core.contract.LimitUnit;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.rules.alliance.GainShareSettlement;
import org.nhscontracts.rules.assessment.GainShareAssessment;
import org.nhscontracts.rules.rule.Rule;

/** A gain share for reading. Shows what was settled and computes nothing. */
final class GainShareText {

    private final GainShareAssessment assessment;
    private final Page page;

    GainShareText(GainShareAssessment assessment, boolean colour) {
        this.assessment = assessment;
        this.page = new Page(colour);
    }

    String write() {
        page.title("Gain share: " + assessment.file().contract().title());
        page.line("As at " + Words.day(assessment.asAt()));
        if (assessment.share().isEmpty()) {
            return page.line("")
                    .line("The contract has no gain share.")
                    .line("")
                    .text();
        }
        settlements();
        totals();
        terms(assessment.share().get());
        new SourceText(page)
                .write(
                        assessment.file().notes(),
                        SourceText.words(assessment.flagged()).toList(),
                        assessment.sources());
        return page.line("").text();
    }

    private void settlements() {
        page.heading("What was settled");
        if (assessment.settlements().isEmpty()) {
            page.line("Nothing: the spend of no period that is over is stated.");
        }
        assessment.settlements().forEach(this::settlement);
        assessment.notOver().forEach(period -> page.wrap("- " + period.period() + ": not over yet, not settled", 2));
    }

    private void settlement(GainShareSettlement one) {
        page.wrap("- " + one.period().period() + ": " + one.outcome().words() + ". " + one.because(), 2);
        one.shares().forEach((who, money) -> page.wrap("    " + name(who) + " " + takes(money), 6));
        one.heldBack()
                .forEach((who, money) -> page.wrap(
                        "    " + Words.pounds(money.abs()) + " of the share of " + name(who)
                                + " is held back by the ceiling and stays with the Commissioners",
                        4));
    }

    private static String takes(Money money) {
        return money.isNegative() ? "bears " + Words.pence(money.abs()) : "gets " + Words.pence(money);
    }

    private void totals() {
        if (assessment.settlements().size() > 1 && !assessment.totals().isEmpty()) {
            page.heading("Over all periods");
            assessment.totals().forEach((who, money) -> page.wrap("- " + name(who) + " " + takes(money), 2));
        }
    }

    private void terms(GainShare share) {
        page.heading("How gain and loss are shared");
        page.labelled("Settled", share.timing().words());
        page.labelled("Expected spend", baseline(share));
        page.labelled(
                "Shares",
                share.shares().entrySet().stream()
                        .map(one -> name(one.getKey()) + " " + one.getValue().toPlainString() + " %")
                        .collect(joining(", ")));
        limit("Dead band", share.deadBand(), deadBand(share.deadBandRule()));
        limit("Cap", share.cap(), ", the most that is shared of a gain");
        limit("Collar", share.collar(), ", the most that is shared of a loss");
        share.ceilings()
                .forEach((who, money) -> page.labelled("Ceiling", name(who) + " " + Words.pounds(money) + " a period"));
        share.qualityGate().ifPresent(rule -> page.labelled("Quality gate", gate(rule, share)));
    }

    private static String baseline(GainShare share) {
        return share.baseline()
                .map(sum -> Words.pounds(sum)
                        + (share.baselineSpan() == BaselineSpan.YEAR ? " a year" : " a period")
                        + ", unless a period states its own")
                .orElse("as each period states");
    }

    private static String deadBand(DeadBandRule rule) {
        return rule == DeadBandRule.WHOLE
                ? ": within it nothing is shared, beyond it all"
                : ": only what lies beyond it is shared";
    }

    private void limit(String label, Optional<GainShareLimit> limit, String meaning) {
        limit.ifPresent(one -> page.labelled(label, limit(one) + meaning));
    }

    private static String limit(GainShareLimit limit) {
        return limit.unit() == LimitUnit.POUNDS
                ? "£" + Words.amount(limit.amount())
                : limit.amount().toPlainString() + " % of the expected spend";
    }

    private String gate(RuleId id, GainShare share) {
        String meaning = assessment.file().rules().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(Rule::describe)
                .findFirst()
                .orElse("rule " + id + ".");
        return meaning + (share.gateCoversLoss() ? " It concerns losses too." : " It concerns gains only.");
    }

    private String name(OrganisationId id) {
        return Words.organisation(assessment.file(), id, assessment.asAt());
    }
}
