package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Window;
import org.nhscontracts.rules.verdict.Verdict;

/** A condition holds in at least so many of the last periods: a few steps on whole columns of bits. */
final class WindowNode extends Node {

    /** Up to here counting in slices beats counting period by period. */
    private static final int SLICED = 64;

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
    int lookBack(int[] before) {
        return window.notApplicable() == NotApplicablePeriods.LOOK_FURTHER_BACK
                ? WITHOUT_LIMIT
                : plus(before[number], window.periods() - 1);
    }

    @Override
    void evaluate(Workspace workspace, Planes out) {
        Planes child = workspace.column(number);
        boolean fixed = window.notApplicable() == NotApplicablePeriods.SHRINK_THE_WINDOW || hasNoGap(child);
        if (fixed && (window.periods() <= SLICED || isRun())) {
            bitwise(workspace, child, out);
        } else {
            counted(child, out);
        }
    }

    private boolean isRun() {
        return quorum.least() == window.periods() || quorum.least() == 1;
    }

    /** From the first place with anything to judge on there always is: then both treatments come to the same. */
    private static boolean hasNoGap(Planes child) {
        boolean begun = false;
        for (int word = 0; word < child.words; word++) {
            long judged = child.applicable(word);
            long expected = Bits.range(
                    word, begun || judged == 0 ? 0 : (word << 6) + Long.numberOfTrailingZeros(judged), child.size);
            if ((begun || judged != 0) && judged != expected) {
                return false;
            }
            begun |= judged != 0;
        }
        return true;
    }

    private void bitwise(Workspace workspace, Planes child, Planes out) {
        long[] possible = workspace.scratch;
        boolean unknown = false;
        for (int word = 0; word < child.words; word++) {
            possible[word] = child.holds[word] | child.undetermined[word];
            out.doesNotHold[word] = possible[word] | child.doesNotHold[word];
            unknown |= child.undetermined[word] != 0;
        }
        Bits.anyOfLast(out.doesNotHold, window.periods(), out.doesNotHold, child.words);
        atLeast(workspace, child.holds, out.holds, child.words);
        if (unknown) {
            atLeast(workspace, possible, out.undetermined, child.words);
        } else {
            Arrays.fill(out.undetermined, 0);
        }
        for (int word = 0; word < child.words; word++) {
            out.undetermined[word] &= ~out.holds[word];
            out.doesNotHold[word] &= ~(out.holds[word] | out.undetermined[word]) & workspace.places[word];
            out.holds[word] &= workspace.places[word];
            out.undetermined[word] &= workspace.places[word];
        }
    }

    private void atLeast(Workspace workspace, long[] column, long[] out, int words) {
        if (quorum.least() == window.periods()) {
            Bits.allOfLast(column, window.periods(), out, words);
        } else if (quorum.least() == 1) {
            Bits.anyOfLast(column, window.periods(), out, words);
        } else {
            Bits.atLeastOfLast(column, quorum.least(), window.periods(), out, words, workspace.slices);
        }
    }

    private void counted(Planes child, Planes out) {
        out.clear();
        int[] entered = new int[child.size];
        int from = 0;
        int to = 0;
        RunningCounts counts = new RunningCounts(child);
        for (int index = 0; index < child.size; index++) {
            if (enters(child, index)) {
                entered[to++] = index;
                counts.add(index, 1);
            }
            if (to - from > window.periods()) {
                counts.add(entered[from++], -1);
            }
            out.set(index, quorum.verdict(counts.holds, counts.doesNotHold, counts.undetermined));
        }
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

        void add(int index, int number) {
            switch (child.verdict(index)) {
                case HOLDS -> holds += number;
                case DOES_NOT_HOLD -> doesNotHold += number;
                case UNDETERMINED -> undetermined += number;
                case NOT_APPLICABLE -> {}
            }
        }
    }
}
