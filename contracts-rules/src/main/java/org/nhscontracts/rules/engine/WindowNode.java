package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Window;
import org.nhscontracts.rules.verdict.Verdict;

/** A condition holds in at least so many of the last periods: running counts, so the length of the window costs nothing. */
final class WindowNode extends Node {

    private final Quorum quorum;
    private final Window window;
    private final Node part;
    private final int number;

    WindowNode(Condition condition, int least, Window window, Node part, int number) {
        super(condition);
        this.quorum = new Quorum(least);
        this.window = window;
        this.part = part;
        this.number = number;
    }

    @Override
    Planes evaluate(Workspace workspace) {
        Planes child = workspace.column(number);
        Planes result = new Planes(child.size);
        int[] entered = new int[child.size];
        int from = 0;
        int to = 0;
        RunningCounts counts = new RunningCounts(child);
        for (int index = 0; index < child.size; index++) {
            if (enters(child, index)) {
                entered[to++] = index;
                counts.add(index);
            }
            if (to - from > window.periods()) {
                counts.remove(entered[from++]);
            }
            result.set(index, quorum.verdict(counts.holds, counts.doesNotHold, counts.undetermined));
        }
        return result;
    }

    @Override
    Trace explain(Workspace workspace, int index) {
        ImmutableList<Trace> traces = places(workspace.column(number), index)
                .mapToObj(place -> part.explain(workspace, place))
                .collect(toImmutableList());
        Verdict verdict = quorum.verdict(traces);
        return new Trace.Group(condition, workspace.axis.period(index), verdict, quorum.parts(verdict, traces));
    }

    /** The places of the window that ends at a place, in order. */
    private IntStream places(Planes child, int index) {
        int[] latestFirst = IntStream.iterate(index, place -> place >= 0, place -> place - 1)
                .filter(place -> enters(child, place))
                .limit(window.periods())
                .toArray();
        return IntStream.range(0, latestFirst.length).map(i -> latestFirst[latestFirst.length - 1 - i]);
    }

    private boolean enters(Planes child, int index) {
        return window.notApplicable() == NotApplicablePeriods.SHRINK_THE_WINDOW
                || child.verdict(index) != Verdict.NOT_APPLICABLE;
    }

    /** How many periods of the window came to what. */
    private static final class RunningCounts {

        private final Planes child;
        private int holds;
        private int doesNotHold;
        private int undetermined;

        RunningCounts(Planes child) {
            this.child = child;
        }

        void add(int index) {
            holds += child.holdsAt(index);
            doesNotHold += child.doesNotHoldAt(index);
            undetermined += child.undeterminedAt(index);
        }

        void remove(int index) {
            holds -= child.holdsAt(index);
            doesNotHold -= child.doesNotHoldAt(index);
            undetermined -= child.undeterminedAt(index);
        }
    }
}
