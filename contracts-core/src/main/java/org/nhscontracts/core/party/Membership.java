package org.nhscontracts.core.party;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.InForce;

/**
 * That an organisation belongs to a wider body, such as an integrated care system or a place partnership. It is no contract,
 * and makes nobody a party to one. Example: Bromley Healthcare is part of One Bromley.
 */
@Value.Immutable
public interface Membership extends InForce {

    /**
     * Starts a membership; {@code organisation} and {@code body} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Who belongs to it.
     *
     * @return an organisation of the same document
     */
    OrganisationId organisation();

    /**
     * The wider body.
     *
     * @return an organisation of the same document
     */
    OrganisationId body();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks the order of the days, and that nobody belongs to itself.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        checkArgument(!organisation().equals(body()), "membership: %s cannot be a member of itself", organisation());
        checkOrder("membership of " + organisation() + " in " + body());
    }

    /** Builds a {@link Membership}. Not thread-safe. */
    final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
