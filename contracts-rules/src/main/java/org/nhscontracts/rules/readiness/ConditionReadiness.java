package org.nhscontracts.rules.readiness;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.nhscontracts.core.handover.HandoverCondition;

/** A condition of a service handover as at a day. */
@Value.Immutable
public interface ConditionReadiness {

    /**
     * Starts the standing of a condition; {@code condition}, {@code state} and {@code because} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The condition.
     *
     * @return the condition, with the evidence and the waiver that it rests on
     */
    HandoverCondition condition();

    /**
     * How it stands.
     *
     * @return the state
     */
    ConditionState state();

    /**
     * Why, in English.
     *
     * @return for example {@code no evidence was given; due by 2026-03-04}
     */
    String because();

    /**
     * By when it is to be satisfied.
     *
     * @return the last day on which it is in time; empty if the calendar does not know the year
     */
    Optional<LocalDate> due();

    /**
     * Since when it is settled, or the first day on which it can be.
     *
     * @return the day; empty if not known, because something is unknown or it is not stated how long it takes
     */
    Optional<LocalDate> earliestFinish();

    /**
     * By how many calendar days it can slip before the start slips past the planned date, if it bears on the start; else before its own due
     * day. Negative: by so many days it is too late already.
     *
     * @return the days; empty if it is settled, or if it is not known when it can be
     */
    OptionalLong slack();

    /** Builds a {@link ConditionReadiness}. Not thread-safe. */
    final class Builder extends ImmutableConditionReadiness.Builder {
        Builder() {}
    }
}
