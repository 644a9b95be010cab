package org.nhscontracts.rules.engine;

import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.verdict.Verdict;

/** Nothing was reported of a KPI, whether it has a target or not. */
final class NotReportedNode extends Node {

    private final Kpi kpi;

    NotReportedNode(Condition condition, Kpi kpi) {
        super(condition);
        this.kpi = kpi;
    }

    @Override
    Planes evaluate(Workspace workspace) {
        KpiColumn column = column(workspace);
        Planes planes = new Planes(workspace.axis.size());
        for (int index = column.start; index < column.end; index++) {
            planes.set(index, verdict(column, index));
        }
        return planes;
    }

    @Override
    Trace explain(Workspace workspace, int index) {
        KpiColumn column = column(workspace);
        return new Trace.Leaf(
                condition,
                workspace.axis.period(index),
                index < column.start || index >= column.end ? Verdict.NOT_APPLICABLE : verdict(column, index),
                new Findings(column, workspace.organisation).at(index));
    }

    private KpiColumn column(Workspace workspace) {
        return workspace.kpi(kpi, TargetPurpose.CONTRACT_STANDARD);
    }

    private static Verdict verdict(KpiColumn column, int index) {
        if (column.readings.stream().allMatch(reading -> reading.status(index) == ObservationStatus.NOT_REPORTED)) {
            return Verdict.HOLDS;
        }
        return column.readings.stream().allMatch(reading -> nothingToReport(reading.status(index)))
                ? Verdict.NOT_APPLICABLE
                : Verdict.DOES_NOT_HOLD;
    }

    private static boolean nothingToReport(ObservationStatus status) {
        return status == ObservationStatus.NOT_YET_DUE
                || status == ObservationStatus.EXCLUDED
                || status == ObservationStatus.SUSPENDED
                || status == ObservationStatus.NOT_REPORTED;
    }
}
