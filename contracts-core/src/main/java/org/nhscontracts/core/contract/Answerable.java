package org.nhscontracts.core.contract;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;

/** Who holds the contract for a service, and who answers for it. */
final class Answerable {

    private Answerable() {}

    static ImmutableSet<OrganisationId> holders(ServiceContract contract, ServiceId service, LocalDate date) {
        Service known = service(contract, service);
        ImmutableSet<OrganisationId> named =
                nearest(contract, known, date, provider -> provider.role().isContractParty());
        return named.isEmpty()
                ? contract.alliance().map(alliance -> alliance.membersOn(date)).orElse(ImmutableSet.of())
                : named;
    }

    static ImmutableSet<OrganisationId> accountable(ServiceContract contract, ServiceId service, LocalDate date) {
        Service known = service(contract, service);
        ImmutableSet<OrganisationId> named =
                nearest(contract, known, date, provider -> provider.role() == ProviderRole.ACCOUNTABLE_PROVIDER);
        return named.isEmpty() ? holders(contract, service, date) : named;
    }

    static Service service(ServiceContract contract, ServiceId service) {
        return contract.services().stream()
                .filter(one -> one.id().equals(service))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("contract " + contract.id() + ": found no service " + service));
    }

    /** Those named for the service go before those named for all services. */
    private static ImmutableSet<OrganisationId> nearest(
            ServiceContract contract, Service service, LocalDate date, Predicate<Provider> plays) {
        ImmutableSet<OrganisationId> own =
                organisations(contract, date, plays.and(one -> one.services().contains(service.id())));
        return own.isEmpty()
                ? organisations(contract, date, plays.and(one -> one.services().isEmpty()))
                : own;
    }

    private static ImmutableSet<OrganisationId> organisations(
            ServiceContract contract, LocalDate date, Predicate<Provider> which) {
        return contract.providers().stream()
                .filter(provider -> provider.inForceOn(date))
                .filter(which)
                .map(Provider::organisation)
                .collect(toImmutableSet());
    }
}
