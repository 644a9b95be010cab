package org.nhscontracts.rules.management;

/** A milestone of a plan that is agreed: rows 16 to 20. */
final class MilestoneRows {

    private static final String ALL = "ABC";

    private MilestoneRows() {}

    static void add(TableRows rows) {
        done(rows);
        missed(rows);
        reported(rows);
        ends(rows);
    }

    private static void done(TableRows rows) {
        rows.at(ALL, Stage.PENDING).to(Stage.ACHIEVED, Step.MILESTONE_ACHIEVED, "GC9");
        Stage[] missed = {Stage.CURE_PERIOD, Stage.UNCURED, Stage.MISSED};
        rows.at(ALL, missed).to(Stage.CURED, Step.MILESTONE_ACHIEVED, "GC9");
        rows.at(ALL, missed).to(Stage.CURED, Step.MILESTONE_CURED, "GC9");
        rows.at(ALL, missed).to(Stage.CURED, Step.CURE_CONFIRMED, "GC9");
        Stage[] reported = {Stage.REPORTED, Stage.REPORTED_TWICE, Stage.RETENTION_NOTIFIED};
        rows.at(ALL, reported).stay(Step.MILESTONE_ACHIEVED, "GC9");
        rows.at(ALL, reported).stay(Step.MILESTONE_CURED, "GC9");
        rows.at(ALL, reported).sums(SumsEffect.FALL_DUE).to(Stage.CURED, Step.CURE_CONFIRMED, "GC9");
    }

    private static void missed(TableRows rows) {
        Stage[] unmissed = {Stage.PENDING, Stage.ACHIEVED, Stage.CURED};
        rows.at(ALL, unmissed)
                .when(Guard.DAY_HAS_COME)
                .set(DeadlineKind.CURE)
                .to(Stage.CURE_PERIOD, Step.MILESTONE_MISSED, "GC9");
        rows.at(ALL, unmissed).when(Guard.DAY_HAS_COME).to(Stage.MISSED, Step.MILESTONE_MISSED_ELSEWHERE, "Schedule 6");
        rows.at(ALL, Stage.CURE_PERIOD).to(Stage.UNCURED, Step.CURE_TIME_OVER, "GC9");
    }

    private static void reported(TableRows rows) {
        Stage[] missed = {Stage.CURE_PERIOD, Stage.UNCURED};
        rows.at("A", missed)
                .when(Guard.CURE_TIME_IS_OVER)
                .set(DeadlineKind.REPORT_CURE)
                .to(Stage.REPORTED, Step.FIRST_REPORT, "GC9");
        rows.at("BC", missed)
                .when(Guard.CURE_TIME_IS_OVER)
                .set(DeadlineKind.REPORT_CURE, DeadlineKind.RETENTION)
                .to(Stage.REPORTED, Step.SINGLE_REPORT, "GC9");
        rows.at("A", Stage.REPORTED)
                .when(Guard.FIRST_REPORT_TIME_IS_OVER)
                .sums(SumsEffect.KEPT)
                .to(Stage.REPORTED_TWICE, Step.SECOND_REPORT, "GC9");
        rows.at("BC", Stage.REPORTED)
                .when(Guard.RETENTION_TIME_IS_OVER)
                .sums(SumsEffect.KEPT)
                .to(Stage.RETENTION_NOTIFIED, Step.RETENTION_NOTIFIED, "GC9");
        rows.at("BC", Stage.RETENTION_NOTIFIED).sums(SumsEffect.KEPT).stay(Step.RETENTION_NOTIFIED, "GC9");
        rows.at("A", Stage.REPORTED, Stage.REPORTED_TWICE)
                .when(Guard.WITHIN_CEILING)
                .stay(Step.WITHHELD, "GC9");
        rows.at("BC", Stage.REPORTED, Stage.RETENTION_NOTIFIED)
                .when(Guard.WITHIN_CEILING)
                .stay(Step.WITHHELD, "GC9");
    }

    private static void ends(TableRows rows) {
        for (Stage stage : Stage.values()) {
            if (stage.track() == Track.MILESTONE) {
                rows.at(ALL, stage).stay(Step.FAULT_SHOWN, "GC9.3");
            }
            if (stage.track() == Track.MILESTONE && !stage.isOver() && stage.mover() != Mover.NOBODY) {
                rows.at(ALL, stage).sums(atTheEnd(stage)).to(Stage.MILESTONE_CLOSED, Step.CONTRACT_ENDS, "GC9");
                rows.at(ALL, stage).sums(whenDropped(stage)).to(Stage.MILESTONE_CLOSED, Step.PLAN_OVER, "GC9");
            }
        }
    }

    private static SumsEffect atTheEnd(Stage stage) {
        return stage.withholdingCause().isPresent() ? SumsEffect.KEPT_IF_SAID : SumsEffect.NONE;
    }

    private static SumsEffect whenDropped(Stage stage) {
        return stage.withholdingCause().isPresent() ? SumsEffect.FALL_DUE : SumsEffect.NONE;
    }
}
