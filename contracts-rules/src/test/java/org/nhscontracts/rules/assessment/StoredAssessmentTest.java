package org.nhscontracts.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.verdict.KpiOutcome;
import org.nhscontracts.rules.verdict.Verdict;

/** Assessments read back from their JSON. */
final class StoredAssessmentTest {

    static final String PERFORMANCE = """
            rules:
              - {id: failed, when: {fails: WAIT}, because: waits are too long}
            performance:
              - {kpi: WAIT, organisation: trust, figures: {2024-04: 96/100, 2024-05: 90/100}}
            """;

    private static final ContractAssessment ASSESSMENT =
            Managed.at("2024-12-31", PERFORMANCE, Managed.PAYMENT, Managed.EVENTS);

    @Test
    void what_is_read_is_what_was_written() {
        StoredAssessment stored = StoredAssessment.read("stored", AssessmentJson.write(ASSESSMENT));
        assertThat(stored).isEqualTo(StoredAssessment.of(ASSESSMENT));
        assertThat(stored.processes().orElseThrow())
                .singleElement()
                .satisfies(process -> assertThat(process.words() + ": " + process.stage())
                        .isEqualTo("Contract Performance Notice cpn-1: plans"));
        assertThat(stored.statement().orElseThrow().balance())
                .isEqualTo(ASSESSMENT.statement().orElseThrow().balance());
        assertThat(stored.verdicts(RuleId.of("failed")).get(1).verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void the_first_version_is_read_without_what_it_did_not_know() throws IOException {
        String sample = Resources.toString(
                Resources.getResource(StoredAssessmentTest.class, "assessment-1.json"), StandardCharsets.UTF_8);
        StoredAssessment stored = StoredAssessment.read("sample", sample);
        assertThat(stored.contract()).hasToString("c-1");
        assertThat(stored.outcomes(ReportingPeriod.month(2024, 5)))
                .extracting(StoredOutcome::outcome, StoredOutcome::reason)
                .containsExactly(tuple(KpiOutcome.NOT_MET, "90 of 100 = 90 % is not at least 95 %"));
        assertThat(stored.verdicts(RuleId.of("failed"))).hasSize(2);
        assertThat(stored.processes()).isEmpty();
        assertThat(stored.statement()).isEmpty();
    }

    @Test
    void a_later_version_is_refused_by_name() {
        String later =
                AssessmentJson.write(ASSESSMENT).replace("nhs-contract-assessment/2", "nhs-contract-assessment/3");
        assertThatThrownBy(() -> StoredAssessment.read("stored", later))
                .isInstanceOf(FaultyTextException.class)
                .hasMessage(
                        "stored:2:14: format: found 'nhs-contract-assessment/3', which a later version of the library"
                                + " wrote, expected 'nhs-contract-assessment/2' or an earlier version");
    }

    @Test
    void what_its_version_did_not_have_is_refused() {
        String mixed =
                AssessmentJson.write(ASSESSMENT).replace("nhs-contract-assessment/2", "nhs-contract-assessment/1");
        assertThatThrownBy(() -> StoredAssessment.read("stored", mixed))
                .isInstanceOf(FaultyTextException.class)
                .hasMessageContaining("management");
    }

    @Test
    void faults_are_listed_with_their_places() {
        String wrong = AssessmentJson.write(ASSESSMENT)
                .replaceAll("\"period\" : \"2024-0(\\d)\"", "\"period\" : \"month $1\"");
        assertThatThrownBy(() -> StoredAssessment.read("stored", wrong))
                .isInstanceOfSatisfying(
                        FaultyTextException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.path())
                                .contains("kpis[0]", "rules[1]"));
    }
}
