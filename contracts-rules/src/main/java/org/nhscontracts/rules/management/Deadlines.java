package org.nhscontracts.rules.management;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.process.ExceptionReportIssued;
import org.nhscontracts.core.process.MeetingHeld;
import org.nhscontracts.core.process.MilestoneRecorded;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.ParameterKey;

/** Sets deadlines from the parameters of the edition. Where the edition does not say how long, nothing is set and that is said. */
final class Deadlines {

    private final Work work;
    private final Draft draft;

    Deadlines(Work work, Draft draft) {
        this.work = work;
        this.draft = draft;
    }

    void set(DeadlineKind kind, Place place) {
        draft.deadline(kind, place).ifPresent(draft::remove);
        Optional<ParameterKey> key = key(kind);
        if (key.isEmpty()) {
            stated(kind, place).ifPresent(date -> put(new Deadline(kind, place, date, date, Optional.empty(), false)));
            return;
        }
        Optional<EditionParameter> time = draft.parameter(key.get());
        if (time.isPresent()) {
            count(kind, place, time.get());
        } else if (kind == DeadlineKind.JOINT_INVESTIGATION_REPORT
                && agreedTime().isPresent()) {
            LocalDate date = agreedTime().get();
            put(new Deadline(kind, place, date, date, Optional.empty(), false));
        } else {
            work.effect(new Effect.NotKnown(draft.rules().edition(), key.get()));
        }
    }

    private void count(DeadlineKind kind, Place place, EditionParameter time) {
        LocalDate from = start(kind, place);
        LocalDate date = work.days().after(from, time);
        if (kind == DeadlineKind.JOINT_INVESTIGATION_REPORT && time.key() == ParameterKey.JOINT_INVESTIGATION_AT_MOST) {
            LocalDate longest = date;
            date = agreedTime().filter(agreed -> agreed.isBefore(longest)).orElse(longest);
        }
        work.used(time);
        put(new Deadline(kind, place, date, from, Optional.of(time), false));
    }

    private void put(Deadline deadline) {
        draft.set(deadline);
        work.effect(new Effect.DeadlineSet(deadline));
    }

    private Optional<ParameterKey> key(DeadlineKind kind) {
        if (kind == DeadlineKind.MEETING && isActivityQuery()) {
            return Optional.of(ParameterKey.ACTIVITY_MEETING_WITHIN);
        }
        boolean reportTimed = draft.parameter(ParameterKey.JOINT_INVESTIGATION_REPORT_AGREED_WITHIN)
                .isPresent();
        if (kind == DeadlineKind.JOINT_INVESTIGATION_REPORT && reportTimed) {
            return Optional.of(ParameterKey.JOINT_INVESTIGATION_REPORT_AGREED_WITHIN);
        }
        return kind.parameter();
    }

    private boolean isActivityQuery() {
        return draft.process().notice().map(NoticeIssued::kind).equals(Optional.of(NoticeKind.ACTIVITY_QUERY_NOTICE));
    }

    /** From which day a time is counted; the day itself is left out. */
    private LocalDate start(DeadlineKind kind, Place place) {
        return switch (kind) {
            case EXCUSING_NOTICE, EXCUSING_ANSWER, MEETING, COURSE_AGREED, INFORMATION_PUT_RIGHT ->
                draft.process().openedOn();
            case JOINT_INVESTIGATION_REPORT ->
                draft.parameter(ParameterKey.JOINT_INVESTIGATION_REPORT_AGREED_WITHIN)
                                .isPresent()
                        ? agreedTime().orElse(work.today())
                        : work.today();
            case NEVER_AGREED ->
                draft.deadline(DeadlineKind.PLAN_AGREED, place)
                        .map(Deadline::date)
                        .orElse(work.today());
            case CURE -> missedOn();
            case EVIDENCE -> draft.sum(place.sum().orElseThrow()).evidenceFrom();
            default -> work.today();
        };
    }

    private LocalDate missedOn() {
        return what(MilestoneRecorded.class).flatMap(MilestoneRecorded::since).orElse(work.today());
    }

    private Optional<LocalDate> agreedTime() {
        return what(MeetingHeld.class).flatMap(MeetingHeld::investigationUntil);
    }

    private Optional<LocalDate> stated(DeadlineKind kind, Place place) {
        return kind == DeadlineKind.MILESTONE
                ? draft.milestone(place).milestone().by()
                : what(ExceptionReportIssued.class).flatMap(ExceptionReportIssued::cureBy);
    }

    private <T extends Occurrence> Optional<T> what(Class<T> kind) {
        Occurrence what = work.event().what();
        return kind.isInstance(what) ? Optional.of(kind.cast(what)) : Optional.empty();
    }
}
