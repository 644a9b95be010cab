package org.nhscontracts.rules.alliance;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Conditions;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.engine.Evaluation;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.engine.VerdictColumn;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.verdict.Verdict;

/** Whether the members of an alliance fail a KPI, each by itself and all together: judged by the engine like any rule. */
final class AllianceVerdicts {

    private static final RuleId EACH = RuleId.of("each-member");
    private static final RuleId TOGETHER = RuleId.of("all-members");

    private final Evaluation evaluation;

    private AllianceVerdicts(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    static AllianceVerdicts of(Facts facts, KpiId kpi) {
        Judgement own = Judgement.of(kpi);
        RuleBook book = RuleBook.of(
                rule(EACH, own), rule(TOGETHER, own.at(new Level.PooledMembers(MissingPeriods.UNDETERMINED))));
        return new AllianceVerdicts(
                Plan.compile(book, ImmutableList.of(facts.kpi(kpi))).evaluate(facts));
    }

    private static Rule rule(RuleId id, Judgement judgement) {
        Rule.Builder rule = Rule.builder();
        return rule.id(id)
                .when(Conditions.fails(judgement))
                .because("attribution of a failure")
                .build();
    }

    /** The engine judges all together once for each organisation that reports, with one and the same result. */
    Verdict together(ReportingPeriod period) {
        return evaluation.organisations(TOGETHER).stream()
                .findFirst()
                .map(one -> verdict(TOGETHER, one, period))
                .orElse(Verdict.UNDETERMINED);
    }

    ImmutableMap<OrganisationId, Verdict> each(PeriodCounts counts, ReportingPeriod period) {
        return counts.members().stream()
                .collect(toImmutableMap(MemberCounts::member, one -> verdict(EACH, one.member(), period)));
    }

    /** Of whom nothing is reported, nothing is known. */
    private Verdict verdict(RuleId rule, OrganisationId organisation, ReportingPeriod period) {
        return evaluation
                .column(rule, organisation)
                .filter(column -> covers(column, period))
                .map(column -> column.verdict(period))
                .orElse(Verdict.UNDETERMINED);
    }

    private static boolean covers(VerdictColumn column, ReportingPeriod period) {
        return column.axis().indexOf(period) >= 0;
    }
}
