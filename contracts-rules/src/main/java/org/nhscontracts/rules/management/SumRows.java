package org.nhscontracts.rules.management;

/** A sum withheld: it is paid or permanently retained once. */
final class SumRows {

    private static final String ALL = "ABC";

    private SumRows() {}

    static void add(TableRows rows) {
        Stage[] held = {Stage.HELD, Stage.DUE, Stage.HELD_QUESTIONED, Stage.DUE_QUESTIONED, Stage.DUE_WITH_INTEREST};
        rows.at(ALL, held).to(Stage.PAID_BACK, Step.SUM_PAID, "GC9");
        rows.at(ALL, Stage.HELD).set(DeadlineKind.PAYMENT).to(Stage.DUE, Step.SUM_FALLS_DUE, "GC9.20");
        rows.at(ALL, Stage.HELD_QUESTIONED)
                .set(DeadlineKind.PAYMENT)
                .to(Stage.DUE_QUESTIONED, Step.SUM_FALLS_DUE, "GC9.20");
        rows.at(ALL, Stage.HELD).set(DeadlineKind.EVIDENCE).to(Stage.RETAINED, Step.SUM_KEPT, "GC9");
        rows.at(ALL, Stage.HELD_QUESTIONED).to(Stage.RETAINED_QUESTIONED, Step.SUM_KEPT, "GC9");
        evidence(rows, Stage.HELD, Stage.HELD_QUESTIONED);
        evidence(rows, Stage.DUE, Stage.DUE_QUESTIONED);
        evidence(rows, Stage.RETAINED, Stage.RETAINED_QUESTIONED);
        for (Stage stage : Stage.values()) {
            if (stage.track() == Track.SUM && !stage.isOver()) {
                rows.at(ALL, stage).to(Stage.VOID, Step.FAULT_SHOWN, "GC9.3");
            }
        }
    }

    private static void evidence(TableRows rows, Stage plain, Stage questioned) {
        rows.at(ALL, plain).when(Guard.EVIDENCE_TIME_RUNS).to(questioned, Step.EVIDENCE_GIVEN, "GC9");
        rows.at(ALL, questioned)
                .set(DeadlineKind.UNJUSTIFIED_PAYMENT)
                .to(Stage.DUE_WITH_INTEREST, Step.EVIDENCE_ACCEPTED, "GC9");
        rows.at(ALL, questioned).to(plain, Step.EVIDENCE_REFUSED, "GC14");
    }
}
