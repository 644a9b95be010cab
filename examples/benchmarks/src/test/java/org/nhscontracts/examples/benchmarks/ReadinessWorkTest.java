package org.nhscontracts.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.rules.readiness.ConditionState;
import org.nhscontracts.rules.readiness.ReadinessReport;
import org.nhscontracts.rules.verdict.Verdict;

class ReadinessWorkTest {

    @Test
    void thePlanHasTheSizeWantedAndEveryConditionIsLookedAt() {
        ServiceHandover handover = ReadinessWork.handover(ReadinessWork.conditions());
        ReadinessReport report = ReadinessWork.report(handover);

        assertThat(handover.dependencies().edges()).hasSize(ReadinessWork.DEPENDENCIES);
        assertThat(report.conditions()).hasSize(ReadinessWork.CONDITIONS);
        assertThat(report.ready()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(report.startsOn()).isEqualTo(report.earliestFeasible()).isPresent();
        assertThat(report.criticalPath()).hasSizeGreaterThan(10);
        // c99 is the first whose evidence expires, and all after it wait for it
        assertThat(report.condition(ConditionId.of("c98")).state()).isEqualTo(ConditionState.SATISFIED);
        assertThat(report.condition(ConditionId.of("c99")).state()).isEqualTo(ConditionState.OVERDUE);
        assertThat(report.condition(ConditionId.of("c100")).state()).isEqualTo(ConditionState.BLOCKED);
    }
}
