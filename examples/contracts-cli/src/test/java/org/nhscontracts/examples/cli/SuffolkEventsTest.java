package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.management.Management;
import org.nhscontracts.rules.management.ManagementContext;
import org.nhscontracts.rules.management.Replay;

/** The published events of the Suffolk contract, as the process of contract management sees them. */
final class SuffolkEventsTest {

    private final ContractFile suffolk = Documents.read("suffolk");
    private final Replay replay = Management.replay(
            suffolk.events(),
            new ManagementContext(
                    EditionCatalogue.shipped(), suffolk.contract().editions(), OperationalCalendar.england()));

    @Test
    void the_process_allows_all_of_them() {
        assertThat(replay.rejected()).isEmpty();
        assertThat(replay.state().endedOn()).contains(LocalDate.of(2015, 9, 30));
    }

    @Test
    void query_and_performance_notice_are_processes_under_the_edition_of_2012_13() {
        assertThat(replay.state().processes().keySet())
                .containsExactlyInAnyOrder(ProcessId.of("query-2013"), ProcessId.of("performance-notice-2013"));
        assertThat(replay.state().processes().values())
                .allSatisfy(process -> assertThat(process.rules().edition()).isEqualTo(ContractEdition.of("2012/13")));
    }

    @Test
    void nothing_is_known_to_have_been_withheld() {
        assertThat(replay.state().withholdings()).isEmpty();
        assertThat(suffolk.payment()).isEmpty();
    }
}
