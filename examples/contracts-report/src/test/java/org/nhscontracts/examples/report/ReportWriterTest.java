package org.nhscontracts.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.rules.assessment.AssessmentOptions;
import org.nhscontracts.rules.spc.SpcRules;

/** Which files are written, and what options change in them. */
final class ReportWriterTest {

    private static final String HOSTILE = "<script>alert(1)</script>\\\" onload=\\\"alert(2) </title></svg><b>";

    @TempDir
    private Path directory = Path.of("");

    private static List<String> names(ImmutableList<Path> written) {
        return written.stream().map(path -> path.getFileName().toString()).toList();
    }

    private Document contract(ReportOptions options) {
        return Review.page(Review.write(Review.file(), options, ReportSplit.CONTRACT, directory)
                .get(0));
    }

    @Test
    void the_same_contract_gives_the_same_bytes() throws IOException {
        ImmutableList<Path> once =
                Review.write(Review.file(), ReportOptions.DEFAULT, ReportSplit.CONTRACT, directory.resolve("a"));
        ImmutableList<Path> again =
                Review.write(Review.file(), ReportOptions.DEFAULT, ReportSplit.CONTRACT, directory.resolve("b"));
        assertThat(names(once)).containsExactly("barsetshire-2024.html", "index.html");
        for (int i = 0; i < once.size(); i++) {
            assertThat(Files.mismatch(once.get(i), again.get(i))).isEqualTo(-1);
        }
    }

    @Test
    void a_contract_given_twice_gets_two_pages_and_progress_is_told_of_each() throws IOException {
        ContractReport report =
                ContractReport.of(Review.file(), AssessmentOptions.asAt(Review.DAY), ReportSplit.CONTRACT);
        List<String> told = new ArrayList<>();
        ImmutableList<Path> written = new ReportWriter(
                        ReportOptions.DEFAULT,
                        ReportSplit.CONTRACT,
                        (page, done, of) -> told.add(page + " " + done + "/" + of))
                .write(ImmutableList.of(report, report), directory.resolve("new"));
        assertThat(names(written)).containsExactly("barsetshire-2024.html", "barsetshire-2024-2.html", "index.html");
        assertThat(told).containsExactly("barsetshire-2024.html 1/2", "barsetshire-2024-2.html 2/2");
    }

    @Test
    void by_organisation_each_has_a_page_with_its_own_figures_and_rules_alone() {
        ImmutableList<Path> written =
                Review.write(Review.file(), ReportOptions.DEFAULT, ReportSplit.ORGANISATION, directory);
        assertThat(names(written))
                .containsExactly("barsetshire-2024-trust.html", "barsetshire-2024-gps.html", "index.html");
        Document gps = Review.page(written.get(1));
        assertThat(gps.select("h1").text()).isEqualTo("Barsetshire GPs");
        assertThat(gps.select(".top .over").text()).isEqualTo("Barsetshire Community Services");
        assertThat(gps.select("article.figure")).hasSize(1);
        assertThat(gps.select(".judged h4").eachText()).containsExactly("Barsetshire GPs");
        assertThat(gps.select("#management, #statement, #alliance, #term, .handover"))
                .isEmpty();
    }

    @Test
    void the_index_has_a_row_and_a_small_multiple_for_each_figure_that_lead_to_its_page() {
        Document index =
                Review.page(Review.write(Review.file(), ReportOptions.DEFAULT, ReportSplit.ORGANISATION, directory)
                        .get(2));
        assertThat(index.select("#portfolio tbody tr").eachText())
                .containsExactly(
                        "Barsetshire Trust Seen within two weeks 91.9 % 2026-03 ✕ failed ● red 21 of 24 15 L Concern F"
                                + " Consistently fails WAIT-three-months",
                        "Barsetshire Trust Falls with harm 2 falls 2026-03 ✓ achieved 1 of 24 1 L Improvement ? Hit and"
                                + " miss WAIT-three-months",
                        "Barsetshire GPs Seen within two weeks 96.1 %; 93 % 2026-03 ? undetermined 2 of 24 2 Variation:"
                                + " too few points Assurance: none");
        assertThat(index.select("#cards > li").eachAttr("data-row"))
                .isEqualTo(index.select("#portfolio tbody tr").eachAttr("data-row"));
        for (Element link : index.select("#cards a")) {
            String[] address = link.attr("href").split("#", 2);
            assertThat(Review.page(directory.resolve(address[0])).getElementById(address[1]))
                    .isNotNull();
        }
    }

    @Test
    void colours_can_be_left_out() {
        assertThat(contract(ReportOptions.DEFAULT).select("[class*=rag-]")).isNotEmpty();
        ReportOptions without = new ReportOptions(false, SpcRules.MAKING_DATA_COUNT, ImmutableSetMultimap.of());
        assertThat(contract(without).select("[class*=rag-]")).isEmpty();
    }

    @Test
    void limits_are_recalculated_from_the_days_given_and_the_chart_says_so() {
        ReportOptions options = new ReportOptions(
                true, SpcRules.MAKING_DATA_COUNT, ImmutableSetMultimap.of(KpiId.of("FALLS"), LocalDate.of(2025, 4, 1)));
        Document page = contract(options);
        Element falls = Review.last(page, "article.figure");
        assertThat(falls.select("figure svg text").eachText()).contains("limits recalculated");
        assertThat(falls.select("tbody tr td:nth-child(7)").eachText().stream().distinct())
                .hasSize(2);
        assertThat(page.expectFirst("article.figure").select("figure svg text").eachText())
                .doesNotContain("limits recalculated");
    }

    @Test
    void what_a_document_calls_things_stays_text() {
        Path folder = directory.resolve("hostile");
        Path documents = directory.resolve("documents");
        assertThat(folder.toFile().mkdirs() && documents.toFile().mkdirs()).isTrue();
        for (Path written : Review.write(
                Review.file(documents, "name: Barsetshire Trust", "name: \"" + HOSTILE + "\""),
                ReportOptions.DEFAULT,
                ReportSplit.CONTRACT,
                folder)) {
            Document page = Review.page(written);
            assertThat(page.select("script")).hasSize(1);
            assertThat(page.select("b, [onload]")).isEmpty();
            assertThat(page.text()).contains("<script>alert(1)</script>\" onload=\"alert(2) </title></svg><b>");
        }
    }
}
