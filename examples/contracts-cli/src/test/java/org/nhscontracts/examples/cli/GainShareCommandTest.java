package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nhscontracts.rules.assessment.GainShareJson;

/** {@code contracts gain-share}. */
final class GainShareCommandTest {

    private final String page =
            MainJobTest.oneLine(Run.of("gain-share", Schemas.INTEGRATED_CARE).out());

    @Test
    void a_gain_is_shared_by_the_table() {
        assertThat(page)
                .contains("As at 30 September 2026")
                .contains(
                        "- 2026/27-Q1: shared. £9,400,000.00 was spent of £10,000,000.00 expected: a gain of £600,000.00"
                                + " is shared. Barchester Hospitals gets £300,000.00 Barsetshire Community NHS Trust gets"
                                + " £180,000.00 Barsetshire GPs gets £120,000.00");
    }

    @Test
    void a_loss_is_shared_without_the_quality_gate() {
        assertThat(page)
                .contains(
                        "a loss of £400,000.00 is shared; the quality gate (rule urgent-response-in-time) concerns gains"
                                + " only. The figures are provisional. Barchester Hospitals bears £200,000.00 Barsetshire"
                                + " Community NHS Trust bears £120,000.00 Barsetshire GPs bears £80,000.00");
    }

    @Test
    void all_periods_are_added_up_and_the_terms_are_told() {
        assertThat(page)
                .contains("Over all periods ---------------- - Barchester Hospitals gets £100,000.00 - Barsetshire"
                        + " Community NHS Trust gets £60,000.00 - Barsetshire GPs gets £40,000.00")
                .contains(
                        "Shares Barchester Hospitals 50 %, Barsetshire Community NHS Trust 30 %, Barsetshire GPs 20 %")
                .contains("Collar 5 % of the expected spend, the most that is shared of a loss")
                .contains("Quality gate urgent-response-in-time holds if KPI UCR achieves its contract standard. It"
                        + " concerns gains only.");
    }

    @Test
    void a_period_that_is_not_over_is_not_settled() {
        assertThat(Run.of("gain-share", Schemas.INTEGRATED_CARE, "--as-at", "2026-08-31")
                        .out())
                .contains("- 2026/27-Q1: shared.")
                .contains("- 2026/27-Q2: not over yet, not settled")
                .doesNotContain("Over all periods");
    }

    @Test
    void a_gain_is_not_paid_where_the_gate_does_not_hold_at_the_end_of_the_period(@TempDir Path folder)
            throws Exception {
        String document = Schemas.changed(folder, "actual: 10400000", "actual: 9900000");
        assertThat(MainJobTest.oneLine(Run.of("gain-share", document).out())).contains("- 2026/27-Q2: not paid.");
    }

    @Test
    void a_gain_is_not_paid_yet_where_it_is_not_known_whether_the_gate_holds(@TempDir Path folder) throws Exception {
        String document =
                Schemas.changed(folder, "period: 2026/27-Q2, actual: 10400000", "period: 2026/27-Q3, actual: 9900000");
        assertThat(MainJobTest.oneLine(
                        Run.of("gain-share", document, "--as-at", "2026-12-31").out()))
                .contains("- 2026/27-Q3: not paid yet.");
    }

    @Test
    void what_a_ceiling_holds_back_is_said(@TempDir Path folder) throws Exception {
        String document = Schemas.changed(
                folder,
                "    collar: 5 %",
                "    collar: 2.5 %\n    deadBand: 100000\n    ceilings: [{organisation: hospital, pounds: 200000}]");
        assertThat(MainJobTest.oneLine(Run.of("gain-share", document).out()))
                .contains("£50,000 of the share of Barchester Hospitals is held back by the ceiling and stays with the"
                        + " Commissioners")
                .contains("Dead band £100,000: only what lies beyond it is shared")
                .contains("Collar 2.5 % of the expected spend")
                .contains("Ceiling Barchester Hospitals £200,000 a period");
    }

    @Test
    void a_contract_without_a_gain_share_says_so() {
        Run run = Run.of("gain-share", "suffolk");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("The contract has no gain share.");
        Schemas.assertValid(GainShareJson.schema(), Run.of("gain-share", "suffolk", "--format", "json"));
    }

    @Test
    void gives_json_of_the_published_schema(@TempDir Path folder) throws Exception {
        Run run = Run.of("gain-share", Schemas.INTEGRATED_CARE, "--format", "json");
        Schemas.assertValid(GainShareJson.schema(), run);
        assertThat(run.out())
                .contains("\"format\" : \"nhs-contract-gain-share/1\"")
                .contains("\"pool\" : 600000.00")
                .contains("\"gate\" : \"HOLDS\"")
                .contains("\"gate\" : \"DOES_NOT_HOLD\"")
                .containsPattern("\"organisation\" : \"hospital\",\\s*\"pounds\" : 300000.00");
        String limited = Schemas.changed(
                folder, "    collar: 5 %", "    cap: 2 %\n    ceilings: [{organisation: hospital, pounds: 90000}]");
        Schemas.assertValid(GainShareJson.schema(), Run.of("gain-share", limited, "--format", "json"));
    }
}
