package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.verdict.Verdict;

/** A condition on what is known of a KPI, other than its figure against a standard. */
abstract class KpiSlotNode extends SlotNode {

    final int kpi;

    KpiSlotNode(Condition condition, int kpi) {
        super(condition);
        this.kpi = kpi;
    }

    /** What a place came to at which the KPI is judged. */
    abstract Finding judged(Workspace workspace, int index);

    @Override
    final Finding at(Workspace workspace, int index) {
        return workspace.judged(kpi).judges(index)
                ? judged(workspace, index)
                : new Finding(Verdict.NOT_APPLICABLE, "the KPI is not judged in this period");
    }

    /** The readings by which rules judge the KPI. */
    final ImmutableList<ReadingStatus> readings(Workspace workspace, int index) {
        Optional<ReadingGroup> group =
                workspace.facts.judged(workspace.judged(kpi).kpi().id(), workspace.organisation());
        return group.map(ReadingGroup::readings).orElse(ImmutableList.of()).stream()
                .map(reading -> ReadingStatus.of(reading, workspace.axis.period(index)))
                .collect(toImmutableList());
    }
}
