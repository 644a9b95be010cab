package org.nhscontracts.core.party;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.InForce;

/** An organisation that delivers, or helps to deliver, under a contract, in one role and for some or all services. */
@Value.Immutable
public interface Provider extends InForce {

    /**
     * A provider of all services for the whole term.
     *
     * @param organisation the organisation
     * @param role the part it plays
     * @return the provider
     */
    static Provider of(OrganisationId organisation, ProviderRole role) {
        return builder().organisation(organisation).role(role).build();
    }

    /**
     * Starts a provider; {@code organisation} and {@code role} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Who it is.
     *
     * @return an organisation of the same document
     */
    OrganisationId organisation();

    /**
     * The part it plays.
     *
     * @return the role
     */
    ProviderRole role();

    /**
     * The services it plays this part for.
     *
     * @return services of the contract; empty for all of them
     */
    ImmutableSet<ServiceId> services();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * The same provider between other days.
     *
     * @param from the first day; empty if from the start
     * @param until the last day; empty if to the end
     * @return the provider
     * @throws IllegalArgumentException if the last day is before the first
     */
    default Provider inForce(Optional<LocalDate> from, Optional<LocalDate> until) {
        return ((ImmutableProvider) ImmutableProvider.copyOf(this))
                .withFrom(from)
                .withUntil(until);
    }

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    @Value.Check
    default void check() {
        checkOrder("provider " + organisation());
    }

    /** Builds a {@link Provider}. Not thread-safe. */
    final class Builder extends ImmutableProvider.Builder {
        Builder() {}
    }
}
