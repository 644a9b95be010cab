package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.JudgementFit;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.MissingReturns;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.condition.Statistic;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads what is judged of a KPI: its id alone, or a map with what else is said of it. */
final class JudgementSection {

    static final Function<String, TargetPurpose> PURPOSE = Vocabulary.of(TargetPurpose.class, TargetPurpose::words);
    static final Function<String, NotApplicablePeriods> NOT_APPLICABLE =
            Vocabulary.of(NotApplicablePeriods.class, NotApplicablePeriods::words);
    private static final Function<String, MissingPeriods> MISSING =
            Vocabulary.of(MissingPeriods.class, MissingPeriods::words);
    private static final Function<String, PeriodKind> KIND = Vocabulary.of(PeriodKind.class, PeriodKind::words);

    private final Binding binding;
    private final ImmutableMap<String, Kpi> kpis;

    JudgementSection(Binding binding, ImmutableMap<String, Kpi> kpis) {
        this.binding = binding;
        this.kpis = kpis;
    }

    /** The id of a KPI of the document. */
    Optional<KpiId> kpi(TextNode node) {
        return node instanceof TextScalar scalar && Refers.KPI.test(binding, scalar)
                ? Optional.ofNullable(kpis.get(scalar.text())).map(Kpi::id)
                : Optional.empty();
    }

    Optional<Judgement> judgement(TextNode node) {
        return node instanceof TextMap map
                ? judgement(new Item(binding, map))
                : kpi(node).map(Judgement::of);
    }

    Optional<Judgement> judgement(Item item) {
        List<UnaryOperator<Judgement>> said = new ArrayList<>();
        Optional<KpiId> kpi = item.map().find("kpi").flatMap(this::kpi);
        requireOneStandard(item);
        item.set("target", PURPOSE, purpose -> said.add(one -> one.against(purpose)));
        item.nested("against", this::standard, standard -> said.add(one -> one.against(standard)));
        item.nested("level", this::level, level -> said.add(one -> one.at(level)));
        item.nested("over", this::aggregate, aggregate -> said.add(one -> one.over(aggregate)));
        item.set(
                "missingReturns",
                Vocabulary.of(MissingReturns.class, MissingReturns::words),
                returns -> said.add(one -> one.with(returns)));
        return kpi.flatMap(id -> item.build(() -> with(Judgement.of(id), said))).filter(one -> fits(item, one));
    }

    private static Judgement with(Judgement plain, List<UnaryOperator<Judgement>> said) {
        Judgement judgement = plain;
        for (UnaryOperator<Judgement> one : said) {
            judgement = one.apply(judgement);
        }
        return judgement;
    }

    private void requireOneStandard(Item item) {
        if (item.has("target") && item.has("against") && !binding.isMisshapen(item.map())) {
            binding.faults().add(item.map(), "inconsistent", "both 'target' and 'against'", "one of them");
        }
    }

    /** Whether the KPI can be judged so; where it cannot, the fault is reported at the part that does not fit. */
    private boolean fits(Item item, Judgement judgement) {
        Optional<Kpi> kpi = Optional.ofNullable(kpis.get(judgement.kpi().value()));
        Optional<String> over = kpi.flatMap(one -> judgement.over().flatMap(how -> JudgementFit.fault(how, one)));
        Optional<String> against = kpi.flatMap(one -> JudgementFit.fault(judgement.against(), one));
        over.ifPresent(message -> refuse(item, "over", message));
        against.ifPresent(message -> refuse(item, "against", message));
        return over.isEmpty() && against.isEmpty();
    }

    private void refuse(Item item, String key, String message) {
        TextNode place = item.map().find(key).orElse(item.map());
        binding.refuse(place, "misfit", new IllegalArgumentException(message));
    }

    private Optional<Standard> standard(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<Standard> standard = item.get("trajectoryElse", PURPOSE).map(Standard.TrajectoryElseTarget::new);
            return standard.or(() -> item.get("amberLimitOf", PURPOSE).map(Standard.AmberLimit::new))
                    .or(() -> inner(item, "baseline").flatMap(JudgementSection::baseline))
                    .or(() -> inner(item, "yearBefore").flatMap(JudgementSection::yearBefore));
        });
    }

    private Optional<Item> inner(Item item, String key) {
        return item.map().find(key).flatMap(binding::item);
    }

    private static Optional<Standard> baseline(Item item) {
        Optional<ReportingPeriod> first = item.get("first", PerformanceSection::parsePeriod);
        Optional<ReportingPeriod> last = item.get("last", PerformanceSection::parsePeriod);
        Optional<BigDecimal> plus = item.get("plus", BigDecimal::new);
        return first.flatMap(from -> last.flatMap(
                to -> plus.flatMap(delta -> item.build(() -> new Standard.OverBaseline(from, to, delta)))));
    }

    private static Optional<Standard> yearBefore(Item item) {
        return item.get("plus", BigDecimal::new).flatMap(delta -> item.build(() -> new Standard.OverYearBefore(delta)));
    }

    private Optional<Level> level(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<MissingPeriods> missing = item.get("missing", MISSING);
            Optional<Level> level = item.get("each", text -> part(text, new Level.EachMember(), Level.EachPart::new));
            return level.or(() -> item.get("any", text -> part(text, new Level.AnyMember(), Level.AnyPart::new)))
                    .or(() -> missing.flatMap(how -> item.get(
                            "pooled",
                            text -> part(
                                    text, new Level.PooledMembers(how), kind -> new Level.PooledParts(kind, how)))));
        });
    }

    private static Level part(String text, Level ofMembers, Function<SplitKind, Level> ofParts) {
        return text.equals(JudgementWriter.MEMBER)
                ? ofMembers
                : ofParts.apply(Vocabulary.of(SplitKind.class, SplitKind::words).apply(text));
    }

    private Optional<Aggregate> aggregate(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<MissingPeriods> missing = item.get("missing", MISSING);
            for (Statistic statistic : Statistic.values()) {
                Optional<TextNode> of = item.map().find(JudgementWriter.key(statistic));
                if (of.isPresent()) {
                    return of.flatMap(this::span)
                            .flatMap(span ->
                                    missing.flatMap(how -> item.build(() -> new Aggregate(statistic, span, how))));
                }
            }
            return Optional.empty();
        });
    }

    private Optional<Span> span(TextNode node) {
        if (node instanceof TextScalar) {
            return binding.isMisshapen(node) ? Optional.empty() : Optional.of(new Span.LastQuarter());
        }
        return binding.item(node)
                .flatMap(item -> rolling(item)
                        .or(() -> item.get("toDate", KIND).map(Span.ToDate::new))
                        .or(() -> item.get("whole", KIND).map(Span.Whole::new)));
    }

    private static Optional<Span> rolling(Item item) {
        Optional<Integer> last = item.get("last", Integer::valueOf);
        Optional<NotApplicablePeriods> rest = item.get("notApplicable", NOT_APPLICABLE);
        return last.flatMap(periods -> rest.flatMap(how -> item.build(() -> new Span.Rolling(periods, how))));
    }
}
