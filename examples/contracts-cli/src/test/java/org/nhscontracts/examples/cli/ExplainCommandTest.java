package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.nhscontracts.rules.assessment.AssessmentJson;

final class ExplainCommandTest {

    private static final String RULE = "UCR2H-three-months";

    @Test
    void one_organisation_by_its_ODS_code() {
        Run run = Run.of("explain", "north-east-essex", RULE, "2024-12", "--organisation", "R1L");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                        UCR2H-three-months holds if KPI UCR2H fails its contract standard in 3 periods in a row.

                        Essex Partnership University NHS Foundation Trust (R1L)
                          2024-12 holds: KPI UCR2H fails its contract standard in 3 periods in a row
                            2024-10 holds: KPI UCR2H fails its contract standard; 65.55 % is not at least 70 %
                            2024-11 holds: KPI UCR2H fails its contract standard; 68.50 % is not at least 70 %
                            2024-12 holds: KPI UCR2H fails its contract standard; 68.29 % is not at least 70 %
                        """);
    }

    @Test
    void every_organisation_where_none_is_named() {
        assertThat(Run.of("explain", "north-east-essex", RULE, "2024-12").out())
                .contains("(RDE)\n  2024-12 does not hold: ")
                .contains("(R1L)\n  2024-12 holds: ");
    }

    @Test
    void windows_reach_back_into_the_contract_before_the_first_report() {
        assertThat(Run.of("explain", "suffolk", "INT4H-persistent", "2013-11").out())
                .contains("  2013-11 undetermined: ")
                .contains("    2013-09 undetermined: KPI INT4H fails its contract standard; nothing was reported\n");
    }

    @Test
    void an_unknown_rule_or_period_is_a_fault_of_the_input() {
        Run rule = Run.of("explain", "north-east-essex", "none", "2024-12");
        assertThat(rule.status()).isEqualTo(1);
        assertThat(rule.err()).contains("found no rule 'none', expected one of UCR2H-three-months");
        Run period = Run.of("explain", "north-east-essex", RULE, "december");
        assertThat(period.status()).isEqualTo(1);
        assertThat(period.err()).contains("period: found 'december', expected a month such as 2024-04");
    }

    @Test
    void a_period_that_was_not_judged_names_those_that_were() {
        assertThat(Run.of("explain", "north-east-essex", RULE, "2023-12").out())
                .contains("not judged in 2023-12, only in 2024-04 to 2025-03");
    }

    @Test
    void json_is_a_list_of_rows_with_the_whole_trace() {
        Run run = Run.of("explain", "north-east-essex", RULE, "2024-12", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(rows().validate(run.out(), InputFormat.JSON)).isEmpty();
        assertThat(run.out().split("\"trace\"", -1)).hasSize(2 + 1);
        assertThat(MainJobTest.oneLine(run.out()))
                .contains("\"organisation\" : \"eput\", \"period\" : \"2024-12\", \"verdict\" : \"HOLDS\"")
                .contains(
                        "\"period\" : \"2024-11\", \"against\" : \"contract standard\", \"value\" : 68.50, \"target\" :"
                                + " \">= 70\", \"outcome\" : \"NOT_MET\"");
    }

    @Test
    void json_with_a_flaw_deep_in_a_trace_is_noticed() {
        String flaw = Run.of("explain", "north-east-essex", RULE, "2024-12", "--format", "json")
                .out()
                .replace("\"kind\" : \"fails\"", "\"kind\" : \"flops\"");
        assertThat(rows().validate(flaw, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void json_marks_the_parts_that_do_not_decide() {
        assertThat(MainJobTest.oneLine(Run.of(
                                "explain",
                                "north-east-essex",
                                RULE,
                                "2024-06",
                                "--organisation",
                                "R1L",
                                "--format",
                                "json")
                        .out()))
                .contains("\"period\" : \"2024-05\", \"verdict\" : \"DOES_NOT_HOLD\", \"decisive\" : true, ")
                .contains("\"period\" : \"2024-06\", \"verdict\" : \"HOLDS\", \"decisive\" : false, ");
    }

    @Test
    void json_of_a_pooled_figure_does_not_pass_off_the_last_month_as_what_was_judged() {
        String pooled = MainJobTest.oneLine(Run.of(
                        "explain",
                        "documents/community-therapy.yaml",
                        "WAIT18-year-to-date",
                        "2025-06",
                        "--format",
                        "json")
                .out());
        assertThat(pooled)
                .contains("\"against\" : \"contract standard\", \"target\" : \">= 92\", \"outcome\" : \"NOT_MET\"")
                .contains("\"values\" : { \"kpi\" : \"WAIT18\", \"against\" : \"contract standard\", \"statistic\" :"
                        + " \"pooled\", \"over\" : \"over the financial year to date\", \"missing\" :"
                        + " \"undetermined\" }");
    }

    @Test
    void json_names_the_observations_that_are_missing() {
        assertThat(MainJobTest.oneLine(Run.of("explain", "suffolk", "INT4H-persistent", "2013-11", "--format", "json")
                        .out()))
                .contains(
                        "\"missingObservations\" : [ { \"kpi\" : \"INT4H\", \"organisation\" : \"serco\", \"period\" :"
                                + " \"2013-09\", \"because\" : \"nothing was reported\" }, ");
    }

    @Test
    void json_of_a_period_that_was_not_judged_is_refused() {
        Run run = Run.of("explain", "north-east-essex", RULE, "2023-12", "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("rule UCR2H-three-months: esneft: not judged in 2023-12, only in 2024-04 to 2025-03; eput: ");
    }

    @Test
    void an_unknown_organisation_is_a_fault_of_the_input() {
        Run run = Run.of("explain", "north-east-essex", RULE, "2024-12", "--organisation", "XYZ");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("rule UCR2H-three-months was not judged for 'XYZ', only for esneft, eput");
    }

    /** What the schema of assessments says of rows and traces, all the way down. */
    private static Schema rows() {
        String schema = AssessmentJson.schema();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        "{\"type\": \"array\", \"items\": {\"$ref\": \"#/$defs/rule\"}, "
                                + schema.substring(schema.indexOf("\"$defs\"")),
                        InputFormat.JSON);
    }
}
