package org.nhscontracts.core.handover;

import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.InForce;

/** Who is responsible for a service, from when until when. Both days are inclusive. */
@Value.Immutable
public interface ServiceArrangement extends InForce {

    /**
     * Starts an arrangement; {@code service}, {@code provider} and {@code kind} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * For what.
     *
     * @return a service of the contract
     */
    ServiceId service();

    /**
     * Who is responsible.
     *
     * @return an organisation of the same document
     */
    OrganisationId provider();

    /**
     * By what.
     *
     * @return the contract before, at hand or after, or an interim arrangement
     */
    ArrangementKind kind();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    @Value.Check
    default void check() {
        checkOrder("arrangement for " + service() + " with " + provider());
    }

    /** Builds a {@link ServiceArrangement}. Not thread-safe. */
    final class Builder extends ImmutableServiceArrangement.Builder {
        Builder() {}
    }
}
