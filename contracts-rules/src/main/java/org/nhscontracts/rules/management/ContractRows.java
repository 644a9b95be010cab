package org.nhscontracts.rules.management;

/** What may happen in the life of a contract as a whole. */
final class ContractRows {

    private static final String ALL = "ABC";

    private ContractRows() {}

    static void add(TableRows rows) {
        rows.at("A", Stage.RUNNING)
                .set(DeadlineKind.EXCUSING_NOTICE, DeadlineKind.MEETING)
                .stay(Step.NOTICE_OPENED, "GC9.4");
        rows.at("BC", Stage.RUNNING).set(DeadlineKind.MEETING).stay(Step.NOTICE_OPENED, "GC9.4");
        rows.at(ALL, Stage.RUNNING)
                .set(DeadlineKind.INFORMATION_PUT_RIGHT)
                .stay(Step.INFORMATION_NOTICE_OPENED, "SC28");
        rows.at(ALL, Stage.RUNNING).set(DeadlineKind.MEETING).stay(Step.ACTIVITY_NOTICE_OPENED, "SC29");
        rows.at(ALL, Stage.RUNNING).stay(Step.PLAN_WITHOUT_NOTICE, "Schedule 6");
        rows.at(ALL, Stage.RUNNING).to(Stage.ENDED, Step.CONTRACT_ENDS, "GC2, GC17");
        whatMayAlwaysBe(rows.at(ALL, Stage.RUNNING, Stage.ENDED));
    }

    private static void whatMayAlwaysBe(TableRows.Row row) {
        row.stay(Step.CONSEQUENCE_APPLIED, "GC9.1");
        row.stay(Step.REPORT_RECEIVED, "Schedule 6A");
        row.stay(Step.REPORT_CONTESTED, "GC14");
        row.stay(Step.REVIEW_FOUND, "");
        row.stay(Step.RECORDED, "");
        row.stay(Step.DAY_REACHED, "");
        row.stay(Step.CORRECTED, "");
        row.stay(Step.RETRACTED, "");
    }
}
