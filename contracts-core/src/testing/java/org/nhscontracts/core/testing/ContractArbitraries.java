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
import org.nhscontracts.core.contract.LinkKind;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.ValueBound;
import org.nhscontracts.core.contract.ValueKind;
import org.nhscontracts.core.contract.ValueSpan;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;

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
                        SourceArbitraries.citations().optional())
                .as((start, days, signed, citation) -> ContractTerm.builder()
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
                        SourceArbitraries.citations().optional())
                .as((id, name, citation) ->
                        Service.builder().id(id).name(name).citation(citation).build());
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
        return Combinators.combine(
                        description,
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
                        PartyArbitraries.alliances().optional(0.3),
                        services().list().uniqueElements(Service::id).ofMaxSize(FEW))
                .as((described, commissioners, providers, alliance, services) -> described
                        .apply(ServiceContract.builder())
                        .addAllCommissioners(commissioners)
                        .addAllProviders(performing(providers, alliance, services))
                        .alliance(alliance)
                        .addAllServices(services)
                        .build());
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
        ImmutableSet<ServiceId> some = services.stream()
                .map(Service::id)
                .limit(provider.services().size())
                .collect(ImmutableSet.toImmutableSet());
        return Provider.builder()
                .organisation(provider.organisation())
                .role(role)
                .from(provider.from())
                .until(provider.until())
                .addAllServices(some)
                .citation(provider.citation())
                .build();
    }
}
