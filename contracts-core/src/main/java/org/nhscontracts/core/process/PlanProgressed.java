package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.id.PlanId;

/**
 * A step of a plan as a whole.
 *
 * @param plan the plan
 * @param step which step
 */
public record PlanProgressed(PlanId plan, PlanStep step) implements Occurrence {

    /**
     * Checks that nothing is null.
     *
     * @param plan the plan
     * @param step which step
     */
    public PlanProgressed {
        requireNonNull(plan, "plan");
        requireNonNull(step, "step");
    }

    /**
     * A step of a plan.
     *
     * @param plan the plan
     * @param step which step
     * @return what happened
     */
    public static PlanProgressed of(String plan, PlanStep step) {
        return new PlanProgressed(PlanId.of(plan), step);
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.planProgressed(this);
    }

    @Override
    public String words() {
        return plan + ": " + step.words();
    }
}
