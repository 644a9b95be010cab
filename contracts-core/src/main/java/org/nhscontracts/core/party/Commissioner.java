package org.nhscontracts.core.party;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.InForce;

/**
 * An organisation that buys under a contract. Commissioners can change during the term without a new contract: Suffolk's
 * contract passed from a primary care trust to two clinical commissioning groups.
 */
@Value.Immutable
public interface Commissioner extends InForce {

    /**
     * A Commissioner for the whole term.
     *
     * @param organisation the organisation
     * @param role its role among the Commissioners
     * @return the Commissioner
     */
    static Commissioner of(OrganisationId organisation, CommissionerRole role) {
        return builder().organisation(organisation).role(role).build();
    }

    /**
     * Starts a Commissioner; {@code organisation} and {@code role} must be set.
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
     * Its role among the Commissioners.
     *
     * @return the role
     */
    CommissionerRole role();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * The same Commissioner between other days.
     *
     * @param from the first day; empty if from the start
     * @param until the last day; empty if to the end
     * @return the Commissioner
     * @throws IllegalArgumentException if the last day is before the first
     */
    default Commissioner inForce(Optional<LocalDate> from, Optional<LocalDate> until) {
        return ((ImmutableCommissioner) ImmutableCommissioner.copyOf(this))
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
        checkOrder("Commissioner " + organisation());
    }

    /** Builds a {@link Commissioner}. Not thread-safe. */
    final class Builder extends ImmutableCommissioner.Builder {
        Builder() {}
    }
}
