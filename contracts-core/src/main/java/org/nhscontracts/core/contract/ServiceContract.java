package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.party.UsingBody;

/**
 * A contract for NHS services: Commissioners, providers or an alliance, services, Contract Term, value, editions.
 *
 * <p>It says nothing of performance: see {@code PerformanceRecord}, and {@code ContractFile} of contracts-rules, which
 * holds both.
 */
@Value.Immutable
public interface ServiceContract {

    /**
     * Starts a contract; {@code id}, {@code title}, {@code term}, a Commissioner and a provider or alliance must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Its id.
     *
     * @return the id
     */
    ContractId id();

    /**
     * What it is called.
     *
     * @return the title
     */
    String title();

    /**
     * From when until when it runs.
     *
     * @return the term
     */
    ContractTerm term();

    /**
     * Who buys.
     *
     * @return at least one
     */
    ImmutableList<Commissioner> commissioners();

    /**
     * Who delivers, in which role.
     *
     * @return none only where an alliance holds the contract
     */
    ImmutableList<Provider> providers();

    /**
     * The alliance that holds it.
     *
     * @return the alliance; empty if none does
     */
    Optional<Alliance> alliance();

    /**
     * The bodies that use part of the services without commissioning them.
     *
     * @return perhaps none; no parties
     */
    ImmutableList<UsingBody> usingBodies();

    /**
     * The sub-contracts under it, as far as more is known of them than the role of a provider.
     *
     * @return perhaps none
     */
    ImmutableList<SubContract> subContracts();

    /**
     * How gain and loss are shared.
     *
     * @return the gain share; empty if there is none
     */
    Optional<GainShare> gainShare();

    /**
     * What it covers.
     *
     * @return the services, in the order of the document
     */
    ImmutableList<Service> services();

    /**
     * The areas it is for.
     *
     * @return for example {@code Colchester} and {@code Tendring}; empty if not stated
     */
    ImmutableList<String> areas();

    /**
     * The sums that are stated for it.
     *
     * @return perhaps none
     */
    ImmutableList<ContractValue> values();

    /**
     * The editions it was on over time.
     *
     * @return in the order of the document; perhaps none
     */
    ImmutableList<EditionAdoption> editions();

    /**
     * The contracts before and after it.
     *
     * @return perhaps none
     */
    ImmutableList<ContractLink> links();

    /**
     * What was varied over time.
     *
     * @return in the order of the document; perhaps none
     */
    ImmutableList<Variation> variations();

    /**
     * Who buys on a day.
     *
     * @param date the day
     * @return the Commissioners, in the order of the document
     */
    default ImmutableList<Commissioner> commissionersOn(LocalDate date) {
        return commissioners().stream()
                .filter(commissioner -> commissioner.inForceOn(date))
                .collect(toImmutableList());
    }

    /**
     * Who holds the contract for a service on a day: the contract holder, prime contractor or lead provider named for the service,
     * else the one named for all services, else the full members of the alliance, who hold it together.
     *
     * @param service a service of the contract
     * @param date the day, in the Contract Term or not
     * @return the holders, in the order of the document; empty if none is known
     * @throws IllegalArgumentException if the contract does not name the service
     */
    default ImmutableSet<OrganisationId> holderOf(ServiceId service, LocalDate date) {
        return Answerable.holders(this, service, date);
    }

    /**
     * Who answers for a service on a day: the accountable provider named for the service, else the one named for all services, else
     * who holds the contract for it. Example: a dental company held the contract for Suffolk's community dental service, while Serco
     * stayed accountable.
     *
     * @param service a service of the contract
     * @param date the day, in the Contract Term or not
     * @return those who answer, in the order of the document; empty if none is known
     * @throws IllegalArgumentException if the contract does not name the service
     */
    default ImmutableSet<OrganisationId> accountableFor(ServiceId service, LocalDate date) {
        return Answerable.accountable(this, service, date);
    }

    /**
     * The areas that a service is for.
     *
     * @param service a service of the contract
     * @return those of the service, else those of the contract; empty if not stated
     * @throws IllegalArgumentException if the contract does not name the service
     */
    default ImmutableList<String> areasOf(ServiceId service) {
        ImmutableList<String> own = Answerable.service(this, service).areas();
        return own.isEmpty() ? areas() : own;
    }

    /**
     * The edition that governs it on a day.
     *
     * @param date the day
     * @return the edition adopted last before it; empty if none is known
     */
    default Optional<EditionAdoption> editionOn(LocalDate date) {
        return editions().stream()
                .filter(adoption -> !adoption.from().isAfter(date))
                .max(Comparator.comparing(EditionAdoption::from));
    }

    /**
     * Those whose performance is judged under the contract: its providers other than advisers, and all that were ever
     * members of its alliance.
     *
     * @return the organisations, in the order of the document
     */
    default ImmutableSet<OrganisationId> performers() {
        ImmutableSet.Builder<OrganisationId> performers = ImmutableSet.builder();
        providers().stream()
                .filter(provider -> provider.role() != ProviderRole.ADVISER)
                .forEach(provider -> performers.add(provider.organisation()));
        alliance().ifPresent(one -> one.members().forEach(member -> performers.add(member.organisation())));
        return performers.build();
    }

    /**
     * The services that it covers on a day.
     *
     * @param date the day
     * @return the services, in the order of the document
     */
    default ImmutableList<Service> servicesOn(LocalDate date) {
        return services().stream().filter(service -> service.inForceOn(date)).collect(toImmutableList());
    }

    /**
     * Checks that somebody buys and somebody delivers, and that providers, using bodies and sub-contracts name services of the
     * contract.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        checkArgument(!commissioners().isEmpty(), "contract %s: found no Commissioner, expected at least one", id());
        checkArgument(!performers().isEmpty(), "contract %s: found neither a provider nor an alliance", id());
        ImmutableSet<ServiceId> known = services().stream().map(Service::id).collect(ImmutableSet.toImmutableSet());
        for (Provider provider : providers()) {
            checkKnown(known, provider.services(), "provider " + provider.organisation() + " delivers");
        }
        for (UsingBody body : usingBodies()) {
            checkKnown(known, body.services(), "using body " + body.organisation() + " uses");
        }
        for (SubContract sub : subContracts()) {
            checkKnown(known, sub.services(), "the sub-contract of " + sub.organisation() + " covers");
        }
        checkArgument(
                variations().stream().map(Variation::id).distinct().count()
                        == variations().size(),
                "contract %s: found a variation id twice",
                id());
    }

    private void checkKnown(ImmutableSet<ServiceId> known, ImmutableSet<ServiceId> named, String who) {
        checkArgument(known.containsAll(named), "contract %s: %s a service that the contract does not name", id(), who);
    }

    /** Builds a {@link ServiceContract}. Not thread-safe. */
    final class Builder extends ImmutableServiceContract.Builder {
        Builder() {}
    }
}
