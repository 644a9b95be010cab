package org.nhscontracts.core.handover;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;

/** Somebody said that a condition of a service handover need not be satisfied. It counts only if the condition is theirs to waive. */
@Value.Immutable
public interface ConditionWaiver {

    /**
     * Starts a waiver; {@code by}, {@code on} and {@code reason} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Who waived it.
     *
     * @return an organisation of the same document
     */
    OrganisationId by();

    /**
     * When.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * Why.
     *
     * @return the reason given
     */
    String reason();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    @Value.Check
    default void check() {
        checkArgument(!reason().isBlank(), "waiver by %s: found a blank reason", by());
    }

    /** Builds a {@link ConditionWaiver}. Not thread-safe. */
    final class Builder extends ImmutableConditionWaiver.Builder {
        Builder() {}
    }
}
