package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.contractfile.SeriesFit;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleSuspension;
import org.nhscontracts.rules.rule.TrajectoryEffect;
import org.nhscontracts.rules.text.TextNode;

/** Reads rules. */
final class RuleSection {

    private final Binding binding;
    private final SourceSection sources;
    private final ImmutableMap<KpiId, Kpi> kpis;
    private final ConditionSection conditions;
    private final ConsequenceSection consequences;

    RuleSection(
            Binding binding, SourceSection sources, ImmutableMap<KpiId, Kpi> kpis, ImmutableMap<String, KpiSet> sets) {
        this.binding = binding;
        this.sources = sources;
        this.kpis = kpis;
        this.conditions = new ConditionSection(
                binding, Maps.uniqueIndex(kpis.values(), kpi -> kpi.id().value()), sets);
        this.consequences = new ConsequenceSection(binding);
    }

    Optional<Rule> rule(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Rule.Builder rule = Rule.builder();
            item.refer("id", Refers.once("rule"), RuleId::of, rule::id);
            ClauseText.read(binding, item).ifPresent(rule::clause);
            item.nested("when", this::when, rule::when);
            item.set("because", String::toString, rule::because);
            item.each("then", consequences::consequence, rule::addThen);
            item.each("suspended", this::suspension, rule::addSuspension);
            item.referEach(
                    "onlyFor",
                    (any, kind) -> true,
                    Vocabulary.of(OrganisationKind.class, OrganisationKind::words),
                    rule::addOnlyFor);
            item.set(
                    "whereTrajectory",
                    Vocabulary.of(TrajectoryEffect.class, TrajectoryEffect::words),
                    rule::whereTrajectory);
            sources.cite(item, rule::citation);
            return item.build(rule::build);
        });
    }

    private Optional<RuleSuspension> suspension(TextNode node) {
        return binding.item(node).flatMap(item -> {
            RuleSuspension.Builder suspension = RuleSuspension.builder();
            item.set("from", LocalDate::parse, suspension::from);
            item.set("until", LocalDate::parse, suspension::until);
            item.set("because", String::toString, suspension::because);
            ClauseText.read(binding, item).ifPresent(suspension::clause);
            return item.build(suspension::build);
        });
    }

    private Optional<Condition> when(TextNode node) {
        return conditions.condition(node).filter(condition -> {
            Optional<String> misfit = SeriesFit.severalFrequencies(condition, kpis);
            misfit.ifPresent(
                    message -> binding.refuse(node, "several-frequencies", new IllegalArgumentException(message)));
            return misfit.isEmpty();
        });
    }
}
