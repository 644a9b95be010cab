package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.ImprovementPlan;
import org.nhscontracts.core.process.PlanKind;

/** A plan from being called for to its end, and where it stands. */
@Value.Immutable
public interface ManagedPlan {

    /**
     * Starts one; all but the optional attributes must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Which it is.
     *
     * @return the id
     */
    PlanId id();

    /**
     * What it is.
     *
     * @return for example a Remedial Action Plan
     */
    PlanKind kind();

    /**
     * When it was called for.
     *
     * @return the day of the meeting, or of its agreement if no meeting called for it
     */
    LocalDate calledForOn();

    /**
     * The plan itself.
     *
     * @return the plan; empty until it is agreed
     */
    Optional<ImprovementPlan> plan();

    /**
     * When it was agreed.
     *
     * @return the day; empty until it is
     */
    Optional<LocalDate> agreedOn();

    /**
     * Where it stands.
     *
     * @return a stage of the track of plans
     */
    Stage stage();

    /**
     * Since when it stands there.
     *
     * @return the day
     */
    LocalDate since();

    /**
     * By whose fault it is not agreed.
     *
     * @return the side; empty if nobody said
     */
    Optional<ContractSide> fault();

    /**
     * When the Governing Bodies were notified.
     *
     * @return the day; empty if they were not
     */
    Optional<LocalDate> bodiesNotifiedOn();

    /**
     * Whether a Commissioner is at fault for it (GC9.3).
     *
     * @return true once that was shown
     */
    boolean commissionerFault();

    /**
     * Its milestones.
     *
     * @return each by its id, in the order of the plan
     */
    ImmutableMap<MilestoneId, ManagedMilestone> milestones();

    /**
     * The Exception Reports on it.
     *
     * @return the earliest first
     */
    ImmutableList<ExceptionReport> reports();

    /**
     * Whether it is open.
     *
     * @return true from the day it is called for until it is over
     */
    default boolean isOpen() {
        return !stage().isOver();
    }

    /**
     * When it was over.
     *
     * @return the day; empty if it is open
     */
    default Optional<LocalDate> closedOn() {
        return isOpen() ? Optional.empty() : Optional.of(since());
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableManagedPlan.Builder {
        Builder() {}
    }
}
