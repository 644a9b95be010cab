package org.nhscontracts.core.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;

/**
 * Sums are withheld for a month, as percentages: what they come to is worked out from the value of the month.
 *
 * @param process the process
 * @param plan the plan; present for a plan not agreed and a milestone missed, and for nothing else
 * @param cause for what
 * @param month the month of whose value the percentages are taken
 * @param parts one part for each milestone, or one part as a whole
 * @param notified the day of the notice about it, from which the time for evidence against it runs; empty if the day of the event
 */
public record SumWithheld(
        ProcessId process,
        Optional<PlanId> plan,
        WithholdingCause cause,
        YearMonth month,
        ImmutableList<WithheldPart> parts,
        Optional<LocalDate> notified)
        implements Occurrence {

    /**
     * Checks that the parts go with the cause.
     *
     * @param process the process
     * @param plan the plan; present for a plan not agreed and a milestone missed, and for nothing else
     * @param cause for what
     * @param month the month of whose value the percentages are taken
     * @param parts one part for each milestone, or one part as a whole
     * @param notified the day of the notice about it, from which the time for evidence against it runs; empty if the day of the event
     * @throws IllegalArgumentException if a plan or a milestone is missing or in its wrong place, or one is named twice
     */
    public SumWithheld {
        requireNonNull(process, "process");
        requireNonNull(plan, "plan");
        requireNonNull(cause, "cause");
        requireNonNull(month, "month");
        requireNonNull(parts, "parts");
        requireNonNull(notified, "notified");
        checkArgument(
                plan.isPresent() == cause.isOfPlan(),
                "withholding: a plan goes with '%s' and '%s', and with nothing else",
                WithholdingCause.PLAN_NOT_AGREED.words(),
                WithholdingCause.MILESTONE_MISSED.words());
        checkArgument(!parts.isEmpty(), "withholding: found no percentage");
        checkArgument(
                parts.stream()
                        .allMatch(part -> part.item().isPresent() == (cause == WithholdingCause.MILESTONE_MISSED)),
                "withholding: a milestone goes with '%s', and with nothing else",
                WithholdingCause.MILESTONE_MISSED.words());
        checkArgument(
                parts.stream().map(WithheldPart::item).distinct().count() == parts.size(),
                "withholding: a milestone is named twice");
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.sumWithheld(this);
    }

    @Override
    public String words() {
        return process + ": withheld for " + month + " because of " + cause.words() + ": "
                + parts.stream().map(WithheldPart::words).collect(joining(", "));
    }
}
