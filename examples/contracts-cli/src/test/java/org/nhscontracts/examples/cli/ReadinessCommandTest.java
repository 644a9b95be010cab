package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.rules.assessment.ReadinessJson;

/** {@code contracts readiness}. */
final class ReadinessCommandTest {

    private static final String DAY = "2026-03-02";

    private final String page = MainJobTest.oneLine(
            Run.of("readiness", Schemas.INTEGRATED_CARE, "--as-at", DAY).out());

    @Test
    void the_answer_comes_first() {
        assertThat(page)
                .contains("Community nursing, from Plumstead Care to Barsetshire Community NHS Trust "
                        + "-".repeat(73)
                        + " NOT READY of 5 conditions that bar the start, not satisfied: data-sharing, records; unknown:"
                        + " indemnity Planned 1 April 2026, the first day of Barsetshire Community NHS Trust Feasible from"
                        + " not known Starts not known; not before 3 April 2026");
    }

    @Test
    void then_what_to_do_next_and_by_whom() {
        assertThat(page)
                .contains(
                        "Do next - Give evidence (the agreement, signed): data-sharing agreement. Barsetshire Community"
                                + " NHS Trust, by 4 February 2026, 2 days behind already")
                .contains("- Have it settled whether letter of the insurer is accepted: indemnity and insurance.");
    }

    @Test
    void then_conditions_gate_by_gate_and_the_critical_path() {
        assertThat(page)
                .contains("Gate plan agreed, 4 February 2026: no-go 2026-02-04 overdue data-sharing: data-sharing"
                        + " agreement, Barsetshire Community NHS Trust; no evidence was given; was due by 2026-02-04")
                .contains("2026-02-04 waived lease: lease of the clinic at Framley")
                .contains("Gate go/no-go, 25 March 2026: no-go 2026-03-18 blocked records:")
                .contains("At no gate 2026-03-04 due liability-information: employee liability information (a duty that"
                        + " does not bar the start), Plumstead Care;")
                .contains("Critical path data-sharing -> records");
    }

    @Test
    void then_who_is_responsible_staff_and_sources() {
        assertThat(page)
                .contains(
                        "Exactly one provider is responsible for each service on each day from 1 April 2021 to 31 March"
                                + " 2027.")
                .contains("Not before 1 May 2026: stabilisation review, 4 weeks after the start")
                .contains("- 212 headcount, list of January 2026 [LIST, claimed, constructed] - 168.4 WTE,")
                .contains("Not verified ------------ - staff: 212 headcount [LIST, claimed, constructed]")
                .contains("- LIST: Anonymised list of staff (made up)");
    }

    @Test
    void with_the_evidence_accepted_there_is_a_day_from_which_it_is_feasible(@TempDir Path folder) throws Exception {
        String document = Schemas.changed(folder, "given: 2026-02-25}", "given: 2026-02-25, accepted: \"yes\"}");
        assertThat(MainJobTest.oneLine(
                        Run.of("readiness", document, "--as-at", DAY).out()))
                .contains("NOT READY of 5 conditions that bar the start, not satisfied: data-sharing, records Planned")
                .contains("Feasible from 3 April 2026 Starts 3 April 2026, as things stand: later than planned Longstop"
                        + " Date the Longstop Date is 2026-05-31, and the last condition is satisfied by 2026-04-02 as"
                        + " things stand: kept");
    }

    @Test
    void a_gap_is_named_in_days(@TempDir Path folder) throws Exception {
        String document = Schemas.changed(folder, "from: 2021-04-01, until: 2026-03-31", "until: 2026-03-28");
        assertThat(Run.of("readiness", document, "--as-at", DAY).out())
                .contains("nursing: gap of 3 days, 2026-03-29 to 2026-03-31");
    }

    @Test
    void a_condition_of_the_rule_book_takes_the_verdict_of_the_rule(@TempDir Path folder) throws Exception {
        String document = Schemas.changed(
                folder,
                "        evidence: [{what: letter of the insurer, given: 2026-02-25}]",
                "        rule: urgent-response-in-time");
        assertThat(indemnity(document, DAY)).contains("unknown indemnity:").contains("is undetermined");
        assertThat(indemnity(document, "2026-06-30"))
                .contains("satisfied indemnity:")
                .contains("the rule urgent-response-in-time holds");
        assertThat(indemnity(document, "2026-09-30"))
                .contains("overdue indemnity:")
                .contains("the rule urgent-response-in-time does not hold");
    }

    private static String indemnity(String document, String day) {
        return MainJobTest.oneLine(Run.of("readiness", document, "--as-at", day).out());
    }

    @Test
    void a_plan_that_was_never_published_is_customary_and_said_to_be() {
        String out = MainJobTest.oneLine(
                Run.of("readiness", "west-suffolk", "--as-at", "2015-09-01").out());
        assertThat(out)
                .contains("Suffolk community services, from Serco to West Suffolk NHS Foundation Trust")
                .contains("NOT KNOWN WHETHER READY of 17 conditions that bar the start, unknown: contract-signed,")
                .contains(
                        "Plan customary: no plan of the parties was published; these are the conditions that such plans"
                                + " usually have")
                .contains("- Find out what evidence was given: contract signed.")
                .contains("2015-09-03 unknown employee-liability-information:")
                .contains("Exactly one provider is responsible for each service on each day from 1 October 2012 to 30"
                        + " September 2016.")
                .contains("98 % of the contractual targets are achieved (September 2015). No counts are given. [SER-4,"
                        + " claimed by Serco, secondary]")
                .contains("Why the outgoing provider goes - did not bid")
                .doesNotContain("The planned date is no longer ahead");
    }

    @Test
    void once_the_planned_date_has_passed_the_page_says_so() {
        assertThat(MainJobTest.oneLine(Run.of("readiness", "suffolk").out()))
                .contains(
                        "The planned date is no longer ahead: this says what the document shows, not whether the services"
                                + " started.")
                .contains("Day not known: stabilisation review");
    }

    @Test
    void a_document_without_a_handover_says_so() {
        assertThat(Run.of("readiness", "documents/district-nursing.yaml").out())
                .contains("The document has no handover.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suffolk",
                "north-east-essex",
                "west-suffolk",
                "bromley",
                "serco-bromley",
                Schemas.INTEGRATED_CARE
            })
    void gives_json_of_the_published_schema(String document) {
        Schemas.assertValid(
                ReadinessJson.schema(), Run.of("readiness", document, "--as-at", "2026-03-02", "--format", "json"));
    }

    @Test
    void its_json_has_verdicts_and_states() {
        assertThat(Run.of("readiness", Schemas.INTEGRATED_CARE, "--as-at", DAY, "--format", "json")
                        .out())
                .contains("\"format\" : \"nhs-contract-readiness/1\"")
                .contains("\"ready\" : \"DOES_NOT_HOLD\"")
                .contains("\"notBefore\" : \"2026-04-03\"")
                .contains("\"state\" : \"waived\"")
                .contains("\"slackDays\" : -2")
                .doesNotContain("\"earliestFeasible\"");
    }

    @Test
    void lines_are_at_most_100_columns_and_colour_changes_no_word() {
        String plain = Run.of("readiness", "suffolk").out();
        assertThat(plain.lines().filter(line -> line.length() > 100))
                .allMatch(line -> line.strip().startsWith("http"));
        assertThat(Run.of(true, "readiness", "suffolk").out().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(plain);
    }
}
