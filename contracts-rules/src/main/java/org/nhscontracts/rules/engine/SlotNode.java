package org.nhscontracts.rules.engine;

import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.verdict.Verdict;

/** A condition that is judged place by place, and explained by a reason alone. */
abstract class SlotNode extends Node {

    /** What a place came to, and why. */
    record Finding(Verdict verdict, String because) {}

    SlotNode(Condition condition) {
        super(condition);
    }

    abstract Finding at(Workspace workspace, int index);

    @Override
    void evaluate(Workspace workspace, Planes out) {
        out.clear();
        for (int index = 0; index < out.size; index++) {
            out.set(index, at(workspace, index).verdict());
        }
    }

    @Override
    Trace explain(Workspace workspace, int index) {
        Finding finding = at(workspace, index);
        return new Trace.Statement(condition, workspace.axis.period(index), finding.verdict(), finding.because());
    }
}
