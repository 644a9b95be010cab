package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.source.Citation;

/**
 * A Condition Precedent: what the provider must have satisfied before the services start (GC4). Example: registration with the Care Quality
 * Commission, evidence of which came in on 9 April 2026.
 */
@Value.Immutable
public interface ConditionPrecedent {

    /**
     * Starts a condition; {@code id} and {@code what} must be set.
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
    ConditionId id();

    /**
     * What is to be satisfied.
     *
     * @return for example {@code registration with the Care Quality Commission}
     */
    String what();

    /**
     * Its Longstop Date, the last day on which it may be satisfied.
     *
     * @return the day; empty if it has none of its own, or none is known
     */
    Optional<LocalDate> longstop();

    /**
     * When it was satisfied.
     *
     * @return the day; empty if it is not satisfied, as far as is known
     */
    Optional<LocalDate> satisfied();

    /**
     * What shows that it is satisfied.
     *
     * @return for example {@code certificate}; empty if not stated
     */
    Optional<String> evidence();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Whether it was satisfied by a day.
     *
     * @param date the day
     * @return true if it was satisfied on that day or before
     */
    default boolean isSatisfiedOn(LocalDate date) {
        return satisfied().map(day -> !day.isAfter(date)).orElse(false);
    }

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if what is to be satisfied is blank
     */
    @Value.Check
    default void check() {
        checkArgument(!what().isBlank(), "condition %s: found blank text, expected what is to be satisfied", id());
    }

    /** Builds a {@link ConditionPrecedent}. Not thread-safe. */
    final class Builder extends ImmutableConditionPrecedent.Builder {
        Builder() {}
    }
}
