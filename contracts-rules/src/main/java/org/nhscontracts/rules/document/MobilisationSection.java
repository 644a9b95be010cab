package org.nhscontracts.rules.document;

import static org.nhscontracts.rules.document.Item.given;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.handover.ConditionCategory;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.ConditionWaiver;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.handover.HandoverReview;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads the plan of one handover: its conditions with their evidence, its gates, and its reviews after the start. */
final class MobilisationSection {

    private final Binding binding;
    private final SourceSection sources;
    private final RuleBook rules;
    private final Item handover;
    private final Ids conditions;
    private final Ids gates;
    private final String of;

    /** Reads the plan of a handover. */
    MobilisationSection(Binding binding, SourceSection sources, RuleBook rules, Item handover) {
        this.binding = binding;
        this.sources = sources;
        this.rules = rules;
        this.handover = handover;
        this.conditions = binding.ids(handover.map(), "conditions").and(CustomaryPlan.conditions(handover));
        this.gates = binding.ids(handover.map(), "gates").and(CustomaryPlan.gates(handover));
        this.of = " of " + handover.map().path();
    }

    void plan(ServiceHandover.Builder plan) {
        handover.each("conditions", this::condition, plan::addCondition);
        handover.each("gates", this::gate, plan::addGate);
        handover.each("reviews", this::review, plan::addReview);
    }

    private Optional<HandoverCondition> condition(TextNode node) {
        return binding.item(node).flatMap(item -> {
            HandoverCondition.Builder condition = HandoverCondition.builder();
            item.refer("id", Refers.once("condition" + of), ConditionId::of, condition::id);
            item.set("what", String::toString, condition::what);
            item.set("category", Vocabulary.of(ConditionCategory.class, ConditionCategory::words), condition::category);
            item.refer("owner", Refers.ORGANISATION, OrganisationId::of, condition::owner);
            item.set("lead", DayText::lead, condition::lead);
            item.set("remaining", DayText::span, condition::remaining);
            item.referEach("dependsOn", this::isCondition, ConditionId::of, condition::addDependsOn);
            item.set("shownBy", String::toString, condition::shownBy);
            evidence(item, condition);
            item.refer(
                    "rule", Refers.RULE.and((any, id) -> isOfAnEarlierStratum(item, id)), RuleId::of, condition::rule);
            item.refer("gate", this::isGate, GateId::of, condition::gate);
            sources.cite(item, condition::citation);
            return item.build(condition::build);
        });
    }

    private boolean isCondition(Binding any, TextScalar id) {
        return binding.reference(id, "unknown-condition", conditions);
    }

    /** Term and readiness are found out with the verdicts of the other rules, so a condition cannot rest on a rule that reads them. */
    private boolean isOfAnEarlierStratum(Item condition, TextScalar id) {
        Optional<Rule> late = rules.find(RuleId.of(id.text())).filter(Rule::readsTermOrReadiness);
        if (late.isPresent()) {
            String cycle = late.get().lateFacts() + " -> " + words(handover, "handover") + " -> "
                    + words(condition, "condition") + " -> rule " + id.text();
            binding.faults()
                    .add(
                            id,
                            "own-stratum",
                            Fault.quoted(id.text()) + ", a rule that reads of term or readiness itself",
                            "a rule that reads neither, since these are found out after the rules they rest on (rule "
                                    + id.text() + " -> " + cycle + ")");
        }
        return late.isEmpty();
    }

    private static String words(Item item, String what) {
        return what + item.get("id", String::toString).map(id -> " " + id).orElse("");
    }

    private boolean isGate(Binding any, TextScalar id) {
        return binding.reference(id, "unknown-gate", gates);
    }

    private void evidence(Item item, HandoverCondition.Builder condition) {
        item.each("evidence", this::piece, condition::addEvidence);
        item.set("evidenceComplete", Boolean::valueOf, condition::evidenceComplete);
        item.set("barsStart", Boolean::valueOf, condition::barsStart);
        item.referEach("waivableBy", Refers.ORGANISATION, OrganisationId::of, condition::addWaivableBy);
        item.nested("waiver", this::waiver, condition::waiver);
    }

    private Optional<ConditionEvidence> piece(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ConditionEvidence.Builder evidence = ConditionEvidence.builder();
            item.set("what", String::toString, evidence::what);
            item.set("given", LocalDate::parse, evidence::given);
            item.set("expires", LocalDate::parse, evidence::expires);
            item.set("accepted", Vocabulary.of(YesNo.class, YesNo::words), evidence::accepted);
            item.set("decided", LocalDate::parse, evidence::decided);
            sources.cite(item, evidence::citation);
            return item.build(evidence::build);
        });
    }

    private Optional<ConditionWaiver> waiver(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ConditionWaiver.Builder waiver = ConditionWaiver.builder();
            item.refer("by", Refers.ORGANISATION, OrganisationId::of, waiver::by);
            item.set("on", LocalDate::parse, waiver::on);
            item.set("because", String::toString, waiver::reason);
            sources.cite(item, waiver::citation);
            return item.build(waiver::build);
        });
    }

    private Optional<HandoverGate> gate(TextNode node) {
        return binding.item(node).flatMap(item -> {
            HandoverGate.Builder gate = HandoverGate.builder();
            item.refer("id", Refers.once("gate" + of), GateId::of, gate::id);
            item.set("name", String::toString, gate::name);
            item.set("lead", DayText::lead, gate::lead);
            sources.cite(item, gate::citation);
            return item.build(gate::build);
        });
    }

    private Optional<HandoverReview> review(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<String> name = item.get("name", String::toString);
            Optional<DaySpan> after = item.get("after", DayText::span);
            Optional<Citation> citation = item.part("cite", sources::citation);
            return item.build(() -> new HandoverReview(given(name), given(after), citation));
        });
    }
}
