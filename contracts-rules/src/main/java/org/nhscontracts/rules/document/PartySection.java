package org.nhscontracts.rules.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.nhscontracts.core.id.OdsCode;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Dated;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.party.SuccessionKind;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads organisations and the parts they play. */
final class PartySection {

    private final Binding binding;
    private final SourceSection sources;

    PartySection(Binding binding, SourceSection sources) {
        this.binding = binding;
        this.sources = sources;
    }

    Optional<Organisation> organisation(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Organisation.Builder organisation = Organisation.builder();
            item.refer("id", Refers.once("organisation"), OrganisationId::of, organisation::id);
            item.set("kind", Vocabulary.of(OrganisationKind.class, OrganisationKind::words), organisation::kind);
            item.each("names", name -> dated(name, "name", String::toString), organisation::addName);
            item.each("codes", code -> dated(code, "code", OdsCode::of), organisation::addCode);
            sources.cite(item, organisation::citation);
            return item.build(organisation::build);
        });
    }

    private <T> Optional<Dated<T>> dated(TextNode node, String key, Function<String, T> parse) {
        return binding.item(node).flatMap(item -> {
            Optional<T> value = item.get(key, parse);
            Optional<LocalDate> from = item.get("from", LocalDate::parse);
            Optional<LocalDate> until = item.get("until", LocalDate::parse);
            return value.flatMap(one -> item.build(() -> new Dated<>(one, from, until)));
        });
    }

    Optional<Succession> succession(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Succession.Builder succession = Succession.builder();
            item.set("kind", Vocabulary.of(SuccessionKind.class, SuccessionKind::words), succession::kind);
            item.set("date", LocalDate::parse, succession::date);
            item.referEach("predecessors", Refers.ORGANISATION, OrganisationId::of, succession::addPredecessor);
            item.referEach("successors", Refers.ORGANISATION, OrganisationId::of, succession::addSuccessor);
            sources.cite(item, succession::citation);
            return item.build(succession::build);
        });
    }

    Optional<Commissioner> commissioner(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Commissioner.Builder commissioner = Commissioner.builder();
            item.refer("organisation", Refers.ORGANISATION, OrganisationId::of, commissioner::organisation);
            item.set("role", Vocabulary.of(CommissionerRole.class, CommissionerRole::words), commissioner::role);
            item.set("from", LocalDate::parse, commissioner::from);
            item.set("until", LocalDate::parse, commissioner::until);
            sources.cite(item, commissioner::citation);
            return item.build(commissioner::build);
        });
    }

    Optional<Provider> provider(TextNode node) {
        return provider(node, Refers.SERVICE);
    }

    /** Reads a provider whose services are checked in another way. */
    Optional<Provider> provider(TextNode node, BiPredicate<Binding, TextScalar> service) {
        return binding.item(node).flatMap(item -> {
            Provider.Builder provider = Provider.builder();
            item.refer("organisation", Refers.ORGANISATION, OrganisationId::of, provider::organisation);
            item.set("role", Vocabulary.of(ProviderRole.class, ProviderRole::words), provider::role);
            item.referEach("services", service, ServiceId::of, provider::addService);
            item.set("from", LocalDate::parse, provider::from);
            item.set("until", LocalDate::parse, provider::until);
            sources.cite(item, provider::citation);
            return item.build(provider::build);
        });
    }
}
