package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nhscontracts.rules.assessment.AssessmentJson;

/** {@code contracts timeline}, and contract management in {@code contracts assess}. */
final class TimelineCommandTest {

    private static final String DOCUMENT = "documents/district-nursing.yaml";

    @Test
    void says_what_happened_and_what_it_led_to() {
        Run run = Run.of("timeline", DOCUMENT);
        assertThat(run.status()).isZero();
        assertThat(MainJobTest.oneLine(run.out()))
                .startsWith("=".repeat(100) + " Timeline: Barsetshire District Nursing " + "=".repeat(100)
                        + " As at 31 March 2025 2024-08-05 notice: Contract Performance Notice cpn-1 issued by the"
                        + " Co-ordinating Commissioner (documents/district-nursing.yaml:")
                .contains(
                        "-> Contract Management Meeting (cpn-1) by 2024-08-19 (GC9.6 (2013/14); unverified) 2024-08-15"
                                + " meeting: cpn-1: Contract Management Meeting, plans")
                .contains(
                        "-> may withhold up to 2 % of the Actual Monthly Value of each month from 2024-11-11 for milestone"
                                + " missed (cpn-1, plan rap-1, milestone weekends), at most 10 % for the plan in a month")
                .contains(
                        "Not verified ------------ - Contract Management Meeting within, from the notice: 10 Operational"
                                + " Days (GC9.6 (2013/14); unverified)");
    }

    @Test
    void goes_up_to_a_day() {
        String out = MainJobTest.oneLine(
                Run.of("timeline", DOCUMENT, "--as-at", "2024-08-20").out());
        assertThat(out)
                .contains("As at 20 August 2024")
                .contains("2024-08-15 meeting")
                .doesNotContain("2024-08-22 plan:")
                .contains("Later events, not looked at: 9");
    }

    @Test
    void shows_what_was_not_applied_with_its_reason_and_place(@TempDir Path folder) throws IOException {
        String out = MainJobTest.oneLine(Run.of(
                        "timeline",
                        changed(folder, "percent: 1.5", "percent: 2.5").toString())
                .out());
        assertThat(out)
                .containsPattern(
                        "2025-01-10 withheld-december: .*district-nursing.yaml:\\d+:5\\) not applied, above the"
                                + " ceiling: .*2\\.5 %");
    }

    @Test
    void an_event_not_applied_stands_in_the_assessment_too(@TempDir Path folder) throws IOException {
        String out = MainJobTest.oneLine(
                Run.of("assess", changed(folder, "percent: 1.5", "percent: 2.5").toString())
                        .out());
        assertThat(out).containsPattern("Not applied 2025-01-10 withheld-december: .*above the ceiling: ");
    }

    private static Path changed(Path folder, String from, String to) throws IOException {
        Files.copy(Path.of("documents/district-nursing.csv"), folder.resolve("district-nursing.csv"));
        String document = Files.readString(Path.of(DOCUMENT));
        assertThat(document).contains(from);
        return Files.writeString(folder.resolve("district-nursing.yaml"), document.replace(from, to));
    }

    @Test
    void a_contract_without_events_says_so() {
        Run run = Run.of("timeline", "north-east-essex");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("No event is recorded up to that day.");
    }

    @Test
    void gives_json_of_the_published_schema() {
        Run run = Run.of("timeline", DOCUMENT, "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(definition("timeline").validate(run.out(), InputFormat.JSON)).isEmpty();
        assertThat(run.out()).contains("\"event\" : \"repaid\"").contains("\"event\" : \"day-2025-03-31\"");
    }

    @Test
    void the_assessment_has_contract_management_in_short() {
        assertThat(MainJobTest.oneLine(Run.of("assess", DOCUMENT).out()))
                .contains(
                        "Contract management ------------------- Open Contract Performance Notice cpn-1: plans since 15"
                                + " August 2024 (edition 2024/25) [unverified] Plans Remedial Action Plan rap-1: agreed, 2 of 3 milestones"
                                + " done, 0 missed, 0 overdue Whose move the parties: agree and carry out the plans (cpn-1)")
                .contains("Next milestone (cpn-1, plan rap-1, milestone recovery) by 2025-06-30 Exception Reports 11"
                        + " November 2024, Exception Report on plan rap-1 (within 6 months)");
        assertThat(MainJobTest.oneLine(
                        Run.of("assess", DOCUMENT, "--as-at", "2024-12-31").out()))
                .contains(
                        "May withhold up to 2 % of the Actual Monthly Value of each month from 2024-11-11 for milestone"
                                + " missed (cpn-1, plan rap-1, milestone weekends), at most 10 % for the plan in a month; for"
                                + " 2024-12 2 % are left (GC9 (2013/14)) [unverified]")
                .contains("- Of the events, 4 happened after the day of judgement and are not looked at.");
    }

    @Test
    void the_assessment_with_events_and_money_is_of_the_published_schema() {
        String json = Run.of("assess", DOCUMENT, "--format", "json").out();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(AssessmentJson.schema(), InputFormat.JSON);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void wrong_usage_and_faulty_input_end_as_elsewhere() {
        Run missing = Run.of("timeline");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("Missing required parameter: 'DOCUMENT'");
        Run unknown = Run.of("timeline", "sufolk");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err())
                .contains("sufolk: neither a file nor a built-in contract")
                .contains("suffolk");
    }

    /** A part of the schema of assessments, as a schema. */
    static Schema definition(String name) {
        String schema = AssessmentJson.schema();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(java.util.Map.of("urn:nhs-contract-assessment:2", schema)))
                .getSchema(SchemaLocation.of("urn:nhs-contract-assessment:2#/$defs/" + name));
    }
}
