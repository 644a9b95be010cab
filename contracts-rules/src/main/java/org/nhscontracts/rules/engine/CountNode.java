package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
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
    int lookBack(int[] before) {
        return Arrays.stream(numbers).map(part -> before[part]).max().orElse(0);
    }

    @Override
    void evaluate(Workspace workspace, Planes out) {
        if (quorum.equals(Quorum.ALL)) {
            all(workspace, out);
        } else if (quorum.least() == 1) {
            any(workspace, out);
        } else {
            some(workspace, out);
        }
    }

    private void all(Workspace workspace, Planes out) {
        gather(workspace, out);
        for (int word = 0; word < out.words; word++) {
            out.undetermined[word] &= ~out.doesNotHold[word];
            out.holds[word] &= ~(out.doesNotHold[word] | out.undetermined[word]);
        }
    }

    private void any(Workspace workspace, Planes out) {
        gather(workspace, out);
        for (int word = 0; word < out.words; word++) {
            out.undetermined[word] &= ~out.holds[word];
            out.doesNotHold[word] &= ~(out.holds[word] | out.undetermined[word]);
        }
    }

    /** Where any part comes to what; a place may have several bits until they are told apart. */
    private void gather(Workspace workspace, Planes out) {
        out.clear();
        for (int number : numbers) {
            Planes part = workspace.column(number);
            for (int word = 0; word < out.words; word++) {
                out.holds[word] |= part.holds[word];
                out.doesNotHold[word] |= part.doesNotHold[word];
                out.undetermined[word] |= part.undetermined[word];
            }
        }
    }

    private void some(Workspace workspace, Planes out) {
        out.clear();
        for (int index = 0; index < out.size; index++) {
            int holds = 0;
            int doesNotHold = 0;
            int undetermined = 0;
            for (int number : numbers) {
                Verdict verdict = workspace.column(number).verdict(index);
                holds += verdict == Verdict.HOLDS ? 1 : 0;
                doesNotHold += verdict == Verdict.DOES_NOT_HOLD ? 1 : 0;
                undetermined += verdict == Verdict.UNDETERMINED ? 1 : 0;
            }
            out.set(index, quorum.verdict(holds, doesNotHold, undetermined));
        }
    }

    @Override
    Trace explain(Workspace workspace, int index) {
        ImmutableList<Trace> traces =
                parts.stream().map(part -> part.explain(workspace, index)).collect(ImmutableList.toImmutableList());
        Verdict verdict = quorum.verdict(traces);
        return new Trace.Group(condition, workspace.axis.period(index), verdict, quorum.parts(verdict, traces));
    }
}
