package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.verdict.Verdict;

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
    Planes evaluate(Workspace workspace) {
        return workspace.column(number).negated();
    }

    @Override
    Trace explain(Workspace workspace, int index) {
        Verdict verdict = workspace.column(number).verdict(index).negated();
        return new Trace.Group(
                condition,
                workspace.axis.period(index),
                verdict,
                ImmutableList.of(new Trace.Part(part.explain(workspace, index), true)));
    }
}
