package org.nhscontracts.rules.management;

/** From a notice to its plans: rows 1 to 9 and what SC28 and SC29 add. */
final class NoticeRows {

    private static final String ALL = "ABC";

    private NoticeRows() {}

    static void add(TableRows rows) {
        excuse(rows);
        meeting(rows);
        investigation(rows);
        plans(rows);
        absence(rows);
        information(rows);
        ends(rows);
    }

    private static void excuse(TableRows rows) {
        rows.at("A", Stage.NOTICE_ISSUED)
                .when(Guard.EXCUSING_TIME_RUNS)
                .set(DeadlineKind.EXCUSING_ANSWER)
                .to(Stage.EXCUSE_PENDING, Step.EXCUSING_NOTICE_GIVEN, "GC9");
        rows.at("A", Stage.EXCUSE_PENDING).to(Stage.WITHDRAWN, Step.EXCUSING_NOTICE_ACCEPTED, "GC9");
        rows.at("A", Stage.EXCUSE_PENDING).to(Stage.NOTICE_ISSUED, Step.EXCUSING_NOTICE_REFUSED, "GC9");
        rows.at("A", Stage.EXCUSE_PENDING).to(Stage.NOTICE_ISSUED, Step.ANSWER_TIME_OVER, "GC9");
    }

    private static void meeting(TableRows rows) {
        meeting(rows, SumsEffect.NONE, Stage.NOTICE_ISSUED, Stage.EXCUSE_PENDING, Stage.MEETING_HELD);
        meeting(rows, SumsEffect.FALL_DUE, Stage.NOT_ENGAGED);
        rows.at(ALL, Stage.NOTICE_ISSUED, Stage.EXCUSE_PENDING, Stage.NOT_ENGAGED)
                .stay(Step.MEETING_TIME_OVER, "GC9.6");
        rows.at("C", Stage.MEETING_HELD, Stage.NOT_ENGAGED).stay(Step.COURSE_TIME_OVER, "GC9");
        rows.at(ALL, Stage.INVESTIGATING, Stage.PLANNING).stay(Step.MEETING_UNDECIDED, "GC9.6");
        rows.at(ALL, Stage.INVESTIGATING, Stage.PLANNING).to(Stage.PLANNING, Step.MEETING_PLANS, "GC9");
    }

    private static void meeting(TableRows rows, SumsEffect sums, Stage... from) {
        rows.at("AB", from).sums(sums).to(Stage.MEETING_HELD, Step.MEETING_UNDECIDED, "GC9.6");
        rows.at("C", from)
                .sums(sums)
                .set(DeadlineKind.COURSE_AGREED)
                .to(Stage.MEETING_HELD, Step.MEETING_UNDECIDED, "GC9.6");
        rows.at(ALL, from).sums(sums).to(Stage.WITHDRAWN, Step.MEETING_WITHDRAWAL, "GC9");
        rows.at(ALL, from).sums(sums).to(Stage.PLANNING, Step.MEETING_PLANS, "GC9");
        rows.at(ALL, from)
                .sums(sums)
                .set(DeadlineKind.JOINT_INVESTIGATION_REPORT)
                .to(Stage.INVESTIGATING, Step.MEETING_INVESTIGATION, "GC9");
        rows.at("AB", from)
                .sums(sums)
                .set(DeadlineKind.JOINT_INVESTIGATION_REPORT)
                .to(Stage.INVESTIGATING, Step.MEETING_NO_AGREEMENT, "GC9");
        rows.at("C", from)
                .sums(sums)
                .set(DeadlineKind.COURSE_AGREED)
                .to(Stage.MEETING_HELD, Step.MEETING_NO_AGREEMENT, "GC9");
    }

    private static void investigation(TableRows rows) {
        rows.at(ALL, Stage.INVESTIGATING).to(Stage.INVESTIGATED, Step.INVESTIGATION_REPORTED, "GC9");
        rows.at("BC", Stage.NOT_ENGAGED)
                .when(Guard.INVESTIGATION_RUNS)
                .sums(SumsEffect.FALL_DUE)
                .to(Stage.INVESTIGATED, Step.INVESTIGATION_REPORTED, "GC9");
        rows.at(ALL, Stage.INVESTIGATING, Stage.NOT_ENGAGED).stay(Step.INVESTIGATION_TIME_OVER, "GC9");
        rows.at(ALL, Stage.INVESTIGATED).set(DeadlineKind.REVIEW_MEETING).stay(Step.REVIEW_CALLED, "GC8");
        rows.at(ALL, Stage.INVESTIGATED, Stage.PLANNING).stay(Step.REVIEW_UNDECIDED, "GC8");
        rows.at(ALL, Stage.INVESTIGATED).stay(Step.REVIEW_NO_AGREEMENT, "GC8");
        rows.at(ALL, Stage.INVESTIGATED).to(Stage.WITHDRAWN, Step.REVIEW_WITHDRAWAL, "GC9");
        rows.at(ALL, Stage.INVESTIGATED, Stage.PLANNING).to(Stage.PLANNING, Step.REVIEW_PLANS, "GC9");
        rows.at(ALL, Stage.INVESTIGATED)
                .set(DeadlineKind.JOINT_INVESTIGATION_REPORT)
                .to(Stage.INVESTIGATING, Step.REVIEW_INVESTIGATION, "GC9");
    }

    private static void plans(TableRows rows) {
        rows.at(ALL, Stage.MEETING_HELD, Stage.PLANNING, Stage.INVESTIGATED)
                .to(Stage.PLANNING, Step.PLAN_PUT_FORWARD, "GC9");
        rows.at(ALL, Stage.INVESTIGATING).stay(Step.PLAN_PUT_FORWARD, "GC9");
        rows.at("BC", Stage.NOT_ENGAGED).sums(SumsEffect.FALL_DUE).to(Stage.PLANNING, Step.PLAN_PUT_FORWARD, "GC9");
        rows.at(ALL, Stage.PLANNING, Stage.WITHOUT_NOTICE)
                .when(Guard.NO_PLAN_OPEN)
                .to(Stage.CONCLUDED, Step.PLANS_OVER, "GC9");
    }

    private static void absence(TableRows rows) {
        Stage[] waiting = {Stage.NOTICE_ISSUED, Stage.EXCUSE_PENDING, Stage.MEETING_HELD, Stage.NOT_ENGAGED};
        rows.at(ALL, waiting).stay(Step.PROVIDER_ABSENT, "GC9");
        rows.at(ALL, waiting).stay(Step.COMMISSIONER_ABSENT, "GC9");
        rows.at("AB", Stage.MEETING_HELD)
                .set(DeadlineKind.JOINT_INVESTIGATION_REPORT)
                .to(Stage.INVESTIGATING, Step.AGREEMENT_FAILED, "GC9");
        rows.at("C", Stage.MEETING_HELD).stay(Step.AGREEMENT_FAILED, "GC9");
        rows.at(ALL, Stage.INVESTIGATING, Stage.INVESTIGATED, Stage.NOT_ENGAGED).stay(Step.AGREEMENT_FAILED, "GC9");
        rows.at("BC", Stage.NOTICE_ISSUED, Stage.INVESTIGATING)
                .when(Guard.PROVIDER_NOT_ENGAGING)
                .to(Stage.NOT_ENGAGED, Step.ENGAGEMENT_LACKING, "GC9");
        rows.at("C", Stage.MEETING_HELD)
                .when(Guard.PROVIDER_NOT_ENGAGING)
                .to(Stage.NOT_ENGAGED, Step.ENGAGEMENT_LACKING, "GC9");
        rows.at("BC", Stage.NOT_ENGAGED).when(Guard.WITHIN_CEILING).stay(Step.WITHHELD, "GC9");
    }

    private static void information(TableRows rows) {
        rows.at(ALL, Stage.INFORMATION_AWAITED).to(Stage.INFORMATION_OVERDUE, Step.INFORMATION_TIME_OVER, "SC28");
        rows.at(ALL, Stage.INFORMATION_AWAITED).to(Stage.PUT_RIGHT, Step.PUT_RIGHT, "SC28");
        rows.at(ALL, Stage.INFORMATION_OVERDUE).sums(SumsEffect.FALL_DUE).to(Stage.PUT_RIGHT, Step.PUT_RIGHT, "SC28");
        rows.at(ALL, Stage.INFORMATION_OVERDUE).when(Guard.WITHIN_CEILING).stay(Step.WITHHELD, "SC28");
    }

    private static void ends(TableRows rows) {
        rows.at(ALL, Stage.NOTICE_ISSUED, Stage.EXCUSE_PENDING, Stage.INFORMATION_AWAITED)
                .to(Stage.WITHDRAWN, Step.NOTICE_WITHDRAWN, "GC9");
        rows.at(ALL, Stage.NOT_ENGAGED, Stage.INFORMATION_OVERDUE)
                .sums(SumsEffect.FALL_DUE)
                .to(Stage.WITHDRAWN, Step.NOTICE_WITHDRAWN, "GC9");
        for (Stage stage : Stage.values()) {
            if (stage.track() == Track.NOTICE) {
                rows.at(ALL, stage).stay(Step.FAULT_SHOWN, "GC9.3");
            }
            if (stage.track() == Track.NOTICE && !stage.isOver()) {
                rows.at(ALL, stage).sums(atTheEnd(stage)).to(Stage.NOTICE_CLOSED, Step.CONTRACT_ENDS, "GC9");
            }
        }
    }

    private static SumsEffect atTheEnd(Stage stage) {
        return stage == Stage.INFORMATION_OVERDUE ? SumsEffect.KEPT : SumsEffect.NONE;
    }
}
