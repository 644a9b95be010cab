package org.nhscontracts.rules.engine;

import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.condition.Condition;

/** A KPI achieves, or fails, its target. */
final class KpiNode extends Node {

    private final Kpi kpi;
    private final TargetPurpose purpose;
    private final boolean failing;

    KpiNode(Condition condition, Kpi kpi, TargetPurpose purpose, boolean failing) {
        super(condition);
        this.kpi = kpi;
        this.purpose = purpose;
        this.failing = failing;
    }

    @Override
    Planes evaluate(Workspace workspace) {
        Planes achieved = workspace.kpi(kpi, purpose).achieved;
        return failing ? achieved.negated() : achieved;
    }

    @Override
    Trace explain(Workspace workspace, int index) {
        KpiColumn column = workspace.kpi(kpi, purpose);
        return new Trace.Leaf(
                condition,
                workspace.axis.period(index),
                failing ? column.achieved.verdict(index).negated() : column.achieved.verdict(index),
                new Findings(column, workspace.organisation).at(index));
    }
}
