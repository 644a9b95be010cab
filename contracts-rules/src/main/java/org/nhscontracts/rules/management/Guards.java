package org.nhscontracts.rules.management;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.MilestoneRecorded;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.ParameterKey;

/** Says why a guard does not admit a step at a place. */
final class Guards {

    private static final Optional<Rejection> ADMITTED = Optional.empty();

    private final Work work;
    private final Draft draft;
    private final Place place;

    Guards(Work work, Draft draft, Place place) {
        this.work = work;
        this.draft = draft;
        this.place = place;
    }

    /** Why not; empty if the guard admits the step. */
    Optional<Rejection> check(Guard guard) {
        return switch (guard) {
            case NONE -> ADMITTED;
            case EXCUSING_TIME_RUNS ->
                timeRuns(DeadlineKind.EXCUSING_NOTICE, draft.process().openedOn(), "");
            case EVIDENCE_TIME_RUNS ->
                timeRuns(
                        DeadlineKind.EVIDENCE,
                        draft.sum(place.sum().orElseThrow()).evidenceFrom(),
                        "; dispute resolution (GC14) is open");
            case PROVIDER_NOT_ENGAGING ->
                that(
                        isNotEngaging(),
                        RejectionCode.NOT_NOW,
                        "the Provider is not said not to engage, or the time runs");
            case INVESTIGATION_RUNS ->
                that(
                        draft.deadline(DeadlineKind.JOINT_INVESTIGATION_REPORT, place)
                                .isPresent(),
                        RejectionCode.NOT_NOW,
                        "there is no Joint Investigation");
            case BODIES_NOT_NOTIFIED ->
                that(
                        draft.plan(place.plan().orElseThrow())
                                .bodiesNotifiedOn()
                                .isEmpty(),
                        RejectionCode.NOT_NOW,
                        "the Governing Bodies are notified already");
            case NO_PLAN_OPEN -> that(!draft.hasOpenPlan(), RejectionCode.NOT_DONE, "a plan is open");
            case PROVIDER_AT_FAULT ->
                that(isStuck(), RejectionCode.NO_RIGHT, "the Provider is not said to be at fault");
            case PROVIDER_AT_FAULT_AFTER_GRACE ->
                that(
                        isStuck() && isOverdue(DeadlineKind.GOVERNING_BODY_GRACE),
                        RejectionCode.NO_RIGHT,
                        "the Provider is not said to be at fault, or the time after the notice runs");
            case ALL_DONE -> allDone();
            case DAY_HAS_COME -> dayHasCome();
            case CURE_TIME_IS_OVER ->
                draft.stage(place) == Stage.UNCURED ? ADMITTED : timeOver(DeadlineKind.CURE, "the cure period");
            case FIRST_REPORT_TIME_IS_OVER ->
                draft.deadline(DeadlineKind.REPORT_CURE, place)
                        .filter(deadline -> !deadline.overdue())
                        .flatMap(deadline -> runsUntil(deadline, "the time that the First Exception Report gives"));
            case RETENTION_TIME_IS_OVER -> retentionTimeOver();
            case WITHIN_CEILING -> new Ceilings(work, draft).check(place);
        };
    }

    private Optional<Rejection> that(boolean admitted, RejectionCode code, String words) {
        return admitted ? ADMITTED : Optional.of(new Rejection(code, place.words() + ": " + words));
    }

    /** An option lapses when its day is over, so that an open deadline is one in time. */
    private Optional<Rejection> timeRuns(DeadlineKind kind, LocalDate from, String more) {
        Optional<EditionParameter> time = kind.parameter().flatMap(draft::parameter);
        if (time.isEmpty() || draft.deadline(kind, place).isPresent()) {
            return ADMITTED;
        }
        LocalDate end = work.days().after(from, time.get());
        return work.today().isAfter(end)
                ? that(
                        false,
                        RejectionCode.TOO_LATE,
                        "the time for " + kind.words() + " was over at the end of " + end + more)
                : that(false, RejectionCode.NOT_NOW, kind.words() + " was given already" + more);
    }

    private Optional<Rejection> timeOver(DeadlineKind kind, String what) {
        Optional<Deadline> deadline = draft.deadline(kind, place);
        return deadline.isPresent()
                ? runsUntil(deadline.get(), what)
                : that(
                        false,
                        RejectionCode.PARAMETER_UNKNOWN,
                        "edition " + draft.rules().edition() + " is not known to say how long " + what + " is");
    }

    private Optional<Rejection> runsUntil(Deadline deadline, String what) {
        return that(false, RejectionCode.TOO_EARLY, what + " runs until the end of " + deadline.date());
    }

    private Optional<Rejection> retentionTimeOver() {
        if (draft.parameter(ParameterKey.RETENTION_NOTICE_AFTER).isEmpty()) {
            return timeOver(DeadlineKind.RETENTION, "the time before permanent retention");
        }
        return draft.deadline(DeadlineKind.RETENTION, place)
                .flatMap(deadline -> runsUntil(deadline, "the time before permanent retention"));
    }

    private boolean isNotEngaging() {
        return faultIs(draft.process().fault())
                && draft.parameter(ParameterKey.NOT_ENGAGED_PERCENT).isPresent()
                && (isOverdue(DeadlineKind.MEETING)
                        || isOverdue(DeadlineKind.COURSE_AGREED)
                        || isOverdue(DeadlineKind.JOINT_INVESTIGATION_REPORT));
    }

    private boolean isStuck() {
        PlanKind kind = draft.plan(place.plan().orElseThrow()).kind();
        boolean ofGc9 = kind == PlanKind.REMEDIAL_ACTION_PLAN || kind == PlanKind.IMMEDIATE_ACTION_PLAN;
        return ofGc9 && faultIs(draft.plan(place.plan().orElseThrow()).fault());
    }

    private boolean faultIs(Optional<ContractSide> fault) {
        Optional<NoticeKind> kind = draft.process().notice().map(NoticeIssued::kind);
        return fault.equals(Optional.of(ContractSide.PROVIDER))
                && draft.againstProvider()
                && !draft.commissionerFault(place)
                && !kind.equals(Optional.of(NoticeKind.ACTIVITY_QUERY_NOTICE));
    }

    private boolean isOverdue(DeadlineKind kind) {
        return draft.deadline(kind, place).filter(Deadline::overdue).isPresent();
    }

    private Optional<Rejection> allDone() {
        String open = draft.plan(place.plan().orElseThrow()).milestones().values().stream()
                .filter(ManagedMilestone::isOpen)
                .map(one -> one.milestone().id() + " (" + one.stage().words() + ")")
                .collect(joining(", "));
        return that(open.isEmpty(), RejectionCode.NOT_DONE, "not done: " + open);
    }

    private Optional<Rejection> dayHasCome() {
        LocalDate day = work.event().what() instanceof MilestoneRecorded recorded
                ? recorded.since().orElse(work.today())
                : work.today();
        if (day.isAfter(work.today())) {
            return that(false, RejectionCode.TOO_EARLY, "missed on " + day + ", which is after the day of the event");
        }
        Optional<LocalDate> by = draft.milestone(place).milestone().by();
        return that(
                by.isEmpty() || !day.isBefore(by.get()),
                RejectionCode.TOO_EARLY,
                "to be done by " + by.map(LocalDate::toString).orElse("") + ", so it cannot be missed on " + day);
    }
}
