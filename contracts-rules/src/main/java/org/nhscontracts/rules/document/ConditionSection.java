package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.condition.FactTopic;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.SetQuota;
import org.nhscontracts.rules.condition.ShareOf;
import org.nhscontracts.rules.condition.Window;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads conditions, each a map with the one key that names it. */
final class ConditionSection {

    private final Binding binding;
    private final ImmutableMap<String, KpiSet> sets;
    private final JudgementSection judgements;

    ConditionSection(Binding binding, ImmutableMap<String, Kpi> kpis, ImmutableMap<String, KpiSet> sets) {
        this.binding = binding;
        this.sets = sets;
        this.judgements = new JudgementSection(binding, kpis);
    }

    Optional<Condition> condition(TextNode node) {
        return condition(node, 1);
    }

    private Optional<Condition> condition(TextNode node, int depth) {
        if (!(node instanceof TextMap map) || map.entries().size() != 1) {
            return Optional.empty();
        }
        if (depth > Condition.MAX_DEPTH) {
            String found = "a condition inside " + Condition.MAX_DEPTH + " others";
            binding.faults().add(node, "too-deep", found, "at most " + Condition.MAX_DEPTH + " levels of conditions");
            return Optional.empty();
        }
        Map.Entry<String, TextNode> only = map.entries().entrySet().iterator().next();
        return leaf(only.getKey(), only.getValue()).or(() -> group(map, only.getKey(), only.getValue(), depth + 1));
    }

    private Optional<Condition> leaf(String name, TextNode content) {
        return switch (name) {
            case "achieves" -> judgements.judgement(content).map(Condition.Achieves::new);
            case "fails" -> judgements.judgement(content).map(Condition.Fails::new);
            case "is" -> binding.item(content).flatMap(this::banded);
            case "notReported" -> judgements.kpi(content).map(Condition.NotReported::new);
            case "returnLate" -> binding.item(content).flatMap(this::returnLate);
            case "restatedAfterFreeze" -> judgements.kpi(content).map(Condition.RestatedAfterFreeze::new);
            case "readingsConflict" -> judgements.kpi(content).map(Condition.ReadingsConflict::new);
            case "ofSet" -> binding.item(content).flatMap(this::ofSet);
            case "stated" -> binding.item(content).flatMap(ConditionSection::stated);
            case "custom" -> binding.item(content).flatMap(this::custom);
            default -> Optional.empty();
        };
    }

    private Optional<Condition> group(TextMap map, String name, TextNode content, int depth) {
        return switch (name) {
            case "not" -> built(map, condition(content, depth), Condition.Not::new);
            case "allOf" -> built(map, conditions(content, depth), Condition.AllOf::new);
            case "anyOf" -> built(map, conditions(content, depth), Condition.AnyOf::new);
            case "atLeast" -> binding.item(content).flatMap(item -> atLeast(item, depth));
            case "inARow" -> binding.item(content).flatMap(item -> inWindow(item, "periods", depth));
            case "ofLast" -> binding.item(content).flatMap(item -> inWindow(item, "atLeast", depth));
            default -> Optional.empty();
        };
    }

    private Optional<Condition> banded(Item item) {
        Optional<Rag> colour = item.get("colour", Vocabulary.of(Rag.class, Rag::words));
        return judgements.judgement(item).flatMap(judgement -> colour.map(one -> new Condition.Banded(judgement, one)));
    }

    private Optional<Condition> returnLate(Item item) {
        Optional<KpiId> kpi = item.map().find("kpi").flatMap(judgements::kpi);
        Optional<Integer> days = item.get("operationalDays", Integer::valueOf);
        return kpi.flatMap(id -> days.flatMap(grace -> item.build(() -> new Condition.ReturnLate(id, grace))));
    }

    private Optional<Condition> ofSet(Item item) {
        Optional<KpiSet> set = item.map().find("set").flatMap(this::set);
        Optional<SetQuota> quota = quota(item);
        TargetPurpose purpose = item.get("target", JudgementSection.PURPOSE).orElse(TargetPurpose.CONTRACT_STANDARD);
        return set.flatMap(kpis -> quota.flatMap(many -> item.build(() -> new Condition.OfSet(kpis, many, purpose))));
    }

    private Optional<KpiSet> set(TextNode node) {
        return node instanceof TextScalar scalar && Refers.KPI_SET.test(binding, scalar)
                ? Optional.ofNullable(sets.get(scalar.text()))
                : Optional.empty();
    }

    private static Optional<SetQuota> quota(Item item) {
        Optional<Integer> number = item.get("atLeast", Integer::valueOf);
        Optional<BigDecimal> percent = item.get("atLeastPercent", BigDecimal::new);
        Optional<ShareOf> of = item.get("of", Vocabulary.of(ShareOf.class, ShareOf::words));
        return number.flatMap(least -> item.build(() -> (SetQuota) new SetQuota.Number(least)))
                .or(() -> percent.flatMap(
                        share -> of.flatMap(whole -> item.build(() -> new SetQuota.Share(share, whole)))));
    }

    private static Optional<Condition> stated(Item item) {
        for (FactTopic topic : FactTopic.values()) {
            Optional<FactKey> fact = item.get(topic.words(), name -> new FactKey(topic, name));
            if (fact.isPresent()) {
                return fact.map(Condition.Stated::new);
            }
        }
        return Optional.empty();
    }

    private Optional<Condition> custom(Item item) {
        Optional<String> id = item.get("id", String::toString);
        ImmutableSet.Builder<KpiId> kpis = ImmutableSet.builder();
        item.referEach("kpis", Refers.KPI, KpiId::of, kpis::add);
        ImmutableMap.Builder<String, String> parameters = ImmutableMap.builder();
        item.nested("parameters", ConditionSection::parameters, parameters::putAll);
        return id.flatMap(
                name -> item.build(() -> new Condition.Custom(name, kpis.build(), parameters.buildKeepingLast())));
    }

    private static Optional<Map<String, String>> parameters(TextNode node) {
        if (!(node instanceof TextMap map)) {
            return Optional.empty();
        }
        ImmutableMap.Builder<String, String> parameters = ImmutableMap.builder();
        map.entries().forEach((name, value) -> {
            if (value instanceof TextScalar scalar) {
                parameters.put(name, scalar.text());
            }
        });
        return Optional.of(parameters.buildKeepingLast());
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
        Optional<NotApplicablePeriods> rest = item.get("notApplicable", JudgementSection.NOT_APPLICABLE);
        Optional<Condition> part = item.map().find("holds").flatMap(node -> condition(node, depth));
        return least.flatMap(k -> periods.flatMap(n -> rest.flatMap(r ->
                part.flatMap(of -> item.build(() -> (Condition) new Condition.InWindow(k, Window.ofLast(n, r), of))))));
    }

    private <T> Optional<Condition> built(TextMap map, Optional<T> content, Function<T, Condition> build) {
        return content.flatMap(one -> new Item(binding, map).build(() -> build.apply(one)));
    }
}
