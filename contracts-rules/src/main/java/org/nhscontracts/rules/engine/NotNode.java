package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.rules.condition.Condition;

/** A condition does not hold. */
final class NotNode extends Node {

    private final Node part;
    private final int number;

    NotNode(Condition condition, Node part, int number) {
        super(condition);
        this.part = part;
        this.number = number;
    }

    @Override
    int lookBack(int[] before) {
        return before[number];
    }

    @Override
    void evaluate(Workspace workspace, Planes out) {
        out.negate(workspace.column(number));
    }

    @Override
    Trace explain(Workspace workspace, int index) {
        return new Trace.Group(
                condition,
                workspace.axis.period(index),
                workspace.column(number).verdict(index).negated(),
                ImmutableList.of(new Trace.Part(part.explain(workspace, index), true)));
    }
}
