package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.verdict.Verdict;

/** Nothing was reported of a KPI, whether it has a target or not. */
final class NotReportedNode extends KpiSlotNode {

    NotReportedNode(Condition condition, int kpi) {
        super(condition, kpi);
    }

    @Override
    int lookBack(int[] before) {
        return 0;
    }

    @Override
    Finding judged(Workspace workspace, int index) {
        ImmutableList<ReadingStatus> readings = readings(workspace, index);
        if (readings.stream().allMatch(reading -> reading.status() == ObservationStatus.NOT_REPORTED)) {
            return new Finding(Verdict.HOLDS, "nothing was reported");
        }
        String words = readings.stream()
                .map(reading -> reading.status().words())
                .distinct()
                .collect(Collectors.joining(", "));
        return readings.stream().allMatch(ReadingStatus::hasNothingToReport)
                ? new Finding(Verdict.NOT_APPLICABLE, "there is nothing to report: " + words)
                : new Finding(Verdict.DOES_NOT_HOLD, "something was: " + words);
    }
}
