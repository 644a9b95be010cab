package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.verdict.Verdict;

/** Readings of a KPI come to different outcomes, whichever of them is used. */
final class ConflictNode extends KpiSlotNode {

    ConflictNode(Condition condition, int kpi) {
        super(condition, kpi);
    }

    @Override
    int lookBack(int[] before) {
        return 0;
    }

    @Override
    Finding judged(Workspace workspace, int index) {
        JudgedKpi judged = workspace.judged(kpi);
        Judgement plain = Judgement.of(judged.kpi().id());
        PartJudge part = workspace
                .judge(plain, () -> Levels.of(judged, plain, workspace.organisation()))
                .parts(index)
                .get(0);
        if (part.isBaselining(index)
                || part.standards.target(judged.axis().period(index)).isEmpty()) {
            return new Finding(Verdict.NOT_APPLICABLE, "there is no target to come to an outcome by");
        }
        ImmutableList<ReadingJudge> speaking = part.speaking(index);
        ImmutableSet<Verdict> verdicts = speaking.stream()
                .map(reading -> reading.judge().at(index).achieves())
                .collect(toImmutableSet());
        if (speaking.isEmpty()) {
            return new Finding(Verdict.UNDETERMINED, "nothing was reported");
        }
        return verdicts.size() > 1
                ? new Finding(Verdict.HOLDS, speaking.size() + " readings come to different outcomes")
                : new Finding(
                        Verdict.DOES_NOT_HOLD,
                        speaking.size() == 1 ? "there is one reading" : speaking.size() + " readings agree");
    }
}
