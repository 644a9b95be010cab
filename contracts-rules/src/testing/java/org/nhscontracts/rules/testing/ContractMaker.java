package org.nhscontracts.rules.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.contract.ContractLink;
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
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.OdsCode;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Dated;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.party.SuccessionKind;
import org.nhscontracts.core.party.UsingBody;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.core.source.YesNo;

/** Makes a contract with its parties and sources from a seed. */
final class ContractMaker {

    private static final int ORGANISATIONS = 3;
    private static final int SOURCES = 2;
    private static final int DAYS = 4_000;

    private final int parts;
    private final Random random;
    private final ImmutableList<Source> sources;
    private final ImmutableList<Organisation> organisations;
    private final ImmutableList<Service> services;

    ContractMaker(int parts, Random random) {
        this.parts = parts;
        this.random = random;
        this.sources = IntStream.range(0, SOURCES).mapToObj(this::source).collect(toImmutableList());
        this.organisations =
                IntStream.range(0, ORGANISATIONS).mapToObj(this::organisation).collect(toImmutableList());
        this.services = some(this::service);
    }

    ImmutableList<Source> sources() {
        return sources;
    }

    ImmutableList<Organisation> organisations() {
        return organisations;
    }

    <E extends Enum<E>> E any(Class<E> type) {
        E[] values = type.getEnumConstants();
        return values[random.nextInt(values.length)];
    }

    Optional<String> maybeText() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(AwkwardTexts.text(random));
    }

    LocalDate date() {
        return LocalDate.of(2011, 1, 1).plusDays(random.nextInt(DAYS));
    }

    Optional<LocalDate> maybeDate(LocalDate date) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(date);
    }

    OrganisationId organisation() {
        return organisations.get(random.nextInt(ORGANISATIONS)).id();
    }

    Optional<Citation> maybeCitation() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(citation(random.nextInt(SOURCES)));
    }

    /** A citation of one of the two sources. */
    Citation citation(int number) {
        return Citation.builder()
                .source(sources.get(number).id())
                .basis(any(Basis.class))
                .confidence(any(Confidence.class))
                .claimant(maybeText())
                .asOf(maybeText())
                .note(maybeText())
                .build();
    }

    private <T> ImmutableList<T> some(IntFunction<T> make) {
        return IntStream.range(0, parts).mapToObj(make).collect(toImmutableList());
    }

    private Source source(int number) {
        return Source.builder()
                .id(SourceId.of(AwkwardTexts.id(random, number)))
                .title(AwkwardTexts.text(random))
                .address(maybeText())
                .dated(maybeText())
                .licence(maybeText())
                .build();
    }

    private Organisation organisation(int number) {
        LocalDate change = date();
        Organisation.Builder organisation = Organisation.builder();
        organisation
                .id(OrganisationId.of(AwkwardTexts.id(random, number)))
                .kind(any(OrganisationKind.class))
                .addName(new Dated<>(AwkwardTexts.text(random), Optional.empty(), maybeDate(change)))
                .addAllNames(some(i -> new Dated<>(AwkwardTexts.text(random), Optional.of(change), Optional.empty())))
                .addAllCodes(some(i -> new Dated<>(code(i), maybeDate(change), Optional.empty())))
                .citation(maybeCitation());
        return organisation.build();
    }

    private static OdsCode code(int number) {
        return OdsCode.of(ImmutableList.of("1E5", "06L", "000").get(number));
    }

    ImmutableList<Service> services() {
        return services;
    }

    Service service(int number) {
        LocalDate date = date();
        return Service.builder()
                .id(ServiceId.of(AwkwardTexts.id(random, number)))
                .name(AwkwardTexts.text(random))
                .addAllAreas(areas())
                .from(maybeDate(date))
                .until(maybeDate(date))
                .citation(maybeCitation())
                .build();
    }

    Succession succession() {
        Succession.Builder succession = Succession.builder();
        succession
                .kind(any(SuccessionKind.class))
                .date(date())
                .addPredecessor(organisation())
                .addPredecessor(organisation())
                .addSuccessor(organisation())
                .citation(maybeCitation());
        return succession.build();
    }

    private ImmutableSet<String> areas() {
        return ImmutableSet.copyOf(some(i -> AwkwardTexts.text(random)));
    }

    /** The contract as signed. */
    ServiceContract contract(
            DocumentAlliances alliances, Optional<GainShare> gainShare, DocumentVariations variations) {
        ServiceContract.Builder contract = ServiceContract.builder();
        contract.id(ContractId.of(AwkwardTexts.id(random, 0)))
                .title(AwkwardTexts.text(random))
                .term(new DocumentTerms(this, parts, random).term())
                .addCommissioner(commissioner())
                .addAllCommissioners(some(i -> commissioner()))
                .addProvider(provider(ProviderRole.CONTRACT_HOLDER))
                .addAllProviders(some(i -> provider(any(ProviderRole.class))))
                .alliance(random.nextBoolean() ? Optional.empty() : Optional.of(alliances.holding()))
                .addAllUsingBodies(some(i -> usingBody()))
                .addAllSubContracts(some(i -> subContract()))
                .gainShare(gainShare)
                .addAllServices(services)
                .addAllAreas(areas())
                .addAllValues(some(i -> value()))
                .addAllEditions(some(i -> edition()))
                .addAllLinks(some(i -> link(variations)));
        return contract.build();
    }

    Commissioner commissioner() {
        LocalDate date = date();
        return Commissioner.builder()
                .organisation(organisation())
                .role(any(CommissionerRole.class))
                .from(maybeDate(date))
                .until(maybeDate(date))
                .citation(maybeCitation())
                .build();
    }

    Provider provider(ProviderRole role) {
        LocalDate date = date();
        return Provider.builder()
                .organisation(organisation())
                .role(role)
                .addAllServices(services.stream()
                        .map(Service::id)
                        .limit(random.nextInt(3))
                        .toList())
                .from(maybeDate(date))
                .until(maybeDate(date.plusDays(1)))
                .citation(maybeCitation())
                .build();
    }

    private UsingBody usingBody() {
        LocalDate date = date();
        return UsingBody.builder()
                .organisation(organisation())
                .addAllServices(services.stream().map(Service::id).toList())
                .purpose(AwkwardTexts.text(random))
                .from(maybeDate(date))
                .until(maybeDate(date))
                .citation(maybeCitation())
                .build();
    }

    private SubContract subContract() {
        LocalDate date = date();
        return SubContract.builder()
                .organisation(organisation())
                .addAllServices(services.stream().map(Service::id).limit(1).toList())
                .material(any(YesNo.class))
                .start(maybeDate(date))
                .expiry(maybeDate(date))
                .processesPersonalData(any(YesNo.class))
                .approved(maybeDate(date))
                .citation(maybeCitation())
                .build();
    }

    private ContractValue value() {
        return ContractValue.builder()
                .kind(any(ValueKind.class))
                .span(any(ValueSpan.class))
                .bound(any(ValueBound.class))
                .variation(random.nextBoolean() ? Optional.empty() : Optional.of(VariationId.of("v")))
                .amount(Money.ofMinor(CurrencyUnit.GBP, random.nextInt(Integer.MAX_VALUE) * 1_000L))
                .citation(maybeCitation())
                .build();
    }

    private EditionAdoption edition() {
        return EditionAdoption.builder()
                .edition(ContractEdition.of(random.nextBoolean() ? "2017/19" : "2012/13"))
                .from(date())
                .how(AwkwardTexts.text(random))
                .citation(maybeCitation())
                .build();
    }

    private ContractLink link(DocumentVariations variations) {
        Optional<LocalDate> notice = maybeDate(date());
        return ContractLink.builder()
                .kind(any(LinkKind.class))
                .contract(ContractId.of(AwkwardTexts.id(random, 0)))
                .title(AwkwardTexts.text(random))
                .holder(random.nextBoolean() ? Optional.empty() : Optional.of(organisation()))
                .start(maybeDate(date()))
                .lastDay(maybeDate(date()))
                .noticeGiven(notice)
                .noticePeriod(notice.map(any -> new DocumentTerms(this, parts, random).months()))
                .addAllModifications(some(variations::variation))
                .citation(maybeCitation())
                .build();
    }
}
