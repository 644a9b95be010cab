package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;

/**
 * A plan, as it was stored.
 *
 * @param plan which plan
 * @param kind what it is, in words
 * @param stage where it stood, in words
 * @param since since when
 * @param milestones where each milestone stood, in words
 */
public record StoredPlan(
        PlanId plan, String kind, String stage, LocalDate since, ImmutableMap<MilestoneId, String> milestones) {

    /**
     * Checks that nothing is null.
     *
     * @param plan which plan
     * @param kind what it is, in words
     * @param stage where it stood, in words
     * @param since since when
     * @param milestones where each milestone stood, in words
     */
    public StoredPlan {
        requireNonNull(plan, "plan");
        requireNonNull(kind, "kind");
        requireNonNull(stage, "stage");
        requireNonNull(since, "since");
        requireNonNull(milestones, "milestones");
    }
}
