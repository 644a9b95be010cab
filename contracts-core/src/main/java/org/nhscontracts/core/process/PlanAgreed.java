package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.ProcessId;

/**
 * The parties agree a plan.
 *
 * @param process the process that called for it; empty for a plan that comes from no notice, which is then a process of its own with the id of the plan
 * @param plan the plan
 */
public record PlanAgreed(Optional<ProcessId> process, ImprovementPlan plan) implements Occurrence {

    /**
     * Checks that nothing is null.
     *
     * @param process the process that called for it; empty for a plan that comes from no notice, which is then a process of its own with the id of the plan
     * @param plan the plan
     */
    public PlanAgreed {
        requireNonNull(process, "process");
        requireNonNull(plan, "plan");
    }

    /**
     * A plan of a process.
     *
     * @param process the process that called for it
     * @param plan the plan
     * @return what happened
     */
    public static PlanAgreed of(String process, ImprovementPlan plan) {
        return new PlanAgreed(Optional.of(ProcessId.of(process)), plan);
    }

    /**
     * A plan that comes from no notice.
     *
     * @param plan the plan
     * @return what happened
     */
    public static PlanAgreed of(ImprovementPlan plan) {
        return new PlanAgreed(Optional.empty(), plan);
    }

    /**
     * The process that the plan belongs to.
     *
     * @return the one that called for it, or one of its own
     */
    public ProcessId inProcess() {
        return process.orElseGet(() -> ProcessId.of(plan.id().value()));
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.planAgreed(this);
    }

    @Override
    public String words() {
        return plan.kind().words() + " " + plan.id() + " agreed";
    }
}
