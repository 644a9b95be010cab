package org.nhscontracts.rules.management;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * How far a plan has come by a day: a Remedial Action Plan, a data quality improvement plan, a service development and improvement plan or the actions of a review
 * alike. It rests on the events up to that day, so the state must not hold later ones.
 *
 * @param plan the plan
 * @param date the day
 * @param milestones its milestones, in the order of the plan; none if it is not agreed
 */
public record PlanProgress(ManagedPlan plan, LocalDate date, ImmutableList<MilestoneProgress> milestones) {

    /**
     * Checks that nothing is null.
     *
     * @param plan the plan
     * @param date the day
     * @param milestones its milestones, in the order of the plan; none if it is not agreed
     */
    public PlanProgress {
        requireNonNull(plan, "plan");
        requireNonNull(date, "date");
        requireNonNull(milestones, "milestones");
    }

    /**
     * How far a plan has come.
     *
     * @param plan the plan
     * @param date the day
     * @return the progress
     */
    public static PlanProgress of(ManagedPlan plan, LocalDate date) {
        return new PlanProgress(
                plan,
                date,
                plan.milestones().values().stream()
                        .map(one -> new MilestoneProgress(one, standing(one, date)))
                        .collect(toImmutableList()));
    }

    private static MilestoneStanding standing(ManagedMilestone one, LocalDate date) {
        return switch (one.stage()) {
            case ACHIEVED, CURED -> MilestoneStanding.DONE;
            case MILESTONE_CLOSED -> MilestoneStanding.CLOSED;
            case PENDING ->
                one.milestone()
                        .by()
                        .map(by -> by.isBefore(date) ? MilestoneStanding.OVERDUE : MilestoneStanding.NOT_YET_DUE)
                        .orElse(MilestoneStanding.NO_DAY);
            default -> MilestoneStanding.MISSED;
        };
    }

    /**
     * How many milestones stand somewhere.
     *
     * @param standing where
     * @return 0 or more
     */
    public int count(MilestoneStanding standing) {
        return (int)
                milestones.stream().filter(one -> one.standing() == standing).count();
    }

    /**
     * The progress in words.
     *
     * @return for example {@code rap-1 on 2025-09-30: 2 of 5 milestones done, 1 missed, 0 overdue}
     */
    public String words() {
        return plan.id() + " on " + date + ": " + count(MilestoneStanding.DONE) + " of " + milestones.size()
                + " milestones done, " + count(MilestoneStanding.MISSED) + " missed, "
                + count(MilestoneStanding.OVERDUE) + " overdue";
    }
}
