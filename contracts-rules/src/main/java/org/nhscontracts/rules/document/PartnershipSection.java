package org.nhscontracts.rules.document;

import static org.nhscontracts.rules.document.Item.given;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.PartnershipId;
import org.nhscontracts.core.party.Membership;
import org.nhscontracts.core.party.Partnership;
import org.nhscontracts.core.party.PartnershipPart;
import org.nhscontracts.core.party.PartnershipPhase;
import org.nhscontracts.core.party.PartnershipRole;
import org.nhscontracts.rules.text.TextNode;

/** Reads what is no contract: partnerships and memberships of wider bodies. */
final class PartnershipSection {

    private final Binding binding;
    private final SourceSection sources;

    PartnershipSection(Binding binding, SourceSection sources) {
        this.binding = binding;
        this.sources = sources;
    }

    Optional<Partnership> partnership(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Partnership.Builder partnership = Partnership.builder();
            item.refer("id", Refers.once("partnership"), PartnershipId::of, partnership::id);
            item.set("name", String::toString, partnership::name);
            item.each("phases", this::phase, partnership::addPhase);
            sources.cite(item, partnership::citation);
            return item.build(partnership::build);
        });
    }

    private Optional<PartnershipPhase> phase(TextNode node) {
        return binding.item(node).flatMap(item -> {
            PartnershipPhase.Builder phase = PartnershipPhase.builder();
            item.set("name", String::toString, phase::name);
            item.set("horizon", String::toString, phase::horizon);
            item.set("from", LocalDate::parse, phase::from);
            item.set("until", LocalDate::parse, phase::until);
            item.each("roles", this::role, phase::addRole);
            sources.cite(item, phase::citation);
            return item.build(phase::build);
        });
    }

    private Optional<PartnershipRole> role(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<OrganisationId> organisation =
                    item.referred("organisation", Refers.ORGANISATION, OrganisationId::of);
            Optional<PartnershipPart> part =
                    item.get("part", Vocabulary.of(PartnershipPart.class, PartnershipPart::words));
            Optional<String> scope = item.get("scope", String::toString);
            return item.build(() -> new PartnershipRole(given(organisation), given(part), scope));
        });
    }

    Optional<Membership> membership(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Membership.Builder membership = Membership.builder();
            item.refer("organisation", Refers.ORGANISATION, OrganisationId::of, membership::organisation);
            item.refer("body", Refers.ORGANISATION, OrganisationId::of, membership::body);
            item.set("from", LocalDate::parse, membership::from);
            item.set("until", LocalDate::parse, membership::until);
            sources.cite(item, membership::citation);
            return item.build(membership::build);
        });
    }
}
