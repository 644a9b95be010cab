package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.handover.ArrangementKind;
import org.nhscontracts.core.handover.ExitReason;
import org.nhscontracts.core.handover.HandoverFault;
import org.nhscontracts.core.handover.InconsistentHandoverException;
import org.nhscontracts.core.handover.PlanBasis;
import org.nhscontracts.core.handover.ServiceArrangement;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.HandoverId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.text.TextNode;

/** Reads service handovers: who hands over what to whom and when, by which plan, and who is responsible from when until when. */
final class HandoverSection {

    private final Binding binding;
    private final SourceSection sources;
    private final AssuranceSection assurances;
    private final CustomaryPlan customary;
    private final RuleBook rules;

    /** Reads handovers of services of a contract, as far as it is known, with the rules on which conditions may rest. */
    HandoverSection(Binding binding, SourceSection sources, Optional<ServiceContract> contract, RuleBook rules) {
        this.binding = binding;
        this.sources = sources;
        this.rules = rules;
        this.assurances = new AssuranceSection(binding, sources);
        this.customary = new CustomaryPlan(binding, contract);
    }

    Optional<ServiceHandover> handover(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ServiceHandover.Builder handover = ServiceHandover.builder();
            item.refer("id", Refers.once("handover"), HandoverId::of, handover::id);
            item.set("title", String::toString, handover::title);
            item.referEach("services", Refers.SERVICE, ServiceId::of, handover::addService);
            item.set("longstop", LocalDate::parse, handover::longstop);
            plan(item, frame(item, handover), handover);
            item.set("reasonForExit", Vocabulary.of(ExitReason.class, ExitReason::words), handover::reasonForExit);
            assurances.read(item, handover);
            item.each("arrangements", this::arrangement, handover::addArrangement);
            sources.cite(item, handover::citation);
            return item.build(() -> build(item, handover)).flatMap(built -> built);
        });
    }

    private static CustomaryPlan.Frame frame(Item item, ServiceHandover.Builder handover) {
        Optional<OrganisationId> outgoing = item.referred("outgoing", Refers.ORGANISATION, OrganisationId::of);
        Optional<OrganisationId> incoming = item.referred("incoming", Refers.ORGANISATION, OrganisationId::of);
        Optional<LocalDate> planned = item.get("planned", LocalDate::parse);
        handover.outgoing(outgoing);
        incoming.ifPresent(handover::incoming);
        planned.ifPresent(handover::planned);
        return new CustomaryPlan.Frame(planned, incoming, outgoing);
    }

    private void plan(Item item, CustomaryPlan.Frame frame, ServiceHandover.Builder handover) {
        item.set("planBasis", Vocabulary.of(PlanBasis.class, PlanBasis::words), handover::planBasis);
        new MobilisationSection(binding, sources, rules, item).plan(handover);
        customary.add(item, frame, handover);
    }

    private Optional<ServiceArrangement> arrangement(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ServiceArrangement.Builder arrangement = ServiceArrangement.builder();
            item.refer("service", Refers.SERVICE, ServiceId::of, arrangement::service);
            item.refer("provider", Refers.ORGANISATION, OrganisationId::of, arrangement::provider);
            item.set("kind", Vocabulary.of(ArrangementKind.class, ArrangementKind::words), arrangement::kind);
            item.set("from", LocalDate::parse, arrangement::from);
            item.set("until", LocalDate::parse, arrangement::until);
            sources.cite(item, arrangement::citation);
            return item.build(arrangement::build);
        });
    }

    /** Builds the handover, or reports each of its faults where it stands. */
    private Optional<ServiceHandover> build(Item item, ServiceHandover.Builder handover) {
        try {
            return Optional.of(handover.build());
        } catch (InconsistentHandoverException e) {
            e.faults().forEach(fault -> report(item, fault));
            return Optional.empty();
        }
    }

    private void report(Item item, HandoverFault fault) {
        TextNode place = NodePath.find(item.map(), fault.path());
        Refusal words = Refusal.of(new IllegalArgumentException("handover: " + fault.message()));
        binding.faults().add(place, fault.code(), words.found(), words.expected());
    }

    /** The sources of the customary conditions read so far, which the document itself need not name. */
    ImmutableList<Source> customarySources() {
        return customary.sources();
    }
}
