package org.nhscontracts.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.management.Management;
import org.nhscontracts.rules.management.ManagementContext;
import org.nhscontracts.rules.management.ManagementState;
import org.nhscontracts.rules.management.Replay;
import org.nhscontracts.rules.management.SettlementKind;

class ManagementLogTest {

    @Test
    void everyEventOfTheTenYearsIsApplied() {
        Replay replay = Management.replay(
                ManagementLog.events(),
                new ManagementContext(
                        EditionCatalogue.shipped(), ManagementLog.adoptions(), OperationalCalendar.england()));
        ManagementState state = replay.state();

        assertThat(replay.rejected()).isEmpty();
        assertThat(replay.events().size()).isEqualTo(ManagementLog.EVENTS);
        assertThat(state.processes()).hasSize(ManagementLog.NOTICES);
        assertThat(state.processes().values().stream()
                        .mapToInt(process -> process.plans().size())
                        .sum())
                .isEqualTo(ManagementLog.PLANS);
        assertThat(state.withholdings())
                .hasSize(ManagementLog.NOTICES)
                .allMatch(sum -> sum.settlement().kind() == SettlementKind.PAID_BACK);
    }

    @Test
    void statementsInParallelAreTheSame() {
        assertThat(StatementWork.inParallel()).isEqualTo(StatementWork.oneByOne());
    }
}
