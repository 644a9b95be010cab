package org.nhscontracts.core.party;

import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.InForce;

/** A full member of an alliance: it has a share and a vote. */
@Value.Immutable
public interface AllianceMember extends InForce {

    /**
     * A member for as long as the alliance lasts.
     *
     * @param organisation the organisation
     * @return the member
     */
    static AllianceMember of(OrganisationId organisation) {
        return builder().organisation(organisation).build();
    }

    /**
     * Starts a member; {@code organisation} must be set.
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
        checkOrder("alliance member " + organisation());
    }

    /** Builds an {@link AllianceMember}. Not thread-safe. */
    final class Builder extends ImmutableAllianceMember.Builder {
        Builder() {}
    }
}
