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
     * What it covers.
     *
     * @return the services, in the order of the document
     */
    ImmutableList<Service> services();

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
     * Checks that somebody buys and somebody delivers, and that providers deliver services of the contract.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        checkArgument(!commissioners().isEmpty(), "contract %s: found no Commissioner, expected at least one", id());
        checkArgument(!performers().isEmpty(), "contract %s: found neither a provider nor an alliance", id());
        ImmutableSet<ServiceId> known = services().stream().map(Service::id).collect(ImmutableSet.toImmutableSet());
        for (Provider provider : providers()) {
            checkArgument(
                    known.containsAll(provider.services()),
                    "contract %s: provider %s delivers a service that the contract does not name",
                    id(),
                    provider.organisation());
        }
    }

    /** Builds a {@link ServiceContract}. Not thread-safe. */
    final class Builder extends ImmutableServiceContract.Builder {
        Builder() {}
    }
}
