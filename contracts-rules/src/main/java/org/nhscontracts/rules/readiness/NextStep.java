package org.nhscontracts.rules.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.OrganisationId;

/**
 * Something that can be done now: nothing that it depends on is open or unknown.
 *
 * @param condition the condition that it is for
 * @param what what to do
 * @param by who is to see to it; empty if not stated
 * @param due the last day on which it is in time; empty if the calendar does not know the year
 * @param slack by how many days it can slip, see {@link ConditionReadiness#slack}
 */
public record NextStep(
        ConditionId condition, String what, Optional<OrganisationId> by, Optional<LocalDate> due, OptionalLong slack) {

    /**
     * Checks that nothing is null.
     *
     * @param condition the condition that it is for
     * @param what what to do
     * @param by who is to see to it; empty if not stated
     * @param due the last day on which it is in time; empty if the calendar does not know the year
     * @param slack by how many days it can slip, see {@link ConditionReadiness#slack}
     */
    public NextStep {
        requireNonNull(condition, "condition");
        requireNonNull(what, "what");
        requireNonNull(by, "by");
        requireNonNull(due, "due");
        requireNonNull(slack, "slack");
    }
}
