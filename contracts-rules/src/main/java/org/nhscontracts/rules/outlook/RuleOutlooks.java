package org.nhscontracts.rules.outlook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.engine.Evaluation;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.engine.VerdictColumn;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.verdict.Verdict;

/** When every rule could hold, and when it could be clear. */
final class RuleOutlooks {

    private final Futures futures;
    private final RuleBook rules;

    RuleOutlooks(Futures futures, RuleBook rules) {
        this.futures = futures;
        this.rules = rules;
    }

    ImmutableList<RuleOutlook> all() {
        return rules.rules().stream().flatMap(this::of).collect(toImmutableList());
    }

    private Stream<RuleOutlook> of(Rule rule) {
        Plan plan = Plan.compile(
                RuleBook.of(rule),
                futures.facts().evidence().kpis(),
                futures.basis().registry());
        Evaluation evaluation = plan.evaluate(futures.facts());
        ImmutableSet<OrganisationId> organisations = evaluation.organisations(rule.id());
        if (organisations.isEmpty()) {
            return Stream.of(RuleOutlook.builder()
                    .rule(rule)
                    .cannotBeSaid("nobody reported any KPI that it reads")
                    .build());
        }
        VerdictColumn any =
                evaluation.column(rule.id(), organisations.asList().get(0)).orElseThrow();
        ReportingPeriod last = any.axis().last();
        ImmutableList<ReportingPeriod> remaining = futures.remaining(last);
        Tendency tendency = Tendency.of(rule, futures.facts(), remaining);
        Optional<String> obstacle = obstacle(remaining, tendency);
        Optional<RuleFuture> future = obstacle.isPresent()
                ? Optional.empty()
                : Optional.of(new RuleFuture(futures, plan, rule, remaining, tendency.senses()));
        return organisations.stream()
                .map(organisation -> outlook(evaluation, organisation, last, rule, tendency, future, obstacle));
    }

    private static Optional<String> obstacle(ImmutableList<ReportingPeriod> remaining, Tendency tendency) {
        if (remaining.isEmpty()) {
            return Optional.of("no period of the contract remains");
        }
        if (tendency.obstacles().isEmpty() && tendency.senses().isEmpty()) {
            return Optional.of("it does not rest on figures, and is taken to stay as it is");
        }
        return tendency.obstacles().stream().reduce((one, other) -> one + "; " + other);
    }

    private RuleOutlook outlook(
            Evaluation evaluation,
            OrganisationId organisation,
            ReportingPeriod last,
            Rule rule,
            Tendency tendency,
            Optional<RuleFuture> future,
            Optional<String> obstacle) {
        Verdict now = evaluation.verdict(rule.id(), organisation, last);
        RuleOutlook.Builder outlook = RuleOutlook.builder();
        outlook.rule(rule).organisation(organisation).lastJudged(last).now(now).cannotBeSaid(obstacle);
        outlook.addAllAssumptions(tendency.assumptions()).addAllAssumptions(silent(rule));
        future.ifPresent(one -> outlook.addAllPeriods(one.periods(organisation)));
        if (now == Verdict.HOLDS) {
            future.ifPresent(one -> outlook.addAllEndings(one.endings(organisation))
                    .clearAtStandard(one.clearAtStandard(organisation)));
        }
        return outlook.build();
    }

    private ImmutableList<String> silent(Rule rule) {
        return rule.when().kpis().stream().flatMap(this::silent).distinct().collect(toImmutableList());
    }

    private Stream<String> silent(KpiId kpi) {
        return futures.groups(kpi).isEmpty()
                ? Stream.of("KPI " + kpi + " stays unreported, as it always was")
                : futures.groups(kpi).stream()
                        .filter(group -> !group.goesOn())
                        .map(group -> "KPI " + kpi + " of " + group.group().organisation()
                                + " stays without figures, as no activity of it is known");
    }
}
