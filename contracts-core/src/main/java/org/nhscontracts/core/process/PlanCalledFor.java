package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.id.PlanId;

/**
 * A plan that a meeting decided on, before it is agreed.
 *
 * @param plan its id
 * @param kind what it is
 */
public record PlanCalledFor(PlanId plan, PlanKind kind) {

    /**
     * Checks that nothing is null.
     *
     * @param plan its id
     * @param kind what it is
     */
    public PlanCalledFor {
        requireNonNull(plan, "plan");
        requireNonNull(kind, "kind");
    }
}
