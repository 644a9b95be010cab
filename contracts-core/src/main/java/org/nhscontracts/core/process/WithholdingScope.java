package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;

/**
 * Which sums withheld, or which failures, are meant: all of a process, or only those of a plan, of milestones, or of certain events.
 *
 * @param process the process
 * @param plan only of this plan; empty if of all
 * @param items only of these milestones; none if of all
 * @param withholdings only the sums withheld by these events; none if by all
 */
public record WithholdingScope(
        ProcessId process, Optional<PlanId> plan, ImmutableSet<MilestoneId> items, ImmutableSet<EventId> withholdings) {

    /**
     * Checks that nothing is null.
     *
     * @param process the process
     * @param plan only of this plan; empty if of all
     * @param items only of these milestones; none if of all
     * @param withholdings only the sums withheld by these events; none if by all
     */
    public WithholdingScope {
        requireNonNull(process, "process");
        requireNonNull(plan, "plan");
        requireNonNull(items, "items");
        requireNonNull(withholdings, "withholdings");
    }

    /**
     * All of a process.
     *
     * @param process the process
     * @return the scope
     */
    public static WithholdingScope of(ProcessId process) {
        return new WithholdingScope(process, Optional.empty(), ImmutableSet.of(), ImmutableSet.of());
    }

    /**
     * All of a plan.
     *
     * @param process the process
     * @param plan the plan
     * @param items only these milestones; all if none is given
     * @return the scope
     */
    public static WithholdingScope of(ProcessId process, PlanId plan, MilestoneId... items) {
        return new WithholdingScope(process, Optional.of(plan), ImmutableSet.copyOf(items), ImmutableSet.of());
    }
}
