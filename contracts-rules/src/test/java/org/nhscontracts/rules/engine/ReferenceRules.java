package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleRegistry;
import org.nhscontracts.rules.rule.TrajectoryEffect;
import org.nhscontracts.rules.verdict.Verdict;

/** Judges rules: for whom, in which periods, and whether anything stands in the way. */
final class ReferenceRules {

    private final ReferenceFacts facts;
    private final RuleRegistry registry;

    ReferenceRules(Evidence evidence, RuleRegistry registry) {
        this.facts = new ReferenceFacts(evidence);
        this.registry = registry;
    }

    /** Those with a reading of the contract or of the whole provider that is not split, or of a part that the condition judges. */
    ImmutableSet<OrganisationId> organisations(Condition condition) {
        if (condition.kpis().isEmpty()) {
            return periods(condition).isEmpty()
                    ? ImmutableSet.of()
                    : Stream.concat(facts.reporting().stream(), members()).collect(ImmutableSet.toImmutableSet());
        }
        return facts.reporting().stream()
                .filter(organisation -> condition.kpis().stream()
                                .anyMatch(kpi -> !facts.periods(kpi).isEmpty()
                                        && !facts.judged(kpi, organisation).isEmpty())
                        || hasParts(condition, organisation))
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean hasParts(Condition condition, OrganisationId organisation) {
        return condition.parts().stream().anyMatch(part -> hasParts(part, organisation))
                || judgement(condition)
                        .filter(one -> !facts.periods(one.kpi()).isEmpty())
                        .filter(one -> Stream.of(SplitKind.values())
                                .filter(kind -> reads(one.level(), kind))
                                .anyMatch(kind -> !facts.parts(one.kpi(), organisation, kind)
                                        .isEmpty()))
                        .isPresent();
    }

    private static Optional<Judgement> judgement(Condition condition) {
        if (condition instanceof Condition.Achieves achieves) {
            return Optional.of(achieves.judgement());
        }
        if (condition instanceof Condition.Fails fails) {
            return Optional.of(fails.judgement());
        }
        return condition instanceof Condition.Banded banded ? Optional.of(banded.judgement()) : Optional.empty();
    }

    private static boolean reads(Level level, SplitKind kind) {
        return level.equals(new Level.EachPart(kind))
                || level.equals(new Level.AnyPart(kind))
                || (level instanceof Level.PooledParts pooled && pooled.kind() == kind);
    }

    private Stream<OrganisationId> members() {
        return facts.evidence.alliance().stream()
                .flatMap(alliance -> alliance.members().stream())
                .map(AllianceMember::organisation);
    }

    /** From the first period in which any KPI of the condition is judged to the last; months where it reads none. */
    ImmutableList<ReportingPeriod> periods(Condition condition) {
        if (condition.kpis().isEmpty()) {
            return firstMonth().map(this::monthsFrom).orElse(ImmutableList.of());
        }
        List<ReportingPeriod> judged = condition.kpis().stream()
                .flatMap(kpi -> facts.periods(kpi).stream())
                .sorted()
                .toList();
        return judged.isEmpty()
                ? ImmutableList.of()
                : PeriodAxis.of(judged.get(0), judged.get(judged.size() - 1)).periods();
    }

    private ImmutableList<ReportingPeriod> monthsFrom(ReportingPeriod first) {
        ImmutableList.Builder<ReportingPeriod> months = ImmutableList.builder();
        for (ReportingPeriod month = first; !month.lastDay().isAfter(facts.evidence.asAt()); month = month.next()) {
            months.add(month);
        }
        return months.build();
    }

    /** The period that no window of a condition reaches beyond. */
    private Optional<ReportingPeriod> beginning(Condition condition) {
        Optional<KpiId> any = condition.kpis().stream().findFirst();
        if (any.isPresent()) {
            return facts.beginning(facts.kpi(any.get()).frequency());
        }
        return facts.beginning(PeriodKind.MONTH).or(this::firstMonth);
    }

    /** From when on rules are judged that read no KPI: since the contract, or any KPI by month, or any at all. */
    private Optional<ReportingPeriod> firstMonth() {
        return facts.evidence
                .term()
                .map(ContractTerm::start)
                .or(() -> facts.beginning(PeriodKind.MONTH).map(ReportingPeriod::firstDay))
                .or(() -> Stream.of(PeriodKind.values())
                        .flatMap(kind -> facts.beginning(kind).stream())
                        .map(ReportingPeriod::firstDay)
                        .sorted()
                        .findFirst())
                .map(day -> ReportingPeriod.of(PeriodKind.MONTH, day));
    }

    /** What a condition comes to, period by period, whatever stands in the way of a rule. */
    ImmutableList<Verdict> verdicts(Condition condition, OrganisationId organisation) {
        return judge(condition, organisation, false);
    }

    /** What a rule comes to, period by period. */
    ImmutableList<Verdict> verdicts(Rule rule, OrganisationId organisation) {
        boolean replaces = rule.whereTrajectory() == TrajectoryEffect.REPLACES;
        ImmutableList<Verdict> plain = judge(rule.when(), organisation, replaces);
        ImmutableList<ReportingPeriod> periods = periods(rule.when());
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        for (int i = 0; i < plain.size(); i++) {
            verdicts.add(gate(rule, organisation, periods.get(i)).orElse(plain.get(i)));
        }
        return verdicts.build();
    }

    private ImmutableList<Verdict> judge(Condition condition, OrganisationId organisation, boolean replaces) {
        return beginning(condition)
                .map(beginning -> new ReferenceEvaluator(facts, organisation, registry, beginning, replaces))
                .map(evaluator -> periods(condition).stream()
                        .map(period -> evaluator.verdict(condition, period))
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    private Optional<Verdict> gate(Rule rule, OrganisationId organisation, ReportingPeriod period) {
        Optional<Organisation> known = facts.evidence.organisations().stream()
                .filter(one -> one.id().equals(organisation))
                .findFirst();
        if (!rule.onlyFor().isEmpty() && known.isEmpty()) {
            return Optional.of(Verdict.UNDETERMINED);
        }
        boolean applies = rule.onlyFor().isEmpty()
                || rule.onlyFor().contains(known.orElseThrow().kind());
        boolean lifted = rule.whereTrajectory() == TrajectoryEffect.LIFTS
                && rule.when().kpis().stream().anyMatch(kpi -> hasPoint(facts.kpi(kpi), organisation, period));
        return applies && !lifted && rule.suspension(period).isEmpty()
                ? Optional.empty()
                : Optional.of(Verdict.NOT_APPLICABLE);
    }

    private static boolean hasPoint(Kpi kpi, OrganisationId organisation, ReportingPeriod period) {
        return kpi.trajectory(organisation)
                .flatMap(trajectory -> trajectory.threshold(period))
                .isPresent();
    }
}
