package org.nhscontracts.rules.management;

/** From a plan that is called for to its end: rows 10 to 15. */
final class PlanRows {

    private static final String ALL = "ABC";

    private PlanRows() {}

    static void add(TableRows rows) {
        rows.at(ALL, Stage.DRAFTING, Stage.DISPUTED).to(Stage.ACTIVE, Step.PLAN_AGREED, "GC9.12");
        rows.at(ALL, Stage.STUCK).sums(SumsEffect.FALL_DUE).to(Stage.ACTIVE, Step.PLAN_AGREED, "GC9.20");
        rows.at(ALL, Stage.DRAFTING, Stage.DISPUTED).stay(Step.PLAN_NOT_AGREED, "GC9");
        rows.at(ALL, Stage.DRAFTING).to(Stage.DISPUTED, Step.PLAN_TIME_OVER, "GC9.12");
        rows.at("AB", Stage.DISPUTED)
                .when(Guard.BODIES_NOT_NOTIFIED)
                .set(DeadlineKind.GOVERNING_BODY_GRACE)
                .stay(Step.BODIES_NOTIFIED, "GC9");
        rows.at("AB", Stage.DISPUTED).stay(Step.GRACE_OVER, "GC9.19");
        rows.at("AB", Stage.DISPUTED)
                .when(Guard.PROVIDER_AT_FAULT_AFTER_GRACE)
                .set(DeadlineKind.NEVER_AGREED)
                .to(Stage.STUCK, Step.STUCK_BY_PROVIDER, "GC9.19");
        rows.at("C", Stage.DISPUTED)
                .when(Guard.PROVIDER_AT_FAULT)
                .set(DeadlineKind.NEVER_AGREED)
                .to(Stage.STUCK, Step.STUCK_BY_PROVIDER, "GC9");
        rows.at(ALL, Stage.STUCK).when(Guard.WITHIN_CEILING).stay(Step.WITHHELD, "GC9.19");
        rows.at(ALL, Stage.STUCK).sums(SumsEffect.KEPT).to(Stage.NEVER_AGREED, Step.UNAGREED_TOO_LONG, "GC9");
        rows.at(ALL, Stage.ACTIVE).stay(Step.MILESTONE_RECORDED, "GC9");
        rows.at(ALL, Stage.ACTIVE).when(Guard.ALL_DONE).to(Stage.COMPLETED, Step.PLAN_COMPLETED, "GC9");
        ends(rows);
    }

    private static void ends(TableRows rows) {
        Stage[] open = {Stage.DRAFTING, Stage.DISPUTED, Stage.ACTIVE};
        rows.at(ALL, open).to(Stage.DROPPED, Step.NOTICE_GONE, "GC9");
        rows.at(ALL, Stage.STUCK).sums(SumsEffect.FALL_DUE).to(Stage.DROPPED, Step.NOTICE_GONE, "GC9");
        rows.at(ALL, open).to(Stage.PLAN_CLOSED, Step.CONTRACT_ENDS, "GC9");
        rows.at(ALL, Stage.STUCK).sums(SumsEffect.KEPT_IF_SAID).to(Stage.PLAN_CLOSED, Step.CONTRACT_ENDS, "GC9");
        for (Stage stage : Stage.values()) {
            if (stage.track() == Track.PLAN) {
                rows.at(ALL, stage).stay(Step.FAULT_SHOWN, "GC9.3");
            }
        }
    }
}
