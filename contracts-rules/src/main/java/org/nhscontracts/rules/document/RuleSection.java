package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.function.Function;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Window;
import org.nhscontracts.rules.contractfile.SeriesFit;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads rules and their conditions. */
final class RuleSection {

    private final Binding binding;
    private final SourceSection sources;
    private final ImmutableMap<KpiId, Kpi> kpis;
    private final ImmutableMap<String, KpiId> ids;

    RuleSection(Binding binding, SourceSection sources, ImmutableMap<KpiId, Kpi> kpis) {
        this.binding = binding;
        this.sources = sources;
        this.kpis = kpis;
        this.ids = Maps.uniqueIndex(kpis.keySet(), KpiId::value);
    }

    Optional<Rule> rule(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Rule.Builder rule = Rule.builder();
            item.refer("id", Refers.once("rule"), RuleId::of, rule::id);
            Optional<ContractEdition> edition = item.get("edition", ContractEdition::of);
            item.set("clause", clause -> new ClauseReference(clause, edition), rule::clause);
            requireClause(item);
            item.nested("when", this::when, rule::when);
            item.set("because", String::toString, rule::because);
            sources.cite(item, rule::citation);
            return item.build(rule::build);
        });
    }

    private void requireClause(Item item) {
        if (!item.has("clause") && !binding.isMisshapen(item.map())) {
            item.map()
                    .find("edition")
                    .ifPresent(edition -> binding.faults()
                            .add(edition, "inconsistent", "an edition without a clause", "'clause' beside it"));
        }
    }

    private Optional<Condition> when(TextNode node) {
        return condition(node, 1).filter(condition -> {
            Optional<String> misfit = SeriesFit.severalFrequencies(condition, kpis);
            misfit.ifPresent(
                    message -> binding.refuse(node, "several-frequencies", new IllegalArgumentException(message)));
            return misfit.isEmpty();
        });
    }

    /** Reads a condition: a map with the one key that names it. */
    private Optional<Condition> condition(TextNode node, int depth) {
        if (!(node instanceof TextMap map) || map.entries().size() != 1) {
            return Optional.empty();
        }
        if (depth > Condition.MAX_DEPTH) {
            String found = "a condition inside " + Condition.MAX_DEPTH + " others";
            binding.faults().add(node, "too-deep", found, "at most " + Condition.MAX_DEPTH + " levels of conditions");
            return Optional.empty();
        }
        return condition(map, depth);
    }

    private Optional<Condition> condition(TextMap map, int depth) {
        String name = map.entries().keySet().iterator().next();
        TextNode content = map.entries().values().iterator().next();
        return switch (name) {
            case "achieves" -> onTarget(content, Condition.Achieves::new);
            case "fails" -> onTarget(content, Condition.Fails::new);
            case "notReported" -> kpi(content).map(Condition.NotReported::new);
            case "not" -> built(map, condition(content, depth + 1), Condition.Not::new);
            case "allOf" -> built(map, conditions(content, depth + 1), Condition.AllOf::new);
            case "anyOf" -> built(map, conditions(content, depth + 1), Condition.AnyOf::new);
            case "atLeast" -> binding.item(content).flatMap(item -> atLeast(item, depth + 1));
            case "inARow" -> binding.item(content).flatMap(item -> inWindow(item, "periods", depth + 1));
            case "ofLast" -> binding.item(content).flatMap(item -> inWindow(item, "atLeast", depth + 1));
            default -> Optional.empty();
        };
    }

    private interface OnTarget {
        Condition of(KpiId kpi, TargetPurpose purpose);
    }

    private Optional<Condition> onTarget(TextNode node, OnTarget condition) {
        if (node instanceof TextMap map) {
            Optional<KpiId> kpi = map.find("kpi").flatMap(this::kpi);
            Optional<TargetPurpose> purpose =
                    new Item(binding, map).get("target", Vocabulary.of(TargetPurpose.class, TargetPurpose::words));
            return kpi.flatMap(id -> purpose.map(target -> condition.of(id, target)));
        }
        return kpi(node).map(id -> condition.of(id, TargetPurpose.CONTRACT_STANDARD));
    }

    private Optional<KpiId> kpi(TextNode node) {
        return node instanceof TextScalar scalar && Refers.KPI.test(binding, scalar)
                ? Optional.ofNullable(ids.get(scalar.text()))
                : Optional.empty();
    }

    private Optional<ImmutableList<Condition>> conditions(TextNode node, int depth) {
        if (!(node instanceof TextList list)) {
            return Optional.empty();
        }
        ImmutableList<Optional<Condition>> parts =
                list.items().stream().map(part -> condition(part, depth)).collect(ImmutableList.toImmutableList());
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList()))
                : Optional.empty();
    }

    private Optional<Condition> atLeast(Item item, int depth) {
        Optional<Integer> number = item.get("number", Integer::valueOf);
        Optional<ImmutableList<Condition>> of = item.map().find("of").flatMap(parts -> conditions(parts, depth));
        return number.flatMap(least ->
                of.flatMap(parts -> item.build(() -> (Condition) new Condition.AtLeastOf(least, parts))));
    }

    private Optional<Condition> inWindow(Item item, String leastKey, int depth) {
        Optional<Integer> least = item.get(leastKey, Integer::valueOf);
        Optional<Integer> periods = item.get("periods", Integer::valueOf);
        Optional<NotApplicablePeriods> rest =
                item.get("notApplicable", Vocabulary.of(NotApplicablePeriods.class, NotApplicablePeriods::words));
        Optional<Condition> part = item.map().find("holds").flatMap(node -> condition(node, depth));
        return least.flatMap(k -> periods.flatMap(n -> rest.flatMap(r ->
                part.flatMap(of -> item.build(() -> (Condition) new Condition.InWindow(k, Window.ofLast(n, r), of))))));
    }

    private <T> Optional<Condition> built(TextMap map, Optional<T> content, Function<T, Condition> build) {
        return content.flatMap(one -> new Item(binding, map).build(() -> build.apply(one)));
    }
}
