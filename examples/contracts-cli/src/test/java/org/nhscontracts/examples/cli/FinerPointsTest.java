package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.examples.cli.MainJobTest.oneLine;

import org.junit.jupiter.api.Test;

/** The document to copy from with a trajectory, a tolerance, small numbers, submissions, an exclusion, prices and a suspension. */
final class FinerPointsTest {

    private static final String DOCUMENT = "documents/community-therapy.yaml";
    private final String out = oneLine(Run.of("assess", DOCUMENT).out());

    @Test
    void is_valid_and_laid_out_for_100_columns() {
        assertThat(Run.of("validate", DOCUMENT).status()).isZero();
        assertThat(Run.of("assess", DOCUMENT).out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(Run.of("assess", DOCUMENT, "--data-cut", "2025-08-31", "--position", "flex")
                        .out()
                        .lines())
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void says_what_is_asked_of_each_KPI() {
        assertThat(out)
                .contains(
                        "contract standard at least 92 %, failed only if not at least 90 %; improvement trajectory of trust"
                                + " at least 84 % in 2025-04 to at least 90 % in 2025-07")
                .contains("contract standard at least 95 %, below 10 cases at most 1 breach is allowed");
    }

    @Test
    void standard_and_trajectory_are_judged_side_by_side() {
        assertThat(out)
                .contains("contract standard: of 4 periods, 1 failed, 3 within tolerance")
                .contains("improvement trajectory: of 4 periods, 4 achieved")
                .contains("2025-04 failed 172 of 200 = 86 % is not at least 90 % [freeze of 2025-09-12]"
                        + " achieved improvement trajectory: 172 of 200 = 86 % is at least 84 %")
                .contains("2025-05 within tolerance 182 of 200 = 91 % is not at least 92 %, but within the tolerance:"
                        + " at least 90 % [freeze of 2025-09-12]");
    }

    @Test
    void an_agreed_exclusion_is_shown_with_the_figure_before_it() {
        assertThat(out)
                .contains(
                        "2025-06 within tolerance 164 of 180 = 91.11 % is not at least 92 %, but within the tolerance: at"
                                + " least 90 % [freeze of 2025-09-12] [before agreed exclusions: 164 of 200 = 82 %] [exclusion of"
                                + " 0 of 20 agreed on 2025-07-10: cancelled in a flood]");
    }

    @Test
    void few_cases_are_judged_by_breaches_and_a_suppressed_figure_is_no_pass() {
        assertThat(out)
                .contains(
                        "2025-05 undetermined 1 to 7 of 8 = 12.5 to 87.5 %; below 10 cases at most 1 breach is allowed, and"
                                + " what is known does not decide it")
                .contains("2025-06 failed 6 of 8 = 75 %; below 10 cases at most 1 breach is allowed");
    }

    @Test
    void the_year_to_date_is_pooled_and_the_suspended_month_has_nothing_to_judge() {
        assertThat(out)
                .contains("2025-04 not applicable 2025-04 the rule is suspended: the service had just been taken over")
                .contains("2025-06 holds 2025-06 518 of 580 = 89.31 % over 2025-04 to 2025-06 is not at least 90 %")
                .contains("2025-07 holds 2025-07 698 of 780 = 89.48 % over 2025-04 to 2025-07 (provisional) is not at"
                        + " least 90 %");
    }

    @Test
    void what_follows_is_said_with_its_clause_and_price_where_a_rule_holds_and_nowhere_else() {
        assertThat(out)
                .contains(
                        "so, for 2025-07: the Co-ordinating Commissioner may withhold a part of the monthly payment: 2 % of"
                                + " the Actual Monthly Value, at most 10 % of the Actual Monthly Value (GC9.26)")
                .contains("So the Provider must pay: £120 for each patient breach.")
                .doesNotContain("so, for 2025-07: the parties must agree");
        assertThat(Run.of("explain", DOCUMENT, "CHILD-breach", "2025-06").out())
                .contains("  So the Provider must pay: £120 for each patient breach.\n");
        assertThat(Run.of("explain", DOCUMENT, "CHILD-breach", "2025-04").out()).doesNotContain("  So the Provider");
    }

    @Test
    void on_flex_figures_some_of_it_came_to_something_else_and_the_page_says_what_was_looked_at() {
        String flex = oneLine(Run.of("assess", DOCUMENT, "--position", "flex").out());
        assertThat(flex)
                .contains(
                        "As at 31 July 2025, the end of the last period with an observation Judged with submissions up to"
                                + " flex: later ones are left out At a glance")
                .contains("2025-05 failed 178 of 200 = 89 % is not at least 90 % [flex of 2025-08-14]")
                .contains("2025-05 achieved 8 of 9 = 88.88 %; below 10 cases at most 1 breach is allowed");
        assertThat(oneLine(Run.of("explain", DOCUMENT, "CHILD-breach", "2025-05", "--position", "flex")
                        .out()))
                .contains("Judged with submissions up to flex: later ones are left out")
                .contains("2025-05 does not hold: ");
    }

    @Test
    void before_the_day_on_which_figures_came_in_nothing_was_reported() {
        String before = oneLine(Run.of("assess", DOCUMENT, "--data-cut", "2025-08-13", "--as-at", "2025-07-31")
                .out());
        assertThat(before)
                .contains(
                        "Judged as the data stood on 2025-08-13: later submissions, returns and decisions on exclusions are"
                                + " left out")
                .contains("no figure by period was reported")
                .contains("undetermined: nobody reported any KPI that the rule reads")
                .doesNotContain("achieved 172 of 200");
    }

    @Test
    void json_has_consequences_only_in_the_five_rows_in_which_a_rule_holds() {
        String json = Run.of("assess", DOCUMENT, "--format", "json").out();
        assertThat(json.split("\"consequences\"", -1)).hasSize(5 + 1);
        assertThat(json.split("\"explanation\"", -1)).hasSize(3 * 4 + 1);
    }

    @Test
    void json_has_position_exclusion_consequence_and_price() {
        assertThat(oneLine(Run.of("assess", DOCUMENT, "--format", "json").out()))
                .contains("\"submission\" : { \"position\" : \"flex\", \"received\" : \"2025-08-14\" }")
                .contains("\"provisional\" : true")
                .contains(
                        "\"beforeExclusions\" : \"164 of 200 = 82 %\", \"exclusionRequests\" : [ { \"wholePeriod\" : false,"
                                + " \"numerator\" : 0, \"denominator\" : 20, \"decision\" : \"agreed\", \"decidedOn\" :"
                                + " \"2025-07-10\", \"askedBy\" : \"trust\", \"decidedBy\" : \"icb\", \"because\" : \"cancelled in a"
                                + " flood\" } ]")
                .contains("\"threshold\" : { \"operator\" : \">=\", \"value\" : 92, \"comparedAs\" : \"exact\","
                        + " \"failedBeyond\" : 90 }")
                .contains("\"consequences\" : [ { \"obligation\" : \"may\", \"party\" : \"Co-ordinating Commissioner\","
                        + " \"action\" : \"withhold a part of the monthly payment\", \"clause\" : \"GC9.26\", \"price\" : {"
                        + " \"percent\" : 2, \"of\" : \"Actual Monthly Value\", \"caps\" : [ { \"percent\" : 10, \"of\" :"
                        + " \"Actual Monthly Value\" } ] }");
    }
}
