package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.verdict.Verdict;

/** At least so many of several conditions hold in the same period: all of them, any of them, or a number in between. */
final class CountNode extends Node {

    private final Quorum quorum;
    private final ImmutableList<Node> parts;
    private final int[] numbers;

    CountNode(Condition condition, Quorum quorum, ImmutableList<Node> parts, int[] numbers) {
        super(condition);
        this.quorum = quorum;
        this.parts = parts;
        this.numbers = numbers;
    }

    @Override
    Planes evaluate(Workspace workspace) {
        Planes result = new Planes(workspace.axis.size());
        Planes[] columns = IntStream.of(numbers).mapToObj(workspace::column).toArray(Planes[]::new);
        for (int index = 0; index < result.size; index++) {
            int holds = 0;
            int doesNotHold = 0;
            int undetermined = 0;
            for (Planes column : columns) {
                holds += column.holdsAt(index);
                doesNotHold += column.doesNotHoldAt(index);
                undetermined += column.undeterminedAt(index);
            }
            result.set(index, quorum.verdict(holds, doesNotHold, undetermined));
        }
        return result;
    }

    @Override
    Trace explain(Workspace workspace, int index) {
        ImmutableList<Trace> traces =
                parts.stream().map(part -> part.explain(workspace, index)).collect(ImmutableList.toImmutableList());
        Verdict verdict = quorum.verdict(traces);
        return new Trace.Group(condition, workspace.axis.period(index), verdict, quorum.parts(verdict, traces));
    }
}
