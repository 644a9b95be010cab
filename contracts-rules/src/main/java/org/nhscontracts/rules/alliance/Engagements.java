package org.nhscontracts.rules.alliance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.Succession;

/**
 * In which contracts an organisation has a part on a day, and in which areas: the contracts of a provider across several areas.
 *
 * @param date the day
 * @param engagements the parts it plays, in the order of the contracts
 */
public record Engagements(LocalDate date, ImmutableList<Engagement> engagements) {

    /**
     * The contracts in which an organisation has a part. Contracts that do not run on the day, by their Expiry Date, are left out.
     *
     * @param organisation the organisation, by one id in all contracts
     * @param contracts the contracts
     * @param organisations the organisations of their documents
     * @param successions how these follow each other
     * @param date the day
     * @return the parts it plays, be it as a party or beside the contract
     */
    public static Engagements on(
            OrganisationId organisation,
            Collection<ServiceContract> contracts,
            Collection<Organisation> organisations,
            Collection<Succession> successions,
            LocalDate date) {
        Stream<Engagement> engagements = contracts.stream()
                .filter(contract -> contract.term().dates().contains(date))
                .flatMap(contract -> PartyList.on(
                                contract, organisations, successions, ImmutableList.of(), ImmutableList.of(), date)
                        .entries()
                        .stream()
                        .filter(entry -> entry.organisation().equals(organisation))
                        .map(entry -> engagement(contract, entry)));
        return new Engagements(date, engagements.collect(toImmutableList()));
    }

    private static Engagement engagement(ServiceContract contract, PartyEntry entry) {
        ImmutableSet<ServiceId> all =
                contract.services().stream().map(Service::id).collect(toImmutableSet());
        ImmutableSet<ServiceId> services = entry.services().isEmpty() ? all : entry.services();
        Stream<String> areas = services.isEmpty()
                ? contract.areas().stream()
                : services.stream().flatMap(service -> contract.areasOf(service).stream());
        Engagement.Builder engagement = Engagement.builder();
        return engagement
                .contract(contract.id())
                .title(contract.title())
                .start(contract.term().start())
                .expiry(contract.term().expiry())
                .entry(entry)
                .addAllServices(services)
                .addAllAreas(areas.distinct().collect(toImmutableList()))
                .build();
    }

    /**
     * The parts in which it is a party to the contract.
     *
     * @return the engagements
     */
    public ImmutableList<Engagement> asParty() {
        return engagements.stream()
                .filter(one -> one.entry().standing().isContractParty())
                .collect(toImmutableList());
    }

    /**
     * The parts in contracts that started lately.
     *
     * @param since the first day that counts as lately
     * @return the engagements in contracts that started on the day or after it
     */
    public ImmutableList<Engagement> startedSince(LocalDate since) {
        return engagements.stream().filter(one -> !one.start().isBefore(since)).collect(toImmutableList());
    }

    /**
     * The contracts by area.
     *
     * @return the contracts for each area; one that states no area is not among them
     */
    public ImmutableSetMultimap<String, ContractId> byArea() {
        ImmutableSetMultimap.Builder<String, ContractId> areas = ImmutableSetMultimap.builder();
        engagements.forEach(one -> one.areas().forEach(area -> areas.put(area, one.contract())));
        return areas.build();
    }
}
