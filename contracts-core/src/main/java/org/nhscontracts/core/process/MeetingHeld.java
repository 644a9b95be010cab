package org.nhscontracts.core.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.ProcessId;

/**
 * A meeting about a notice was held.
 *
 * @param process the process
 * @param kind which meeting
 * @param outcome what it came to
 * @param plans the plans to be agreed; some if the outcome is plans, and perhaps an Immediate Action Plan beside a Joint Investigation
 * @param investigationUntil by when the parties agreed to end the Joint Investigation; empty if they agreed no time
 */
public record MeetingHeld(
        ProcessId process,
        MeetingKind kind,
        MeetingOutcome outcome,
        ImmutableList<PlanCalledFor> plans,
        Optional<LocalDate> investigationUntil)
        implements Occurrence {

    /**
     * Checks that plans are named where, and only where, they were decided on.
     *
     * @param process the process
     * @param kind which meeting
     * @param outcome what it came to
     * @param plans the plans to be agreed; some if the outcome is plans, and perhaps an Immediate Action Plan beside a Joint Investigation
     * @param investigationUntil by when the parties agreed to end the Joint Investigation; empty if they agreed no time
     * @throws IllegalArgumentException if not, if a plan is named twice, or if a time goes without an investigation
     */
    public MeetingHeld {
        requireNonNull(process, "process");
        requireNonNull(kind, "kind");
        requireNonNull(outcome, "outcome");
        requireNonNull(plans, "plans");
        requireNonNull(investigationUntil, "investigationUntil");
        boolean mayPlan = outcome == MeetingOutcome.PLANS || outcome == MeetingOutcome.JOINT_INVESTIGATION;
        checkArgument(mayPlan || plans.isEmpty(), "meeting: found plans with the outcome '%s'", outcome.words());
        checkArgument(
                outcome != MeetingOutcome.PLANS || !plans.isEmpty(), "meeting: the outcome 'plans' names no plan");
        checkArgument(
                plans.stream().map(PlanCalledFor::plan).distinct().count() == plans.size(),
                "meeting: a plan is named twice");
        checkArgument(
                investigationUntil.isEmpty() || outcome == MeetingOutcome.JOINT_INVESTIGATION,
                "meeting: found a time for a Joint Investigation with the outcome '%s'",
                outcome.words());
    }

    /**
     * A Contract Management Meeting.
     *
     * @param process the process
     * @param outcome what it came to
     * @param plans the plans to be agreed
     * @return what happened
     */
    public static MeetingHeld of(String process, MeetingOutcome outcome, PlanCalledFor... plans) {
        return new MeetingHeld(
                ProcessId.of(process),
                MeetingKind.CONTRACT_MANAGEMENT_MEETING,
                outcome,
                ImmutableList.copyOf(plans),
                Optional.empty());
    }

    /**
     * A Review Meeting.
     *
     * @param process the process
     * @param outcome what it came to
     * @param plans the plans to be agreed
     * @return what happened
     */
    public static MeetingHeld review(String process, MeetingOutcome outcome, PlanCalledFor... plans) {
        return new MeetingHeld(
                ProcessId.of(process),
                MeetingKind.REVIEW_MEETING,
                outcome,
                ImmutableList.copyOf(plans),
                Optional.empty());
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.meetingHeld(this);
    }

    @Override
    public String words() {
        return process + ": " + kind.words() + ", " + outcome.words();
    }
}
