package org.nhscontracts.core.process;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;

/**
 * What became of one or more milestones of a plan.
 *
 * @param plan the plan
 * @param items which milestones; none if all that it can be about
 * @param result what became of them
 * @param since the day on which it came about, where that is before the day of the event; empty if the same
 */
public record MilestoneRecorded(
        PlanId plan, ImmutableSet<MilestoneId> items, MilestoneResult result, Optional<LocalDate> since)
        implements Occurrence {

    /**
     * Checks that nothing is null.
     *
     * @param plan the plan
     * @param items which milestones; none if all that it can be about
     * @param result what became of them
     * @param since the day on which it came about, where that is before the day of the event; empty if the same
     */
    public MilestoneRecorded {
        requireNonNull(plan, "plan");
        requireNonNull(items, "items");
        requireNonNull(result, "result");
        requireNonNull(since, "since");
    }

    /**
     * What became of milestones on the day of the event.
     *
     * @param plan the plan
     * @param result what became of them
     * @param items which milestones; all that it can be about if none is given
     * @return what happened
     */
    public static MilestoneRecorded of(String plan, MilestoneResult result, String... items) {
        return new MilestoneRecorded(
                PlanId.of(plan),
                Arrays.stream(items).map(MilestoneId::of).collect(toImmutableSet()),
                result,
                Optional.empty());
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.milestoneRecorded(this);
    }

    @Override
    public String words() {
        return plan + ": "
                + (items.isEmpty()
                        ? "milestones"
                        : items.stream().map(MilestoneId::value).collect(joining(", "))) + " " + result.words();
    }
}
