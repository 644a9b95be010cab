package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.Optional;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.source.Citation;

/** The facts of a handover, with what stands behind them. */
final class HandoverFacts {

    private final CitedFacts facts;

    HandoverFacts(CitedFacts facts) {
        this.facts = facts;
    }

    void add(ServiceHandover handover) {
        facts.add("handover " + handover.id(), handover.citation());
        conditions(handover);
        handover.conditions().forEach(this::support);
        handover.gates().forEach(gate -> facts.add("gate " + gate.id(), gate.citation()));
        handover.reviews().forEach(review -> facts.add("review " + review.name(), review.citation()));
        handover.assurances().forEach(one -> facts.add("assurance: " + one.words(), one.citation()));
        handover.staffCounts()
                .forEach(count -> facts.add(
                        "staff: " + count.number().toPlainString() + " "
                                + count.unit().words(),
                        count.citation()));
        handover.protectedTerms().forEach(term -> facts.add("protected term: " + term.words(), term.citation()));
        handover.stateHandedOver().forEach(claim -> facts.add("state handed over: " + claim.words(), claim.citation()));
        handover.arrangements()
                .forEach(one ->
                        facts.add("arrangement for " + one.service() + " with " + one.provider(), one.citation()));
    }

    /** A plan may have many conditions from one place. */
    private void conditions(ServiceHandover handover) {
        ImmutableListMultimap<Citation, HandoverCondition> byCitation = handover.conditions().stream()
                .filter(condition -> condition.citation().isPresent())
                .collect(toImmutableListMultimap(
                        condition -> condition.citation().orElseThrow(), condition -> condition));
        byCitation.asMap().forEach((citation, conditions) -> facts.add(words(conditions), Optional.of(citation)));
    }

    private static String words(Collection<HandoverCondition> conditions) {
        return (conditions.size() == 1 ? "condition " : "conditions ")
                + conditions.stream().map(one -> one.id().value()).collect(joining(", "));
    }

    private void support(HandoverCondition condition) {
        condition
                .evidence()
                .forEach(one ->
                        facts.add("evidence " + one.what() + " for condition " + condition.id(), one.citation()));
        condition.waiver().ifPresent(waiver -> facts.add("waiver of condition " + condition.id(), waiver.citation()));
    }
}
