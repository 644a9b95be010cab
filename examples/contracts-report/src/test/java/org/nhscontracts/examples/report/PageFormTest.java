package org.nhscontracts.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every page must have, whatever it says: it stands alone, and it can be read with a keyboard and by ear. */
final class PageFormTest {

    @TempDir
    private Path directory = Path.of("");

    private List<Document> pages = List.of();

    @BeforeEach
    void write() {
        pages = Review.write(Review.file(), ReportOptions.DEFAULT, ReportSplit.CONTRACT, directory).stream()
                .map(Review::page)
                .toList();
    }

    private Stream<Element> all(String query) {
        return pages.stream().flatMap(page -> page.select(query).stream());
    }

    @Test
    void a_page_asks_the_network_for_nothing() {
        assertThat(all("[src], link, iframe, object, embed, form, base, image, use, [xlink\\:href]"))
                .isEmpty();
        assertThat(all("a[href]").map(link -> link.attr("href")))
                .allMatch(address -> address.startsWith("#") || address.matches("[a-z0-9-]+\\.html(#[a-z0-9-]+)?"));
        assertThat(all("style").map(Element::data))
                .noneMatch(style -> style.contains("url(") || style.contains("@import"));
    }

    @Test
    void its_policy_allows_its_own_style_and_script_and_no_other() {
        for (Document page : pages) {
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertThat(policy)
                    .startsWith("default-src 'none'; ")
                    .contains("style-src " + hash(page.expectFirst("style")))
                    .contains("script-src " + hash(page.expectFirst("script")))
                    .doesNotContain("unsafe");
            assertThat(page.select("style, script")).hasSize(2);
            assertThat(page.select("[style], [onclick], [onload], [onerror]")).isEmpty();
        }
    }

    private static String hash(Element element) {
        return "'sha256-"
                + BaseEncoding.base64()
                        .encode(Hashing.sha256()
                                .hashString(element.data(), StandardCharsets.UTF_8)
                                .asBytes())
                + "'";
    }

    @Test
    void it_has_landmarks_a_skip_link_and_one_heading_of_the_first_order() {
        for (Document page : pages) {
            assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
            assertThat(page.select("header, nav[aria-label], main, footer")).hasSize(4);
            assertThat(page.body().child(0).attr("href")).isEqualTo("#main");
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("meta[name=viewport]")).hasSize(1);
        }
    }

    @Test
    void ids_are_unique_and_links_within_a_page_lead_somewhere() {
        for (Document page : pages) {
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("a[href^=#]").eachAttr("href"))
                    .allMatch(address -> page.getElementById(address.substring(1)) != null);
            assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                    .allMatch(ids -> Stream.of(ids.split(" ")).allMatch(id -> page.getElementById(id) != null));
        }
    }

    @Test
    void every_chart_has_a_name_and_every_chart_in_full_a_table() {
        assertThat(all("svg").filter(svg -> !svg.hasClass("swatch")))
                .isNotEmpty()
                .allMatch(svg -> svg.attr("role").equals("img")
                        && (svg.hasAttr("aria-label") || svg.hasAttr("aria-labelledby")));
        assertThat(all("figure"))
                .hasSizeGreaterThan(3)
                .allMatch(
                        figure -> !figure.nextElementSiblings().select("table").isEmpty());
    }

    @Test
    void tables_have_captions_and_headings_that_sort_are_buttons() {
        assertThat(all("table"))
                .isNotEmpty()
                .allMatch(table -> !table.select("> caption").isEmpty());
        assertThat(all("th")).allMatch(heading -> heading.hasAttr("scope"));
        assertThat(all("th[aria-sort]"))
                .isNotEmpty()
                .allMatch(heading -> heading.select("> button[type=button]").size() == 1);
        assertThat(all("table.sortable tbody tr"))
                .allMatch(row -> row.children().size()
                        == row.parents()
                                .select("table")
                                .get(0)
                                .select("thead th")
                                .size());
    }

    @Test
    void what_scrolls_sideways_can_be_reached_by_keyboard_and_has_a_name() {
        assertThat(all(".scroll"))
                .isNotEmpty()
                .allMatch(region -> region.attr("tabindex").equals("0")
                        && region.attr("role").equals("region")
                        && region.hasAttr("aria-label"));
    }
}
