package org.nhscontracts.core.party;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.InForce;

/** A phase of a partnership, with the part that each organisation plays in it. */
@Value.Immutable
public interface PartnershipPhase extends InForce {

    /**
     * Starts a phase; {@code name} and a role must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What it is called.
     *
     * @return for example {@code advice}
     */
    String name();

    /**
     * When it is to be, in the words of the source.
     *
     * @return for example {@code later}; empty if not stated
     */
    Optional<String> horizon();

    /**
     * Who plays which part.
     *
     * @return at least one, in the order of the document
     */
    ImmutableList<PartnershipRole> roles();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks the order of the days, and that somebody plays a part.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        checkArgument(!roles().isEmpty(), "phase %s: found nobody, expected at least one role", name());
        checkOrder("phase " + name());
    }

    /** Builds a {@link PartnershipPhase}. Not thread-safe. */
    final class Builder extends ImmutablePartnershipPhase.Builder {
        Builder() {}
    }
}
