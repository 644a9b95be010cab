package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The main job, without any argument: both built-in contracts. */
final class MainJobTest {

    private final Run run = Run.of();

    @Test
    void succeeds_and_says_as_at_when() {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Suffolk Community Healthcare\n")
                .contains("As at 30 November 2013, the end of the last period with an observation\n")
                .contains("North East Essex Integrated Community Services\n")
                .contains("As at 31 March 2025, the end of the last period with an observation\n");
    }

    @Test
    void shows_the_contracts_themselves() {
        assertThat(run.out())
                .contains("1 October 2012 to 30 September 2015, 1,095 days, signed 13 July 2012")
                .contains("agreed value: £140,000,000, whole term")
                .contains("NHS Ipswich and East Suffolk CCG (06L); NHS West Suffolk CCG (07K)")
                .contains("Serco, prime contractor")
                .contains("1 July 2021 to 30 June 2031, 3,652 days")
                .contains("agreed value: £440,000,000, whole term")
                .contains("NHS Suffolk and North East Essex ICB (QJG); Essex County Council");
    }

    @Test
    void four_hour_response_of_Suffolk_failed_with_both_readings_shown() {
        assertThat(oneLine(run.out()))
                .contains(
                        "2013-11 failed the readings agree: 89.3 % is not at least 95 % (BBC-2); 83 % is not at least 95 %"
                                + " (LAB-1)")
                .contains("period before October 2012: achieved, 97 % is at least 95 %");
    }

    @Test
    void the_188_indicators_add_up_and_shares_name_their_denominators() {
        assertThat(run.out())
                .contains("188 = 134 achieved + 49 failed + 5 not accounted for\n")
                .contains("achieved: 134 of 188 (all KPIs) = 71.3 %\n")
                .contains("failed: 49 of 188 (all KPIs) = 26.1 %\n")
                .contains("achieved: 134 of 183 (KPIs accounted for) = 73.2 %\n");
    }

    @Test
    void R1L_is_below_70_percent_in_8_of_12_months_and_six_running_so_the_rule_holds() {
        assertThat(oneLine(run.out()))
                .contains("(R1L), whole provider, contract standard: of 12 periods, 4 achieved, 8 failed; longest run"
                        + " failed 6")
                .contains("(R1L): holds in 2024-12 to 2025-03")
                .contains("2025-03 holds 2025-01 64.03 % is not at least 70 %; 2025-02 62.79 % is not at least 70 %;"
                        + " 2025-03 62.07 % is not at least 70 %");
    }

    @Test
    void RDE_is_never_below_70_percent() {
        assertThat(oneLine(run.out()))
                .contains("(RDE), whole provider, contract standard: of 12 periods, 12 achieved")
                .contains("(RDE): holds in no period");
    }

    @Test
    void says_that_the_figures_cover_whole_organisations_and_who_reported_none() {
        assertThat(oneLine(run.out()))
                .contains("The figures of KPI UCR2H cover each organisation as a whole, not the alliance alone.")
                .contains("There is no figure of KPI UCR2H of: GP Primary Choice, HCRG Care Group.");
    }

    @Test
    void flags_what_is_not_verified() {
        assertThat(oneLine(run.out())).contains("- edition 2012/13 [").contains("inferred, unverified;");
    }

    @Test
    void is_laid_out_for_100_columns() {
        assertThat(run.out().lines().filter(line -> line.length() > 100))
                .as("only an address may be longer than a line")
                .allMatch(line -> line.strip().startsWith("http"));
    }

    @Test
    void has_colour_on_a_terminal_only() {
        assertThat(run.out()).doesNotContain("\u001b[");
        assertThat(Run.of(true).out()).contains("\u001b[");
        assertThat(Run.of(true).out().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(run.out());
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
