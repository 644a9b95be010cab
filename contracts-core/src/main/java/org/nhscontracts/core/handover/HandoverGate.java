package org.nhscontracts.core.handover;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.core.source.Citation;

/**
 * A day before the planned date on which the parties look whether to go on: go or no-go. It asks for its own conditions and for those of the
 * gates before it.
 */
@Value.Immutable
public interface HandoverGate {

    /**
     * Starts a gate; {@code id}, {@code name} and {@code lead} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How conditions refer to it.
     *
     * @return the id
     */
    GateId id();

    /**
     * What it is called.
     *
     * @return for example {@code final go/no-go}
     */
    String name();

    /**
     * How long before the planned date it lies.
     *
     * @return for example 4 weeks
     */
    LeadTime lead();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        checkArgument(!name().isBlank(), "gate %s: found a blank name", id());
    }

    /** Builds a {@link HandoverGate}. Not thread-safe. */
    final class Builder extends ImmutableHandoverGate.Builder {
        Builder() {}
    }
}
