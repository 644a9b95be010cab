package org.nhscontracts.core.party;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;

/**
 * How organisations follow others. Example: on 1 July 2018 RDE acquired The Ipswich Hospital NHS Trust (RGQ); a contract
 * with either goes on.
 */
@Value.Immutable
public interface Succession {

    /**
     * Starts a succession; all but the citation must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How they follow.
     *
     * @return the kind
     */
    SuccessionKind kind();

    /**
     * The first day on which the successors stand in the place of the predecessors.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Those who were there before.
     *
     * @return at least one
     */
    ImmutableSet<OrganisationId> predecessors();

    /**
     * Those who follow.
     *
     * @return at least one
     */
    ImmutableSet<OrganisationId> successors();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks that somebody follows somebody.
     *
     * @throws IllegalArgumentException if a side is empty
     */
    @Value.Check
    default void check() {
        checkArgument(!predecessors().isEmpty(), "succession of %s: found no predecessor", date());
        checkArgument(!successors().isEmpty(), "succession of %s: found no successor", date());
    }

    /** Builds a {@link Succession}. Not thread-safe. */
    final class Builder extends ImmutableSuccession.Builder {
        Builder() {}
    }
}
