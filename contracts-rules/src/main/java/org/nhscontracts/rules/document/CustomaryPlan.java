package org.nhscontracts.rules.document;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.PlanBasis;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.catalogue.CustomaryCondition;
import org.nhscontracts.rules.catalogue.MobilisationCatalogue;
import org.nhscontracts.rules.readiness.MobilisationConditions;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.TextNode;

/** Adds the customary plan of a handover to what the document itself says of it, where the document asks for that. */
final class CustomaryPlan {

    static final String KEY = "withCustomaryPlan";
    private static final String BASIS = "planBasis";

    /** A few words of the document become twenty conditions, so there is an end to it. */
    private static final int MOST = 100;

    private final Binding binding;
    private final Optional<ServiceContract> contract;
    private int used;

    /** Adds plans to handovers of a contract, as far as it is known. */
    CustomaryPlan(Binding binding, Optional<ServiceContract> contract) {
        this.binding = binding;
        this.contract = contract;
    }

    /** The sources of what was added, which the document itself need not name. */
    ImmutableList<Source> sources() {
        return used > 0 ? MobilisationConditions.sources() : ImmutableList.of();
    }

    /** The ids of the conditions that a handover may depend on beside its own. */
    static Ids conditions(Item handover) {
        return ids(
                handover, MobilisationCatalogue.shipped().conditions().stream().map(CustomaryCondition::id));
    }

    /** The ids of the gates that a condition may name beside those of the document. */
    static Ids gates(Item handover) {
        return ids(handover, MobilisationCatalogue.shipped().gates().stream().map(gate -> gate.id()));
    }

    private static Ids ids(Item handover, Stream<?> ids) {
        return new Ids(
                handover.has(KEY) ? ids.map(Object::toString).collect(toImmutableSet()) : ImmutableSet.of(), true);
    }

    /** Adds the conditions, gates and reviews that the document does not state itself, if it asks for them. */
    void add(Item item, Frame frame, ServiceHandover.Builder handover) {
        if (item.has(KEY)) {
            item.nested(KEY, node -> takeOver(item, node), any -> addPlan(item, frame, handover));
        }
    }

    private void addPlan(Item item, Frame frame, ServiceHandover.Builder handover) {
        if (!item.has(BASIS)) {
            handover.planBasis(PlanBasis.CUSTOMARY);
        }
        if (frame.planned().isPresent() && frame.incoming().isPresent()) {
            addConditions(item, frame, handover);
        }
        addGates(item, handover);
    }

    /** Answers nothing where the document contradicts the plan or uses the id of one of its sources for another one. */
    private Optional<Boolean> takeOver(Item item, TextNode key) {
        used++;
        boolean sound = isCustomary(item) & isNotTooMany(key);
        for (Source source : MobilisationConditions.sources()) {
            if (binding.known().sources().contains(source.id().value())) {
                String found = "a source '" + source.id() + "' of the document, and one of the customary plan";
                binding.faults().add(key, "source-of-the-catalogue", found, "another id for that of the document");
                sound = false;
            }
        }
        return Optional.of(true).filter(Boolean.valueOf(sound)::equals);
    }

    private boolean isNotTooMany(TextNode key) {
        if (used == MOST + 1) {
            binding.faults().add(key, "too-many", "more than " + MOST + " of these", "at most " + MOST);
        }
        return used <= MOST;
    }

    private boolean isCustomary(Item item) {
        Optional<PlanBasis> other = item.get(BASIS, Vocabulary.of(PlanBasis.class, PlanBasis::words))
                .filter(basis -> basis != PlanBasis.CUSTOMARY);
        other.ifPresent(basis -> binding.faults()
                .add(
                        item.map().find(BASIS).orElseThrow(),
                        "not-customary",
                        Fault.quoted(basis.words()),
                        "'customary', as the plan is completed by the customary one"));
        return other.isEmpty();
    }

    private void addConditions(Item item, Frame frame, ServiceHandover.Builder handover) {
        Ids own = binding.ids(item.map(), "conditions");
        for (HandoverCondition condition : conditions(frame)) {
            if (!own.contains(condition.id().value())) {
                handover.addCondition(condition);
            }
        }
    }

    private ImmutableList<HandoverCondition> conditions(Frame frame) {
        LocalDate planned = frame.planned().orElseThrow();
        ImmutableSet<OrganisationId> commissioners = contract.stream()
                .flatMap(one -> one.commissionersOn(planned).stream())
                .map(Commissioner::organisation)
                .collect(toImmutableSet());
        return MobilisationConditions.customary(
                planned, frame.incoming().orElseThrow(), frame.outgoing(), commissioners);
    }

    private void addGates(Item item, ServiceHandover.Builder handover) {
        Ids own = binding.ids(item.map(), "gates");
        MobilisationConditions.customaryGates().stream()
                .filter(gate -> !own.contains(gate.id().value()))
                .forEach(handover::addGate);
        handover.addAllReviews(MobilisationConditions.customaryReviews());
    }

    /** What the plan depends on. */
    record Frame(Optional<LocalDate> planned, Optional<OrganisationId> incoming, Optional<OrganisationId> outgoing) {}
}
