package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.rules.assessment.OptionsJson;

/** {@code contracts options}. */
final class OptionsCommandTest {

    private static String page(String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().filter(line -> line.length() > 100))
                .allMatch(line -> line.strip().startsWith("http"));
        return MainJobTest.oneLine(run.out());
    }

    @Test
    void an_option_to_extend_is_open_until_its_last_day() {
        assertThat(page("options", Schemas.INTEGRATED_CARE, "--as-at", "2026-09-30"))
                .contains(
                        "2026-09-30 open extend it (option two-more-years), by commissioners: it extends the term by 2"
                                + " years; last day then 31 March 2029; needs: notice by the Commissioners; notice of 6 months"
                                + " before the Expiry Date");
        assertThat(page("options", Schemas.INTEGRATED_CARE, "--as-at", "2026-10-01"))
                .containsPattern("not open extend it \\(option two-more-years\\)");
    }

    @Test
    void an_option_exercised_moves_the_Expiry_Date(@TempDir Path folder) throws Exception {
        String document = Schemas.changed(
                folder,
                "\nsources:",
                "\nevents:\n  - {id: extended, date: 2026-09-15, extensionExercised: two-more-years}\n\nsources:");
        assertThat(page("options", document, "--as-at", "2026-10-01"))
                .contains("Expiry Date 31 March 2029;")
                .contains("Expiry Date 2027-03-31 → 2029-03-31: option two-more-years exercised on 2026-09-15");
    }

    @Test
    void an_event_that_was_not_applied_is_shown(@TempDir Path folder) throws Exception {
        String document = Schemas.changed(
                folder,
                "\nsources:",
                "\nevents:\n  - {id: extended, date: 2030-01-15, extensionExercised: two-more-years}\n\nsources:");
        assertThat(page("options", document, "--as-at", "2030-02-01"))
                .contains("Not applied 2030-01-15 extended: option two-more-years to extend exercised")
                .contains("2030-01-15 is outside the bank holidays known");
        assertThat(page("diary", document, "--from", "2030-02-01"))
                .contains(
                        "Read this too ------------- - Barsetshire Integrated Care: not applied: 2030-01-15 extended:");
        Schemas.assertValid(
                OptionsJson.schema(), Run.of("options", document, "--as-at", "2030-02-01", "--format", "json"));
    }

    @Test
    void notice_without_fault_is_open_whatever_the_performance_which_has_a_section_of_its_own() {
        String out = page("options", Schemas.INTEGRATED_CARE, "--as-at", "2026-06-30");
        assertThat(out)
                .contains(
                        "open end it by notice without fault, by commissioners: notice on 2026-06-30 ends the contract on"
                                + " 2026-12-30 at the earliest; performance is no condition of it")
                .containsPattern(
                        "What can be done, by whom, until when .* Rights to end it, ground by ground .* Performance,"
                                + " which opens and closes none of these options -+ One contract standard, as last reported: 1"
                                + " achieved.");
        assertThat(out.substring(out.indexOf("What can be done"), out.indexOf("Rights to end it")))
                .doesNotContain("achieved");
    }

    @Test
    void what_nobody_stated_is_neither_a_right_nor_none() {
        assertThat(page("options", Schemas.INTEGRATED_CARE, "--as-at", "2026-06-30"))
                .contains("not there Condition Precedent missed by its Longstop Date, held by the Co-ordinating"
                        + " Commissioner: condition licence satisfied on 2024-03-20")
                .contains("Nothing is stated that would show, or rule out: persistent or repetitive failure of Quality"
                        + " Requirements;");
    }

    @Test
    void a_rule_that_permits_to_terminate_gives_its_verdict_to_the_right(@TempDir Path folder) throws Exception {
        String document = Schemas.changed(
                folder,
                "    because: urgent response within two hours",
                "    because: urgent response within two hours\n"
                        + "  - id: persistent-failure\n"
                        + "    when: {fails: UCR}\n"
                        + "    because: too late again\n"
                        + "    then: [{may: terminate the contract, party: Co-ordinating Commissioner, clause: GC17.10}]");
        assertThat(page("options", document, "--as-at", "2026-09-30"))
                .contains(" there persistent or repetitive failure of Quality Requirements, held by the Co-ordinating"
                        + " Commissioner: rule persistent-failure holds");
        assertThat(page("options", document, "--as-at", "2026-06-30"))
                .contains("not there persistent or repetitive failure of Quality Requirements");
    }

    @Test
    void the_contract_before_was_ended_with_enough_notice() {
        assertThat(page("options", "north-east-essex"))
                .contains("The contracts before and after")
                .contains("394 days from the notice to the start of the successor on 2021-07-01")
                .contains("notice long enough for a successor on 2021-07-01: holds");
    }

    @Test
    void twelve_months_and_twelve_more() {
        assertThat(page("options", "west-suffolk", "--as-at", "2016-01-31"))
                .contains("Expiry Date 30 September 2016; from 1 October 2015 that is 1 year exactly (366 days)")
                .contains(
                        "2016-09-30 open extend it (option twelve-more-months), by both agreeing: it extends the term by 1"
                                + " year; last day then 30 September 2017")
                .contains("predecessor: Suffolk Community Healthcare: no gap between 2015-09-30 and 2015-10-01");
    }

    @Test
    void a_modification_of_which_the_value_before_is_not_known_is_undetermined_and_its_notice_is_due() {
        assertThat(page("options", "bromley"))
                .contains(
                        "not known extend it (option two-more-years), by commissioners: it extends the term by 2 years;"
                                + " the notice that it needs is not stated; last day then 30 November 2033")
                .contains("modification-2025 of 15 September 2025, if it was by decision of the authority: modification"
                        + " allowed without a new procurement: undetermined, since change of at least £516,996.00: below"
                        + " £500,000: does not hold; below 25 % of the value when entered into, which is not known:"
                        + " undetermined")
                .contains("notice of the modification due: holds");
    }

    @Test
    void says_of_Suffolk_what_was_published_of_its_performance() {
        assertThat(page("options", "suffolk"))
                .contains("Expiry Date 30 September 2015; from 1 October 2012 that is 3 years exactly (1,095 days)")
                .contains("failed: 49 of 188 (all KPIs) = 26.1 %")
                .contains("- successor: Suffolk community services: no gap between 2015-09-30 and 2015-10-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suffolk",
                "north-east-essex",
                "west-suffolk",
                "bromley",
                "serco-bromley",
                Schemas.INTEGRATED_CARE,
                "documents/district-nursing.yaml"
            })
    void gives_json_of_the_published_schema(String document) {
        Schemas.assertValid(OptionsJson.schema(), Run.of("options", document, "--format", "json"));
    }

    @Test
    void its_json_has_verdicts_days_and_clauses() {
        assertThat(Run.of("options", Schemas.INTEGRATED_CARE, "--as-at", "2026-09-30", "--format", "json")
                        .out())
                .contains("\"format\" : \"nhs-contract-options/1\"")
                .contains("\"lastDate\" : \"2026-09-30\"")
                .contains("\"leadsTo\" : \"2029-03-31\"")
                .containsPattern("\"clause\" : \"Schedule 1C \\(2015/16\\)\",\\s*\"confidence\" : \"unverified\"");
    }
}
