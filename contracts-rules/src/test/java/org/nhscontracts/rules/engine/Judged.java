package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Conditions;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.testing.CustomConditions;
import org.nhscontracts.rules.testing.FactsArbitraries;
import org.nhscontracts.rules.testing.FactsCase;
import org.nhscontracts.rules.testing.RuleArbitraries;
import org.nhscontracts.rules.verdict.Verdict;

/** What conditions come to on the facts of a case, all over the same organisations and periods. */
final class Judged {

    private static final ImmutableSet<KpiId> ALL =
            FactsArbitraries.KPIS.stream().map(KpiId::of).collect(ImmutableSet.toImmutableSet());
    private static final Condition NEVER = Conditions.custom(CustomConditions.NEVER, ALL, ImmutableMap.of());

    private Judged() {}

    static Evaluation evaluate(FactsCase given, RuleBook book) {
        return Plan.compile(book, given.kpis(), CustomConditions.REGISTRY).evaluate(given.facts());
    }

    /**
     * The verdicts of each condition, organisation by organisation, period by period. A part that is never applicable has each
     * condition read all KPIs, and be judged where any of them is; an organisation that has parts alone is left out unless all
     * conditions judge it.
     */
    static ImmutableList<ImmutableList<Verdict>> all(FactsCase given, Condition... conditions) {
        return all(given, List.of(conditions));
    }

    static ImmutableList<ImmutableList<Verdict>> all(FactsCase given, List<Condition> conditions) {
        RuleBook book = RuleArbitraries.book(conditions.stream()
                .map(condition -> Conditions.anyOf(condition, NEVER))
                .collect(toImmutableList()));
        Evaluation evaluation = evaluate(given, book);
        ImmutableList<OrganisationId> common = common(book, evaluation);
        return book.rules().stream()
                .map(rule -> verdicts(evaluation, rule.id(), common))
                .collect(toImmutableList());
    }

    private static ImmutableList<OrganisationId> common(RuleBook book, Evaluation evaluation) {
        return evaluation.organisations(book.rules().get(0).id()).stream()
                .filter(one -> book.rules().stream()
                        .allMatch(rule -> evaluation.organisations(rule.id()).contains(one)))
                .sorted(Comparator.comparing(OrganisationId::value))
                .collect(toImmutableList());
    }

    private static ImmutableList<Verdict> verdicts(
            Evaluation evaluation, RuleId rule, ImmutableList<OrganisationId> organisations) {
        return organisations.stream()
                .flatMap(organisation ->
                        verdicts(evaluation.column(rule, organisation).orElseThrow()))
                .collect(toImmutableList());
    }

    private static Stream<Verdict> verdicts(VerdictColumn column) {
        return column.axis().periods().stream().map(column::verdict);
    }
}
