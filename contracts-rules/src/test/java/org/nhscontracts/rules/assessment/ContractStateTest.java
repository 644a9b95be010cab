package org.nhscontracts.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.text.FaultyTextException;

/** The state of a contract, written and read. */
final class ContractStateTest {

    private static final ContractAssessment ASSESSMENT = Managed.at(
            "2024-12-31",
            Managed.PAYMENT,
            Managed.EVENTS,
            "  - {id: bad, date: 2024-12-07, planStep: {plan: none, step: plan completed}}\n");
    private static final String WRITTEN = ContractStateJson.write(ContractState.of(ASSESSMENT));

    @Test
    void what_is_read_is_what_was_written() {
        ContractState state = ContractStateJson.read("state", WRITTEN);
        assertThat(state).isEqualTo(ContractState.of(ASSESSMENT));
        assertThat(state.management().state().processes())
                .isEqualTo(ASSESSMENT.management().state().processes());
        assertThat(state.statement().orElseThrow().ledger())
                .isEqualTo(ASSESSMENT.statement().orElseThrow().ledger());
        assertThat(ContractStateJson.write(state)).isEqualTo(WRITTEN);
    }

    @Test
    void it_holds_the_events_applied_and_the_editions_that_they_rest_on() {
        ContractState state = ContractStateJson.read("state", WRITTEN);
        assertThat(state.asAt()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(state.file().events())
                .extracting(event -> event.id().value())
                .containsExactly("e1", "e2", "e3", "e4", "e5", "e6", "e7");
        assertThat(state.editions().editions())
                .extracting(EditionRules::edition)
                .hasToString("[2024/25]");
    }

    @Test
    void a_stage_that_does_not_follow_from_the_events_is_refused_with_its_place() {
        String changed = WRITTEN.replace("\"stage\" : \"in an Exception Report\"", "\"stage\" : \"cured\"");
        assertThatThrownBy(() -> ContractStateJson.read("state", changed))
                .isInstanceOf(FaultyTextException.class)
                .hasMessageMatching(
                        "state:\\d+:\\d+: processes\\[0]\\.plans\\[0]\\.milestones\\[0]\\.stage: found 'cured',"
                                + " expected in an Exception Report, which follows from the events and editions beside it");
    }

    @Test
    void another_number_in_the_edition_is_refused() {
        String changed = WRITTEN.replaceFirst("(\"planItemPercent\" : \\{\\s*\"value\" : )2", "$15");
        assertThat(changed).isNotEqualTo(WRITTEN);
        assertThatThrownBy(() -> ContractStateJson.read("state", changed))
                .isInstanceOf(FaultyTextException.class)
                .hasMessageContaining("processes[0].withheld[0].atMostPercent: found '2', expected 5, which follows");
    }

    @Test
    void another_sum_in_the_ledger_is_refused() {
        String changed = WRITTEN.replaceFirst("\"pounds\" : 75000.10", "\"pounds\" : 75000.11");
        assertThatThrownBy(() -> ContractStateJson.read("state", changed)).isInstanceOf(FaultyTextException.class);
    }

    @Test
    void an_event_more_or_less_is_refused() {
        String changed = WRITTEN.replaceFirst(
                "(?s)\\{\\s*\"id\" : \"e7\".*?\\}\\s*\\}",
                "{\"id\": \"e7\", \"date\":" + " \"2024-12-06\", \"recorded\": \"nothing\"}");
        assertThatThrownBy(() -> ContractStateJson.read("state", changed))
                .isInstanceOf(FaultyTextException.class)
                .hasMessageContaining("processes[0].withheld: found 2 entries, expected 1 entries, which follows");
    }

    @Test
    void a_later_version_is_refused_by_name() {
        assertThatThrownBy(() -> ContractStateJson.read(
                        "state", WRITTEN.replace("nhs-contract-state/1", "nhs-contract-state/2")))
                .isInstanceOf(FaultyTextException.class)
                .hasMessage(
                        "state:2:14: format: found 'nhs-contract-state/2', which a later version of the library wrote,"
                                + " expected 'nhs-contract-state/1'");
    }

    @Test
    void another_format_and_none_are_refused() {
        assertThatThrownBy(() -> ContractStateJson.read("state", "{\"format\": \"nhs-contract/1\"}"))
                .hasMessage("state:1:12: format: found 'nhs-contract/1', expected 'nhs-contract-state/1'");
        assertThatThrownBy(() -> ContractStateJson.read("state", "{}"))
                .hasMessage("state:1:1: document: found no format, expected 'nhs-contract-state/1'");
    }

    @Test
    void faults_within_the_document_are_listed() {
        assertThatThrownBy(() -> ContractStateJson.read(
                        "state", WRITTEN.replace("\"date\" : \"2024-10-01\"", "\"date\" : \"2024-02-31\"")))
                .isInstanceOf(FaultyTextException.class)
                .hasMessageContaining("2024-02-31");
    }
}
