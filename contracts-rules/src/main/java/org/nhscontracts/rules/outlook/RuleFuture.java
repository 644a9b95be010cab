package org.nhscontracts.rules.outlook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.engine.Evaluation;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.verdict.Verdict;

/** The remaining periods of one rule, with the two most extreme futures. */
final class RuleFuture {

    private final Futures futures;
    private final Plan plan;
    private final Rule rule;
    private final ImmutableList<ReportingPeriod> remaining;
    private final ImmutableMap<KpiId, Sense> senses;
    private final JustAchieved standards;
    private final LocalDate horizon;
    private final Evaluation most;
    private final Evaluation least;

    RuleFuture(
            Futures futures,
            Plan plan,
            Rule rule,
            ImmutableList<ReportingPeriod> remaining,
            ImmutableMap<KpiId, Sense> senses) {
        this.futures = futures;
        this.plan = plan;
        this.rule = rule;
        this.remaining = remaining;
        this.senses = senses;
        this.standards = new JustAchieved(futures);
        this.horizon = remaining.get(remaining.size() - 1).lastDay();
        this.most = evaluate(horizon, (group, period) -> mostReadily(group));
        this.least = evaluate(horizon, (group, period) -> leastReadily(group));
    }

    private Evaluation evaluate(LocalDate until, FigureChoice choice) {
        ImmutableSet<KpiId> kpis = rule.when().kpis();
        return plan.evaluate(Facts.of(futures.evidence(kpis, until, choice)));
    }

    private Sense sense(FutureGroup group) {
        return senses.getOrDefault(group.kpi().id(), Sense.WORSE);
    }

    private long mostReadily(FutureGroup group) {
        return sense(group) == Sense.WORSE ? group.worst() : group.best();
    }

    private long leastReadily(FutureGroup group) {
        return sense(group) == Sense.WORSE ? group.best() : group.worst();
    }

    private long atStandard(FutureGroup group, ReportingPeriod period) {
        return sense(group) == Sense.WORSE
                ? standards.figure(group, period).orElse(leastReadily(group))
                : leastReadily(group);
    }

    ImmutableList<RulePeriod> periods(OrganisationId organisation) {
        return remaining.stream()
                .map(period -> new RulePeriod(
                        period,
                        most.verdict(rule.id(), organisation, period),
                        least.verdict(rule.id(), organisation, period)))
                .collect(toImmutableList());
    }

    Optional<ReportingPeriod> clearAtStandard(OrganisationId organisation) {
        Evaluation atStandard = evaluate(horizon, this::atStandard);
        return remaining.stream()
                .filter(period -> RulePeriod.isClear(atStandard.verdict(rule.id(), organisation, period)))
                .findFirst();
    }

    /** The figures of single KPIs with which the rule is clear in the next period. */
    ImmutableList<RuleEnding> endings(OrganisationId organisation) {
        return senses.keySet().stream()
                .flatMap(kpi -> futures.judged(kpi, organisation).stream())
                .filter(FutureGroup::goesOn)
                .flatMap(group -> ending(organisation, group))
                .collect(toImmutableList());
    }

    private Stream<RuleEnding> ending(OrganisationId organisation, FutureGroup group) {
        if (isClear(organisation, group, mostReadily(group)) || !isClear(organisation, group, leastReadily(group))) {
            return Stream.empty();
        }
        boolean lower = leastReadily(group) > mostReadily(group);
        long limit = Search.limit(lower, group.bounds(), figure -> isClear(organisation, group, figure));
        Optional<Long> activity = group.activity().map(ExpectedActivity::perPeriod);
        return Stream.of(new RuleEnding(
                group.kpi().id(),
                remaining.get(0),
                lower,
                group.form().counts() ? Optional.of(limit) : Optional.empty(),
                activity,
                Shown.figure(group.kpi(), group.form(), limit, activity.orElse(1L), lower)));
    }

    private boolean isClear(OrganisationId organisation, FutureGroup group, long figure) {
        ReportingPeriod next = remaining.get(0);
        Evaluation evaluation = evaluate(next.lastDay(), (one, period) -> one == group ? figure : leastReadily(one));
        Verdict verdict = evaluation.verdict(rule.id(), organisation, next);
        return RulePeriod.isClear(verdict);
    }
}
