package org.nhscontracts.rules.engine;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.verdict.Verdict;

/** A KPI achieves, or fails, a standard. */
final class JudgementNode extends Node {

    final int kpi;
    private final int number;
    private final Judgement judgement;
    private final boolean failing;
    private final @Nullable QuickStandard quick;
    private final Kpi own;

    JudgementNode(Condition condition, int number, int kpi, Kpi own, Judgement judgement, boolean failing) {
        super(condition);
        this.number = number;
        this.kpi = kpi;
        this.own = own;
        this.judgement = judgement;
        this.failing = failing;
        this.quick = QuickJudge.suits(judgement) ? new QuickStandard(own, judgement.against(), failing) : null;
    }

    @Override
    int lookBack(int[] before) {
        return LookBack.of(judgement, own);
    }

    @Override
    void evaluate(Workspace workspace, Planes out) {
        if (quick != null && quick(workspace, quick).evaluate(workspace.input(kpi), workspace.organisation(), out)) {
            return;
        }
        out.clear();
        LevelJudge judge = judge(workspace);
        JudgedKpi judged = workspace.judged(kpi);
        for (int index = judged.start(); index < judged.end(); index++) {
            out.set(index, judge.verdict(index, failing));
        }
    }

    private QuickJudge quick(Workspace workspace, QuickStandard standard) {
        if (workspace.bound(number) instanceof QuickJudge known) {
            return known;
        }
        QuickJudge judge = new QuickJudge(workspace, kpi, judgement, standard, failing);
        workspace.bind(number, judge);
        return judge;
    }

    private LevelJudge judge(Workspace workspace) {
        return workspace.judge(judgement, () -> Levels.of(workspace.judged(kpi), judgement, workspace.organisation()));
    }

    @Override
    Trace explain(Workspace workspace, int index) {
        return workspace.trace(number, index, () -> explained(workspace, index));
    }

    private Trace explained(Workspace workspace, int index) {
        LevelJudge judge = judge(workspace);
        Verdict verdict = workspace.column(number).verdict(index);
        checkState(
                verdict == judge.verdict(index, failing),
                "%s, %s: the column says %s, exact judgement %s",
                condition.describe(),
                workspace.axis.period(index),
                verdict,
                judge.verdict(index, failing));
        if (!judge.isSeveral()
                || judge.parts(index).isEmpty()
                || !workspace.judged(kpi).judges(index)) {
            return leaf(judge.isSeveral() ? judge.nobody() : judge.parts(index).get(0), workspace, index, verdict);
        }
        ImmutableList<Trace> parts = judge.parts(index).stream()
                .map(part -> leaf(part, workspace, index, part.verdict(index, failing)))
                .collect(toImmutableList());
        return new Trace.Group(
                condition, workspace.axis.period(index), verdict, judge.quorum().parts(verdict, parts));
    }

    private Trace leaf(PartJudge part, Workspace workspace, int index, Verdict verdict) {
        return new Trace.Leaf(
                condition, workspace.axis.period(index), verdict, new Findings(part, judgement.against()).at(index));
    }
}
