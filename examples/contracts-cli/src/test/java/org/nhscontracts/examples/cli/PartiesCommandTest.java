package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.rules.assessment.PartiesJson;

/** {@code contracts parties}. */
final class PartiesCommandTest {

    @Test
    void names_the_parties_of_a_day_with_the_names_and_codes_of_that_day() {
        assertThat(page("suffolk", "--on", "2013-03-31"))
                .contains("On 31 March 2013, in the Contract Term of 1 October 2012 to 30 September 2015")
                .contains(
                        "Parties to the contract ----------------------- Commissioner Suffolk PCT (NHS Suffolk) (5PT)")
                .contains("Contract holder Serco, prime contractor");
        assertThat(page("suffolk", "--on", "2013-04-01"))
                .contains("Commissioner NHS Ipswich and East Suffolk CCG (06L)")
                .contains("Commissioner NHS West Suffolk CCG (07K)")
                .doesNotContain("5PT");
    }

    @Test
    void who_holds_the_contract_for_a_service_need_not_be_who_answers_for_it() {
        assertThat(page("suffolk", "--on", "2013-04-01"))
                .contains("- Community dental services: held by Community Dental Services CIC; Serco answers for it");
    }

    @Test
    void a_body_that_uses_a_service_is_no_party() {
        assertThat(page("suffolk", "--on", "2013-04-01"))
                .containsPattern("Beside the contract, no parties to it .*Using the services Suffolk County Council,"
                        + " equipment for people in social care; for Community equipment");
    }

    @Test
    void a_partnership_gives_no_party() {
        assertThat(page("serco-bromley", "--on", "2014-08-31"))
                .containsPattern(
                        "Beside the contract, no parties to it .*In a partnership Bromley Healthcare CIC, adviser"
                                + " in Partnership of Serco and Bromley Healthcare \\(advice\\)")
                .doesNotContainPattern("Parties to the contract .*Bromley Healthcare.*Beside the contract");
    }

    @Test
    void the_members_of_an_alliance_hold_the_contract_together_and_successions_are_followed() {
        assertThat(page("north-east-essex", "--on", "2025-03-31"))
                .contains("Alliance member East Suffolk and North Essex NHS Foundation Trust (RDE), full member")
                .contains("Associate Age Concern Colchester, responsible in part for")
                .contains(
                        "- all 4 services: held by East Suffolk and North Essex NHS Foundation Trust (RDE), GP Primary"
                                + " Choice, Essex Partnership University NHS Foundation Trust (R1L), HCRG Care Group (NDA)");
        assertThat(page("north-east-essex", "--on", "2021-11-30")).contains("Alliance member Virgin Care");
    }

    @Test
    void says_which_successions_lead_from_whom_the_contract_names() {
        assertThat(page("west-suffolk", "--on", "2022-07-01"))
                .contains(
                        "Commissioner NHS Suffolk and North East Essex ICB (QJG); the contract names NHS Ipswich and East"
                                + " Suffolk CCG (replacement on 1 July 2022)")
                .contains(
                        "Delivering East Suffolk and North Essex NHS Foundation Trust (RDE), partner; the contract names"
                                + " The Ipswich Hospital NHS Trust (acquisition on 1 July 2018)");
        assertThat(page("west-suffolk", "--on", "2018-06-30"))
                .contains("Delivering The Ipswich Hospital NHS Trust (RGQ), partner");
    }

    @Test
    void a_day_outside_the_term_is_answered_and_said_to_be_outside() {
        assertThat(page("bromley", "--on", "2026-11-30"))
                .contains("On 30 November 2026, outside the Contract Term of 1 December 2026 to 30 November 2031");
    }

    @Test
    void without_a_day_it_is_the_last_of_which_anything_is_known() {
        assertThat(page(Schemas.INTEGRATED_CARE)).contains("On 30 September 2026, in the Contract Term");
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
        Schemas.assertValid(PartiesJson.schema(), Run.of("parties", document, "--format", "json"));
    }

    @Test
    void its_json_tells_parties_from_others() {
        assertThat(Run.of("parties", "suffolk", "--on", "2013-04-01", "--format", "json")
                        .out())
                .contains("\"format\" : \"nhs-contract-parties/1\"")
                .contains("\"on\" : \"2013-04-01\"")
                .containsPattern("(?s)\"beside\" : \\[.*\"organisation\" : \"suffolk-county-council\"")
                .containsPattern("\"holders\" : \\[\\s*\"community-dental-services\"\\s*\\],\\s*\"accountable\" :"
                        + " \\[\\s*\"serco\"\\s*\\]");
    }

    @Test
    void a_name_is_shown_as_text_whatever_it_holds(@TempDir Path folder) throws Exception {
        String name = "@|red Framley|@ %s ${x} <b>GPs</b>";
        String document = Schemas.changed(folder, "Barsetshire GPs", "'" + name + "'");
        assertThat(Run.of("parties", document, "--on", "2026-04-01").out()).contains(name);
        assertThat(Run.of(true, "parties", document, "--on", "2026-04-01").out())
                .contains(name);
    }

    @Test
    void wrong_input_is_refused() {
        Run unknown = Run.of("parties", "sufolk");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("sufolk: neither a file nor a built-in contract");
        Run day = Run.of("parties", "suffolk", "--on", "today");
        assertThat(day.status()).isEqualTo(2);
        assertThat(day.err()).contains("found 'today', expected a day such as 2025-03-31");
    }

    private static String page(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "parties";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Run run = Run.of(all);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().filter(line -> line.length() > 100))
                .allMatch(line -> line.strip().startsWith("http"));
        return MainJobTest.oneLine(run.out());
    }
}
