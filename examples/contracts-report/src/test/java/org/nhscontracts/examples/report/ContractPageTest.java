package org.nhscontracts.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a contract says, and where. */
final class ContractPageTest {

    @TempDir
    private Path directory = Path.of("");

    private Document page = new Document("");

    @BeforeEach
    void write() {
        page = Review.page(Review.write(Review.file(), ReportOptions.DEFAULT, ReportSplit.CONTRACT, directory)
                .get(0));
    }

    private List<String> texts(String query) {
        return page.select(query).eachText();
    }

    private String text(String query) {
        return String.join(" ", texts(query));
    }

    @Test
    void its_sections_stand_in_the_order_of_a_review_meeting() {
        assertThat(texts("main > section > h2"))
                .containsExactly(
                        "Summary",
                        "Contract",
                        "Seen within two weeks WAIT",
                        "Falls with harm FALLS",
                        "KPIs of which nothing was reported",
                        "Rules",
                        "Contract management",
                        "Payment statement",
                        "Alliance",
                        "Term, and the days to come",
                        "Mobilisation readiness: Nursing, from Plumstead Care to Barsetshire Trust",
                        "Sources and confidence");
    }

    @Test
    void the_summary_says_what_failed_what_comes_next_and_what_money_is_at_stake() {
        assertThat(texts(".points li"))
                .containsExactly(
                        "● holds Waits too long three months in a row Barsetshire Trust, WAIT-three-months in 2026-03:"
                                + " 2026-01 908 of 1000 = 90.8 % is not at least 95 %; 2026-02 915 of 1000 = 91.5 % is not at"
                                + " least 95 %; 2026-03 919 of 1000 = 91.9 % is not at least 95 %",
                        "✕ failed Seen within two weeks Barsetshire Trust, 2026-03: 919 of 1000 = 91.9 % is not at"
                                + " least 95 %. Its improvement trajectory: failed",
                        "? undetermined Seen within two weeks Barsetshire GPs, 2026-03: the readings conflict: 961 of"
                                + " 1000 = 96.1 % is at least 95 % (RETURNS); 93 of 100 = 93 % is not at least 95 %"
                                + " (PRESS)",
                        "✕ not ready Nursing, from Plumstead Care to Barsetshire Trust of 3 conditions that bar the"
                                + " start, not satisfied: data-sharing, records");
        assertThat(texts(".next li"))
                .contains(
                        "Provider: do it: cpn-1, plan rap-1, milestone m2 by 31 May 2026",
                        "Co-ordinating Commissioner: the Co-ordinating Commissioner may issue a Contract Performance"
                                + " Notice (GC9.4) because WAIT-three-months holds in 2026-03");
        assertThat(text("#summary .card:contains(Money at stake)"))
                .contains("withheld £2,000.01")
                .contains("for 2026-03 2 % are left")
                .contains("[unverified]");
    }

    @Test
    void a_kpi_has_its_figure_its_icons_its_chart_and_the_table_behind_it() {
        Element figure = page.expectFirst("article.figure");
        assertThat(figure.select(".latest").text())
                .isEqualTo("91.9 % in 2026-03 ✕ failed ● red L Concern F Consistently fails");
        assertThat(figure.expectFirst("figure svg title").text())
                .isEqualTo("XmR chart of Seen within two weeks, Barsetshire Trust");
        assertThat(figure.select("figure svg desc").text())
                .startsWith("Special cause of concern: lower values, and higher is better.");
        assertThat(figure.select(".legend li").eachText())
                .containsExactly(
                        "common cause", "special cause of improvement", "special cause of concern", "no figure");
        assertThat(figure.select(".marks li").eachText())
                .containsExactly(
                        "1 16 June 2025: Contract Performance Notice cpn-1 issued by the Co-ordinating Commissioner",
                        "2 3 July 2025: Remedial Action Plan rap-1 agreed");
        assertThat(figure.select("tbody tr")).hasSize(24);
        assertThat(figure.select("tbody tr").get(7).text()).startsWith("2024-11 no figure at least 95 % ! missing");
        assertThat(Review.last(figure, "tbody tr").text())
                .startsWith("2026-03 919 of 1000 = 91.9 % at least 95 % ✕ failed ● red")
                .contains("special cause of concern")
                .endsWith("RETURNS, measured, verified");
        assertThat(figure.select(".lines li").eachText())
                .contains("Contract standard: of 24 periods: 2 achieved, 21 failed, 1 missing; longest run failed 15");
    }

    @Test
    void icons_have_words_for_those_who_cannot_see_them() {
        assertThat(page.expectFirst("article.figure").select(".icon svg").eachAttr("aria-label"))
                .containsExactly(
                        "Variation: Special cause of concern: lower values, and higher is better",
                        "Assurance: The process as it is will consistently fail the target");
    }

    @Test
    void readings_in_conflict_are_both_shown_and_neither_is_on_the_line() {
        Element figure = page.select("article.figure").get(1);
        assertThat(figure.select(".number").text()).isEqualTo("96.1 %; 93 %");
        assertThat(figure.select(".legend").text()).contains("reading that is not on the line: readings differ");
        assertThat(Review.last(figure, "tbody tr").text())
                .contains("no figure")
                .contains("PRESS, claimed, doubtful not verified");
    }

    @Test
    void rules_unfold_down_to_the_figures() {
        Element judged = page.expectFirst(".judged");
        assertThat(judged.select("> p").text()).isEqualTo("● holds holds in 2024-09 to 2024-10, 2025-03 to 2026-03");
        Element trace = judged.expectFirst("> details.why");
        assertThat(trace.select("> summary").text()).isEqualTo("Why: the trace of 2026-03");
        assertThat(trace.select(".trace .trace > li").eachText())
                .containsExactly(
                        "2026-01 ● holds KPI WAIT fails its contract standard; 908 of 1000 = 90.8 % is not at least 95 %",
                        "2026-02 ● holds KPI WAIT fails its contract standard; 915 of 1000 = 91.5 % is not at least 95 %",
                        "2026-03 ● holds KPI WAIT fails its contract standard; 919 of 1000 = 91.9 % is not at least 95 %");
        assertThat(judged.select("details.earlier .traces > li")).hasSize(23);
    }

    @Test
    void contract_management_has_a_time_line_an_action_log_and_the_history() {
        Element management = page.expectFirst("#management");
        assertThat(management.select("figure svg text").eachText())
                .contains("Contract Performance Notice cpn-1", "Remedial Action Plan rap-1", "as at");
        assertThat(management
                        .select("table:has(caption:contains(Milestones)) tbody tr")
                        .eachText())
                .containsExactly(
                        "30 September 2025 m1: A clinic on Saturdays no owner stated ! missed Remedial Action Plan rap-1",
                        "31 May 2026 m2: Two more nurses no owner stated – not yet due Remedial Action Plan rap-1");
        assertThat(management.text()).contains("10 October 2025: Exception Report on plan rap-1");
        assertThat(management.expectFirst(".history > li").text())
                .startsWith("16 June 2025 Contract Performance Notice cpn-1 issued by the Co-ordinating Commissioner");
    }

    @Test
    void the_statement_adds_nothing_to_what_was_assessed_and_names_what_is_not_known() {
        assertThat(texts("#statement table:has(caption:contains(Where the money stands)) tbody tr")
                        .get(0))
                .isEqualTo("All £1,200,000.30 £0.00 £75,000.00 £1,123,000.29 £2,000.01 £0.00 £0.00");
        assertThat(text("#statement")).contains("cpn-1, plan rap-1, milestone m1, withheld by e6, 2025-10: 2 %");
    }

    @Test
    void the_alliance_shows_shares_and_settlements() {
        assertThat(texts("#alliance tbody tr"))
                .containsExactly(
                        "Barsetshire Trust full member 60 %",
                        "Barsetshire GPs full member 40 %",
                        texts("#alliance tbody tr").get(2));
        assertThat(texts("#alliance tbody tr").get(2))
                .startsWith("2024/25-Q1")
                .contains("Barsetshire Trust: £30,000.00 Barsetshire GPs: £20,000.00");
    }

    @Test
    void readiness_is_a_gantt_chart_with_its_critical_path_and_a_table() {
        Element handover = page.expectFirst(".handover");
        assertThat(handover.select("figure svg text").eachText())
                .contains("data-sharing agreement (critical)", "health records transferred (critical)", "planned")
                .contains("registration with the Care Quality Commission");
        assertThat(handover.select("ol li").eachText())
                .containsExactly("data-sharing agreement", "health records transferred");
        assertThat(handover.select("table:has(caption:contains(Conditions)) tbody tr"))
                .hasSize(3);
        assertThat(handover.select("table:has(caption:contains(Gates)) tbody tr")
                        .text())
                .startsWith("go/no-go 25 May 2026");
    }

    @Test
    void every_source_says_what_rests_on_it_and_how_sure_it_is() {
        assertThat(texts("#sources .sources > div"))
                .contains(
                        "PRESS Newspaper (made up) https://example.invalid/a?b=1&c=2 figures of WAIT: claimed, doubtful");
        assertThat(page.select("#sources a[href^=http]")).isEmpty();
    }
}
