package org.nhscontracts.rules.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.SubContract;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.UsingBody;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads the services, and who delivers or uses them beside the parties: sub-contracts, and bodies that commission nothing. */
final class SupplySection {

    private final Binding binding;
    private final SourceSection sources;

    SupplySection(Binding binding, SourceSection sources) {
        this.binding = binding;
        this.sources = sources;
    }

    Optional<Service> service(TextNode node) {
        return service(node, Refers.once("service"));
    }

    /** Reads a service that a variation adds, perhaps again. */
    Optional<Service> addedService(TextNode node) {
        return service(node, Refers.ANY);
    }

    private Optional<Service> service(TextNode node, BiPredicate<Binding, TextScalar> check) {
        return binding.item(node).flatMap(item -> {
            Service.Builder service = Service.builder();
            item.refer("id", check, ServiceId::of, service::id);
            item.set("name", String::toString, service::name);
            item.referEach("areas", Refers.ANY, String::toString, service::addArea);
            item.set("from", LocalDate::parse, service::from);
            item.set("until", LocalDate::parse, service::until);
            sources.cite(item, service::citation);
            return item.build(service::build);
        });
    }

    Optional<UsingBody> usingBody(TextNode node) {
        return binding.item(node).flatMap(item -> {
            UsingBody.Builder body = UsingBody.builder();
            item.refer("organisation", Refers.ORGANISATION, OrganisationId::of, body::organisation);
            item.referEach("services", Refers.SERVICE, ServiceId::of, body::addService);
            item.set("purpose", String::toString, body::purpose);
            item.set("from", LocalDate::parse, body::from);
            item.set("until", LocalDate::parse, body::until);
            sources.cite(item, body::citation);
            return item.build(body::build);
        });
    }

    Optional<SubContract> subContract(TextNode node) {
        return binding.item(node).flatMap(item -> {
            SubContract.Builder contract = SubContract.builder();
            item.refer("organisation", Refers.ORGANISATION, OrganisationId::of, contract::organisation);
            item.referEach("services", Refers.SERVICE, ServiceId::of, contract::addService);
            item.set("material", Vocabulary.of(YesNo.class, YesNo::words), contract::material);
            item.set("start", LocalDate::parse, contract::start);
            item.set("expiry", LocalDate::parse, contract::expiry);
            item.set(
                    "processesPersonalData", Vocabulary.of(YesNo.class, YesNo::words), contract::processesPersonalData);
            item.set("approved", LocalDate::parse, contract::approved);
            sources.cite(item, contract::citation);
            return item.build(contract::build);
        });
    }
}
