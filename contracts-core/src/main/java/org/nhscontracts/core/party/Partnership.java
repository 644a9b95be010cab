package org.nhscontracts.core.party;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.PartnershipId;
import org.nhscontracts.core.source.Citation;

/**
 * Organisations that work together in phases without a sub-contract. It makes nobody a party to a contract. Example: in 2014
 * Bromley Healthcare advised Serco in Suffolk, and the two meant to bid together later.
 */
@Value.Immutable
public interface Partnership {

    /**
     * Starts a partnership; {@code id}, {@code name} and a phase must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the document refers to it.
     *
     * @return the id
     */
    PartnershipId id();

    /**
     * What it is called.
     *
     * @return the name
     */
    String name();

    /**
     * Its phases, in the order of the document; they may overlap.
     *
     * @return at least one
     */
    ImmutableList<PartnershipPhase> phases();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Its phases on a day.
     *
     * @param date the day
     * @return the phases, in the order of the document
     */
    default ImmutableList<PartnershipPhase> phasesOn(LocalDate date) {
        return phases().stream().filter(phase -> phase.inForceOn(date)).collect(toImmutableList());
    }

    /**
     * Checks that it has a phase.
     *
     * @throws IllegalArgumentException if it has none
     */
    @Value.Check
    default void check() {
        checkArgument(!phases().isEmpty(), "partnership %s: found no phase, expected at least one", id());
    }

    /** Builds a {@link Partnership}. Not thread-safe. */
    final class Builder extends ImmutablePartnership.Builder {
        Builder() {}
    }
}
