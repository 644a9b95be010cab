package org.nhscontracts.core.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ContractValue;
import org.nhscontracts.core.contract.EditionAdoption;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.LinkKind;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.SubContract;
import org.nhscontracts.core.contract.ValueBound;
import org.nhscontracts.core.contract.ValueKind;
import org.nhscontracts.core.contract.ValueSpan;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.party.UsingBody;
import org.nhscontracts.core.source.YesNo;

/** Contracts and their parts. */
public final class ContractArbitraries {

    private static final int FEW = 3;
    private static final int MOST_DAYS = 4_000;
    private static final int DAYS_TO_SIGN = 400;
    private static final long MOST_PENCE = 1_000_000_000_000L;

    private ContractArbitraries() {}

    /** {@return terms of 1 day to some 11 years that begin in 2011 to 2030} */
    public static Arbitrary<ContractTerm> terms() {
        return Combinators.combine(
                        TimeArbitraries.dates(),
                        Arbitraries.integers().between(0, MOST_DAYS),
                        Arbitraries.integers().between(0, DAYS_TO_SIGN).optional(),
                        TermArbitraries.termParts(),
                        SourceArbitraries.citations().optional())
                .as((start, days, signed, parts, citation) -> parts.apply(ContractTerm.builder())
                        .start(start)
                        .expiry(start.plusDays(days))
                        .signed(signed.map(start::minusDays))
                        .citation(citation)
                        .build());
    }

    /** {@return sums from nothing to ten thousand million pounds} */
    public static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(0, MOST_PENCE).map(pence -> Money.ofMinor(CurrencyUnit.GBP, pence));
    }

    /** {@return values of every kind} */
    public static Arbitrary<ContractValue> values() {
        return Combinators.combine(
                        Arbitraries.of(ValueKind.class),
                        Arbitraries.of(ValueSpan.class),
                        Arbitraries.of(ValueBound.class),
                        amounts(),
                        SourceArbitraries.citations().optional())
                .as((kind, span, bound, amount, citation) -> ContractValue.builder()
                        .kind(kind)
                        .span(span)
                        .bound(bound)
                        .amount(amount)
                        .citation(citation)
                        .build());
    }

    /** {@return adoptions of editions} */
    public static Arbitrary<EditionAdoption> editionAdoptions() {
        return Combinators.combine(
                        IdArbitraries.editions(),
                        TimeArbitraries.dates(),
                        TextArbitraries.texts(),
                        SourceArbitraries.citations().optional())
                .as((edition, from, how, citation) -> EditionAdoption.builder()
                        .edition(edition)
                        .from(from)
                        .how(how)
                        .citation(citation)
                        .build());
    }

    /** {@return predecessors and successors, with and without holder and days} */
    public static Arbitrary<ContractLink> links() {
        return Combinators.combine(
                        Arbitraries.of(LinkKind.class),
                        IdArbitraries.contractIds(),
                        TextArbitraries.texts(),
                        IdArbitraries.organisationIds().optional(),
                        TimeArbitraries.spans(),
                        SourceArbitraries.citations().optional())
                .as((kind, contract, title, holder, span, citation) -> ContractLink.builder()
                        .kind(kind)
                        .contract(contract)
                        .title(title)
                        .holder(holder)
                        .start(span.from())
                        .lastDay(span.until())
                        .citation(citation)
                        .build());
    }

    /** {@return services} */
    public static Arbitrary<Service> services() {
        return Combinators.combine(
                        IdArbitraries.serviceIds(),
                        TextArbitraries.texts(),
                        TextArbitraries.texts().list().ofMaxSize(FEW),
                        SourceArbitraries.citations().optional())
                .as((id, name, areas, citation) -> Service.builder()
                        .id(id)
                        .name(name)
                        .addAllAreas(areas)
                        .citation(citation)
                        .build());
    }

    /** {@return sub-contracts of which more or less is stated} */
    public static Arbitrary<SubContract> subContracts() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        IdArbitraries.serviceIds().set().ofMaxSize(FEW),
                        Arbitraries.of(YesNo.class),
                        Arbitraries.of(YesNo.class),
                        TimeArbitraries.spans(),
                        TimeArbitraries.dates().optional(),
                        SourceArbitraries.citations().optional())
                .as((organisation, services, material, data, span, approved, citation) -> SubContract.builder()
                        .organisation(organisation)
                        .addAllServices(services)
                        .material(material)
                        .processesPersonalData(data)
                        .start(span.from())
                        .expiry(span.until())
                        .approved(approved)
                        .citation(citation)
                        .build());
    }

    /** {@return contracts with a Commissioner and a provider or an alliance; no service, edition day or organisation stands twice} */
    public static Arbitrary<ServiceContract> serviceContracts() {
        Arbitrary<UnaryOperator<ServiceContract.Builder>> description = Combinators.combine(
                        IdArbitraries.contractIds(),
                        TextArbitraries.texts(),
                        terms(),
                        values().list().ofMaxSize(FEW),
                        editionAdoptions()
                                .list()
                                .uniqueElements(EditionAdoption::from)
                                .ofMaxSize(FEW),
                        links().list().uniqueElements(ContractLink::contract).ofMaxSize(FEW))
                .as((id, title, term, values, editions, links) -> builder -> builder.id(id)
                        .title(title)
                        .term(term)
                        .addAllValues(values)
                        .addAllEditions(inOrder(editions))
                        .addAllLinks(links));
        Arbitrary<Beside> beside = Combinators.combine(
                        PartyArbitraries.usingBodies().list().ofMaxSize(1),
                        subContracts().list().ofMaxSize(1),
                        GainShareArbitraries.gainShares().optional(0.3),
                        TextArbitraries.texts().list().ofMaxSize(FEW))
                .as(Beside::new);
        return Combinators.combine(
                        description,
                        beside,
                        PartyArbitraries.commissioners()
                                .list()
                                .uniqueElements(commissioner -> commissioner.organisation())
                                .ofMinSize(1)
                                .ofMaxSize(FEW),
                        PartyArbitraries.providers()
                                .list()
                                .uniqueElements(provider -> provider.organisation())
                                .ofMinSize(1)
                                .ofMaxSize(FEW),
                        AllianceArbitraries.alliances().optional(0.3),
                        services().list().uniqueElements(Service::id).ofMaxSize(FEW))
                .as((described, others, commissioners, providers, alliance, services) -> others.on(
                                described.apply(ServiceContract.builder()), services)
                        .addAllCommissioners(commissioners)
                        .addAllProviders(performing(providers, alliance, services))
                        .alliance(alliance)
                        .addAllServices(services)
                        .build());
    }

    /** What stands beside the parties and the services of a contract. */
    private record Beside(
            List<UsingBody> bodies, List<SubContract> subContracts, Optional<GainShare> gainShare, List<String> areas) {

        ServiceContract.Builder on(ServiceContract.Builder contract, List<Service> services) {
            return contract.addAllUsingBodies(
                            bodies.stream().map(body -> using(body, services)).toList())
                    .addAllSubContracts(subContracts.stream()
                            .map(sub -> covering(sub, services))
                            .toList())
                    .gainShare(gainShare)
                    .addAllAreas(areas);
        }

        private static UsingBody using(UsingBody body, List<Service> services) {
            return UsingBody.builder()
                    .organisation(body.organisation())
                    .addAllServices(some(services, body.services().size()))
                    .purpose(body.purpose())
                    .from(body.from())
                    .until(body.until())
                    .citation(body.citation())
                    .build();
        }

        private static SubContract covering(SubContract sub, List<Service> services) {
            return SubContract.builder()
                    .organisation(sub.organisation())
                    .addAllServices(some(services, sub.services().size()))
                    .material(sub.material())
                    .processesPersonalData(sub.processesPersonalData())
                    .start(sub.start())
                    .expiry(sub.expiry())
                    .approved(sub.approved())
                    .citation(sub.citation())
                    .build();
        }
    }

    /** So many of the services of a contract, as far as it has them. */
    private static ImmutableSet<ServiceId> some(List<Service> services, int most) {
        return services.stream().map(Service::id).limit(most).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<EditionAdoption> inOrder(List<EditionAdoption> editions) {
        return ImmutableList.sortedCopyOf(Comparator.comparing(EditionAdoption::from), editions);
    }

    /** Somebody other than an adviser delivers, and only services that the contract names. */
    private static ImmutableList<Provider> performing(
            List<Provider> providers, Optional<Alliance> alliance, List<Service> services) {
        boolean mute = alliance.isEmpty() && providers.stream().allMatch(one -> one.role() == ProviderRole.ADVISER);
        return providers.stream()
                .map(one -> delivering(one, mute ? ProviderRole.CONTRACT_HOLDER : one.role(), services))
                .collect(toImmutableList());
    }

    private static Provider delivering(Provider provider, ProviderRole role, List<Service> services) {
        return Provider.builder()
                .organisation(provider.organisation())
                .role(role)
                .from(provider.from())
                .until(provider.until())
                .addAllServices(some(services, provider.services().size()))
                .citation(provider.citation())
                .build();
    }
}
