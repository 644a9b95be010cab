package org.nhscontracts.rules.readiness;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.rules.verdict.Verdict;

/** Whether the next provider is ready, as at a day, and why. */
@Value.Immutable
public interface ReadinessReport {

    /**
     * Starts a report; {@code handover}, {@code asAt}, {@code ready}, {@code because}, {@code notBefore}, {@code withinLongstop} and {@code
     * longstopBecause} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The handover.
     *
     * @return the handover
     */
    ServiceHandover handover();

    /**
     * As at which day it is looked at.
     *
     * @return the day
     */
    LocalDate asAt();

    /**
     * Whether the incoming provider is ready.
     *
     * @return holds if every condition that bars the start is settled; does not hold if one is known not to be; undetermined if one is
     *     unknown; not applicable if no condition bars the start, which says nothing of the provider
     */
    Verdict ready();

    /**
     * Why, in English.
     *
     * @return a sentence that names the conditions that decide
     */
    String because();

    /**
     * Each condition.
     *
     * @return the conditions, in the order of the handover
     */
    ImmutableList<ConditionReadiness> conditions();

    /**
     * Each gate.
     *
     * @return the gates, in the order of the handover
     */
    ImmutableList<GateReadiness> gates();

    /**
     * Each review after the start.
     *
     * @return the reviews, in the order of the handover
     */
    ImmutableList<ReviewDate> reviews();

    /**
     * What the start waits for longest: each condition waits for the one before it.
     *
     * @return conditions that are not settled, in the order in which they can be satisfied; none if nothing that bars the start is unsettled.
     *     Work of unknown length counts as none
     */
    ImmutableList<ConditionId> criticalPath();

    /**
     * The first day on which the incoming provider can start if the planned date were no matter: the day after the last condition that bars
     * the start can be satisfied, with all evidence still good on it. What is unknown does not count as satisfied, so it has to be done. The
     * day may lie before the planned date.
     *
     * @return the day; empty if it is not stated how long something takes that is open or unknown, or if no condition bars the start
     */
    Optional<LocalDate> earliestFeasible();

    /**
     * When the services start as things stand: the later of the planned date and the day after the last condition that bars the start is
     * satisfied, with all evidence still good on it.
     *
     * @return the day; empty if it hangs on something that is unknown or on how long something takes, or if no condition bars the start
     */
    Optional<LocalDate> startsOn();

    /**
     * The day before which the services cannot start as things stand, also where the day of the start is not known: what is unknown counts as
     * settled on the day looked at, and work of unknown length as done at once.
     *
     * @return the day; the planned date or later
     */
    LocalDate notBefore();

    /**
     * Whether the conditions that bar the start are all satisfied by the Longstop Date.
     *
     * @return holds if they were, or will be as things stand; does not hold if one was or will be satisfied later; undetermined if not known;
     *     not applicable without a Longstop Date or without such conditions
     */
    Verdict withinLongstop();

    /**
     * Why, in English.
     *
     * @return the reason
     */
    String longstopBecause();

    /**
     * What to do next, and by whom.
     *
     * @return what can be done now, the earliest due first, among those the one with the least slack
     */
    ImmutableList<NextStep> nextSteps();

    /**
     * How one condition stands.
     *
     * @param id its id
     * @return the standing
     * @throws IllegalArgumentException if the handover has no such condition
     */
    default ConditionReadiness condition(ConditionId id) {
        return conditions().stream()
                .filter(one -> one.condition().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "handover " + handover().id() + ": found no condition " + id + ", expected one of its own"));
    }

    /** Builds a {@link ReadinessReport}. Not thread-safe. */
    final class Builder extends ImmutableReadinessReport.Builder {
        Builder() {}
    }
}
