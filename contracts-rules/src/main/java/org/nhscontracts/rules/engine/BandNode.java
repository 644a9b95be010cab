package org.nhscontracts.rules.engine;

import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.rules.condition.Condition;

/** A KPI is green, amber or red: read off two columns, whether it achieves the target and whether it reaches the amber limit. */
final class BandNode extends SlotNode {

    private final int number;
    private final Rag colour;
    private final int green;
    private final int amber;

    BandNode(Condition condition, int number, Rag colour, int green, int amber) {
        super(condition);
        this.number = number;
        this.colour = colour;
        this.green = green;
        this.amber = amber;
    }

    @Override
    int lookBack(int[] before) {
        return Math.max(before[green], before[amber]);
    }

    @Override
    void evaluate(Workspace workspace, Planes out) {
        Planes achieved = workspace.column(green);
        Planes reached = workspace.column(amber);
        for (int word = 0; word < out.words; word++) {
            long judged = achieved.applicable(word) & reached.applicable(word);
            long missed = achieved.doesNotHold[word];
            switch (colour) {
                case GREEN -> fill(out, word, judged, achieved.holds[word], missed);
                case AMBER ->
                    fill(
                            out,
                            word,
                            judged,
                            missed & reached.holds[word],
                            achieved.holds[word] | reached.doesNotHold[word]);
                case RED -> fill(out, word, judged, reached.doesNotHold[word], reached.holds[word]);
            }
        }
    }

    private static void fill(Planes out, int word, long judged, long holds, long doesNotHold) {
        out.holds[word] = judged & holds;
        out.doesNotHold[word] = judged & doesNotHold;
        out.undetermined[word] = judged & ~holds & ~doesNotHold;
    }

    @Override
    Finding at(Workspace workspace, int index) {
        return new Finding(
                workspace.column(number).verdict(index),
                "the target: " + why(workspace, index, green) + "; the amber limit: " + why(workspace, index, amber));
    }

    private static String why(Workspace workspace, int index, int node) {
        return TraceWords.sentence(workspace.node(node).explain(workspace, index));
    }
}
