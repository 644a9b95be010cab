package org.nhscontracts.core.process;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.source.Citation;

/**
 * A plan to improve: a Remedial Action Plan or an Immediate Action Plan, a data quality improvement plan, a service development and improvement plan, or the
 * actions of a review.
 */
@Value.Immutable
public interface ImprovementPlan {

    /**
     * Starts a plan; {@code id} and {@code kind} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the document refers to it.
     *
     * @return the id, used once in a contract
     */
    PlanId id();

    /**
     * What it is.
     *
     * @return for example a Remedial Action Plan
     */
    PlanKind kind();

    /**
     * What it is called, where that says more than its kind.
     *
     * @return the title; empty if none
     */
    Optional<String> title();

    /**
     * What is to be done, and what is to improve.
     *
     * @return perhaps none, if none was published
     */
    ImmutableList<Milestone> milestones();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * A milestone of it.
     *
     * @param id which
     * @return the milestone; empty if the plan has none of this id
     */
    default Optional<Milestone> milestone(MilestoneId id) {
        return milestones().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * Checks that no milestone stands twice.
     *
     * @throws IllegalArgumentException if one does
     */
    @Value.Check
    default void check() {
        checkArgument(
                milestones().stream().map(Milestone::id).distinct().count()
                        == milestones().size(),
                "plan %s: a milestone stands twice",
                id());
    }

    /** Builds an {@link ImprovementPlan}. Not thread-safe. */
    final class Builder extends ImmutableImprovementPlan.Builder {
        Builder() {}
    }
}
