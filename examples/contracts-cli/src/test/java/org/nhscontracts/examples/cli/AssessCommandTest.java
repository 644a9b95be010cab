package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.rules.assessment.AssessmentJson;

final class AssessCommandTest {

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"suffolk", "north-east-essex", "documents/community-therapy.yaml"})
    void json_keeps_its_schema(String document) {
        Run run = Run.of("assess", document, "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(schema().validate(run.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void ofAContractOnWhichNothingWasReportedItSaysSoAndNotThatNothingFailed() {
        String text = Run.of("assess", "bromley").out();

        assertThat(text)
                .contains("Nothing was reported, so nothing was judged.")
                .doesNotContain("no standard was failed");
    }

    @Test
    void json_that_breaks_the_schema_is_noticed() {
        String broken = Run.of("assess", "suffolk", "--format", "json").out().replace("\"asAt\"", "\"asOn\"");
        assertThat(schema().validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void json_has_a_row_for_every_verdict() {
        String json = MainJobTest.oneLine(
                Run.of("assess", "north-east-essex", "--format", "json").out());
        assertThat(json)
                .contains("\"asAt\" : \"2025-03-31\"")
                .contains("\"kpi\" : \"UCR2H\", \"organisation\" : \"eput\", \"scope\" : \"whole provider\","
                        + " \"period\" : \"2024-07\", \"purpose\" : \"contract standard\", \"value\" : 69.90,"
                        + " \"target\" : \">= 70\", \"outcome\" : \"NOT_MET\", \"reasonCode\" : \"target-failed\"")
                .contains(
                        "\"period\" : \"2025-03\", \"verdict\" : \"HOLDS\", \"explanation\" : \"holds: 2025-01 64.03 % is"
                                + " not at least 70 %");
        assertThat(json.split("\"explanation\"", -1)).hasSize(24 + 1);
    }

    @Test
    void json_has_the_whole_trace_of_the_last_period_and_the_sentence_of_the_others() {
        String json = Run.of("assess", "north-east-essex", "--format", "json").out();
        assertThat(json.split("\"trace\"", -1)).hasSize(2 + 1);
        assertThat(MainJobTest.oneLine(json))
                .contains(
                        "\"period\" : \"2025-03\", \"verdict\" : \"HOLDS\", \"explanation\" : \"holds: 2025-01 64.03 % is"
                                + " not at least 70 %; 2025-02 62.79 % is not at least 70 %; 2025-03 62.07 % is not at least"
                                + " 70 %\", \"trace\" : { \"condition\" : { \"kind\" : \"inARow\", \"words\" : \"KPI UCR2H fails its"
                                + " contract standard in 3 periods in a row\", \"values\" : { \"atLeast\" : 3, \"periods\" : 3,"
                                + " \"notApplicable\" : \"shrink the window\" } }, \"period\" : \"2025-03\", \"verdict\" :"
                                + " \"HOLDS\", \"decisive\" : true, \"parts\" : [ ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"trace\" : {", "\"finding\" : {", "\"consequences\" : ["})
    void json_with_a_flaw_deep_inside_is_noticed(String place) {
        String json = Run.of("assess", "documents/community-therapy.yaml", "--format", "json")
                .out();
        String flaw = place + (place.endsWith("[") ? "{}, " : "\"flaw\" : 1, ");
        assertThat(json).contains(place);
        assertThat(schema().validate(json.replace(place, flaw), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void a_custom_condition_is_refused_with_the_way_out() throws IOException {
        String document = Files.readString(Path.of("documents/district-nursing.yaml"))
                .replace(
                        "when: {allOf: [{fails: DN48}, {fails: INC}]}",
                        "when: {not: {custom: {id: heat, kpis: [INC]}}}");
        Files.copy(Path.of("documents/district-nursing.csv"), folder.resolve("district-nursing.csv"));
        Path file = Files.writeString(folder.resolve("custom.yaml"), document);
        Run run = Run.of("assess", file.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "rule both-in-one-month: uses the custom condition 'heat', which the command line cannot judge;"
                                + " assess the document from Java, with the condition in a RuleRegistry");
        assertThat(Run.of("outlook", file.toString()).err()).isEqualTo(run.err());
        assertThat(Run.of("validate", file.toString()).status()).isZero();
    }

    @Test
    void several_documents_become_an_array() {
        assertThat(Run.of("assess", "--format", "json").out())
                .startsWith("[")
                .contains("\"Suffolk Community Healthcare\"");
    }

    @Test
    void the_day_of_judgement_decides_what_is_known() {
        Run run = Run.of("assess", "north-east-essex", "--as-at", "2024-11-30");
        assertThat(run.out())
                .contains("As at 30 November 2024\n")
                .contains("2024-11     does not hold")
                .doesNotContain("2024-12");
    }

    @Test
    void a_month_that_ended_without_a_figure_is_missing() {
        Run run = Run.of("assess", "north-east-essex", "--as-at", "2025-04-30");
        assertThat(run.out()).contains("2025-04     missing          nothing was reported");
        assertThat(run.out()).contains("2025-04     undetermined     ");
    }

    @Test
    void writes_to_a_file_in_UTF_8() throws IOException {
        Path file = folder.resolve("out.txt");
        Run run = Run.of("assess", "suffolk", "-o", file.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file)).contains("£140,000,000");
    }

    @Test
    void a_file_that_cannot_be_written_is_named() {
        Run run =
                Run.of("assess", "suffolk", "-o", folder.resolve("none/out.txt").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("out.txt: cannot be written");
    }

    @Test
    void a_document_is_never_written_over() throws IOException {
        Path document = Files.copy(Path.of("documents/district-nursing.csv"), folder.resolve("district-nursing.csv"))
                .resolveSibling("d.yaml");
        Files.copy(Path.of("documents/district-nursing.yaml"), document);
        Run run = Run.of("assess", document.toString(), "-o", document.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("d.yaml: is a document to assess, and is not written over");
        assertThat(Files.readString(document)).startsWith("# A small contract");
    }

    @Test
    void a_misspelt_built_in_name_is_suggested() {
        Run run = Run.of("assess", "sufolk");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("sufolk: neither a file nor a built-in contract; expected one of suffolk, north-east-essex,"
                        + " west-suffolk, bromley, serco-bromley; did you"
                        + " mean 'suffolk'?");
    }

    @Test
    void a_day_of_judgement_outside_the_term_is_said_to_be() {
        assertThat(MainJobTest.oneLine(
                        Run.of("assess", "suffolk", "--as-at", "2010-01-01").out()))
                .contains("The day of judgement is before the start of the contract.");
        assertThat(MainJobTest.oneLine(
                        Run.of("assess", "suffolk", "--as-at", "2020-01-01").out()))
                .contains("The day of judgement is after the Expiry Date; nothing was due after it.");
    }

    @Test
    void a_document_that_is_not_there_is_a_fault_of_the_input() {
        Run run = Run.of("assess", "nowhere.yaml");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nowhere.yaml").contains("no such file");
    }

    @Test
    void faults_of_all_documents_are_listed_and_nothing_is_assessed() throws IOException {
        Path first = Files.writeString(folder.resolve("first.yaml"), "format: nhs-contract/2\n");
        Path second = Files.writeString(folder.resolve("second.yaml"), "format: [\n");
        Run run = Run.of("assess", "suffolk", first.toString(), second.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("first.yaml:1:9: format: found 'nhs-contract/2', expected nhs-contract/1")
                .contains("first.yaml:1:1: document: found no key 'contract'")
                .contains("second.yaml:");
    }

    @Test
    void wrong_usage_ends_with_2() {
        assertThat(Run.of("assess", "--format", "xml").status()).isEqualTo(2);
        Run yesterday = Run.of("assess", "--as-at", "yesterday");
        assertThat(yesterday.status()).isEqualTo(2);
        assertThat(yesterday.err()).contains("found 'yesterday', expected a day such as 2025-03-31");
        assertThat(Run.of("asess").status()).isEqualTo(2);
        Run frozen = Run.of("assess", "--position", "frozen");
        assertThat(frozen.status()).isEqualTo(2);
        assertThat(frozen.err()).contains("found 'frozen', expected flex, freeze or refresh");
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(AssessmentJson.schema(), InputFormat.JSON);
    }
}
