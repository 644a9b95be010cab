package org.nhscontracts.rules.management;

import org.nhscontracts.core.process.MeetingHeld;
import org.nhscontracts.core.process.MeetingKind;
import org.nhscontracts.core.process.MilestoneResult;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.NoticeStep;
import org.nhscontracts.core.process.ReportOrder;

/** Which step of the table an event is. */
final class EventSteps {

    private EventSteps() {}

    static Step of(NoticeKind kind) {
        return switch (kind) {
            case CONTRACT_QUERY, PERFORMANCE_NOTICE, CONTRACT_PERFORMANCE_NOTICE -> Step.NOTICE_OPENED;
            case INFORMATION_BREACH_NOTICE -> Step.INFORMATION_NOTICE_OPENED;
            case ACTIVITY_QUERY_NOTICE -> Step.ACTIVITY_NOTICE_OPENED;
        };
    }

    static Step of(NoticeStep step) {
        return switch (step) {
            case EXCUSING_NOTICE_GIVEN -> Step.EXCUSING_NOTICE_GIVEN;
            case EXCUSING_NOTICE_ACCEPTED -> Step.EXCUSING_NOTICE_ACCEPTED;
            case EXCUSING_NOTICE_REFUSED -> Step.EXCUSING_NOTICE_REFUSED;
            case WITHDRAWN -> Step.NOTICE_WITHDRAWN;
            case PROVIDER_ABSENT -> Step.PROVIDER_ABSENT;
            case COMMISSIONER_ABSENT -> Step.COMMISSIONER_ABSENT;
            case REVIEW_MEETING_CALLED -> Step.REVIEW_CALLED;
            case JOINT_INVESTIGATION_REPORT_AGREED -> Step.INVESTIGATION_REPORTED;
            case PUT_RIGHT -> Step.PUT_RIGHT;
        };
    }

    static Step of(MeetingHeld meeting) {
        boolean review = meeting.kind() == MeetingKind.REVIEW_MEETING;
        return switch (meeting.outcome()) {
            case UNDECIDED -> review ? Step.REVIEW_UNDECIDED : Step.MEETING_UNDECIDED;
            case WITHDRAWAL -> review ? Step.REVIEW_WITHDRAWAL : Step.MEETING_WITHDRAWAL;
            case PLANS -> review ? Step.REVIEW_PLANS : Step.MEETING_PLANS;
            case JOINT_INVESTIGATION -> review ? Step.REVIEW_INVESTIGATION : Step.MEETING_INVESTIGATION;
            case NO_AGREEMENT -> review ? Step.REVIEW_NO_AGREEMENT : Step.MEETING_NO_AGREEMENT;
        };
    }

    static Step of(MilestoneResult result, boolean ofGc9) {
        return switch (result) {
            case ACHIEVED -> Step.MILESTONE_ACHIEVED;
            case MISSED -> ofGc9 ? Step.MILESTONE_MISSED : Step.MILESTONE_MISSED_ELSEWHERE;
            case CURED -> Step.MILESTONE_CURED;
            case CURE_CONFIRMED -> Step.CURE_CONFIRMED;
        };
    }

    static Step of(ReportOrder order) {
        return switch (order) {
            case SINGLE -> Step.SINGLE_REPORT;
            case FIRST -> Step.FIRST_REPORT;
            case SECOND -> Step.SECOND_REPORT;
        };
    }
}
