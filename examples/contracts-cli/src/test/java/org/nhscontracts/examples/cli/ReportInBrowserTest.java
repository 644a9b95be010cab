package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The reports of the built-in contracts and of all type 1 departments in England, as a browser shows them. */
@TestInstance(Lifecycle.PER_CLASS)
final class ReportInBrowserTest {

    private static final int PHONE = 360;
    private static final int TABLET = 768;
    private static final int DESK = 1280;
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String HOSTILE = "<script>alert(1)</script>";

    /** Charts that nobody could see: without anything drawn, or without room. */
    private static final String CHARTS_NOT_DRAWN = """
            return [...document.querySelectorAll('figure svg:not(.swatch), .multiples svg, td.small svg')].filter((svg) => {
              const box = svg.getBoundingClientRect();
              const drawn = [...svg.querySelectorAll('path, line, rect')].filter((one) => one.getBoundingClientRect().width > 0);
              return box.width < 100 || box.height < 30 || drawn.length < 2;
            }).map((svg) => svg.textContent);
            """;

    private static final String COUNT_CHARTS =
            "return document.querySelectorAll('figure svg:not(.swatch), .multiples svg').length";

    /** Static, so that it lasts as long as the browser. */
    @TempDir
    private static Path directory = Path.of("");

    private final Browser browser = Browser.start();

    @BeforeAll
    void writeReports() throws IOException {
        Path documents = Files.createDirectories(directory.resolve("documents"));
        Path example = Path.of("documents/district-nursing.yaml");
        Files.copy(example.resolveSibling("district-nursing.csv"), documents.resolve("district-nursing.csv"));
        Files.writeString(
                documents.resolve("hostile.yaml"),
                Files.readString(example).replace("Barsetshire Community NHS Trust", HOSTILE));
        Run run = Run.of(
                "report",
                "suffolk",
                "north-east-essex",
                documents.resolve("hostile.yaml").toString(),
                "-o",
                directory.resolve("report").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private Path page(String start) throws IOException {
        try (var files = Files.list(directory.resolve("report"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void pages_have_no_complaints_and_fit_on_phone_tablet_and_desk() throws IOException {
        for (String name : List.of("suffolk", "nee", "index")) {
            for (int width : new int[] {PHONE, TABLET, DESK}) {
                browser.open(page(name), width);
                browser.picture(PICTURES.resolve(name + "-" + width + ".png"));
                assertThat(browser.complaints()).as(name + " at " + width).isEmpty();
                assertThat(browser.ask("return document.documentElement.scrollWidth"))
                        .as(name + " at " + width)
                        .isEqualTo((long) width);
            }
        }
    }

    @Test
    void every_chart_is_drawn() throws IOException {
        for (String name : List.of("suffolk", "nee", "index")) {
            browser.open(page(name), DESK);
            assertThat((List<?>) browser.ask(CHARTS_NOT_DRAWN)).as(name).isEmpty();
            assertThat((Long) browser.ask(COUNT_CHARTS)).as(name).isPositive();
        }
    }

    @Test
    void a_heading_sorts_its_table_up_and_down_by_mouse_and_by_keyboard() throws IOException {
        browser.open(page("nee"), DESK);
        browser.one("article.figure details.table > summary").click();
        WebElement heading = browser.one("article.figure thead th:nth-child(2)");
        List<String> published = browser.texts("article.figure:first-of-type tbody td:nth-child(2)");
        heading.findElement(By.tagName("button")).click();
        assertThat(heading.getAttribute("aria-sort")).isEqualTo("ascending");
        List<String> sorted = browser.texts("article.figure:first-of-type tbody td:nth-child(2)");
        assertThat(sorted)
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(published)
                .isNotEqualTo(published);
        browser.focused().sendKeys(Keys.ENTER);
        assertThat(heading.getAttribute("aria-sort")).isEqualTo("descending");
        assertThat(browser.texts("article.figure:first-of-type tbody td:nth-child(2)"))
                .isEqualTo(Lists.reverse(sorted));
    }

    @Test
    void a_trace_unfolds() throws IOException {
        browser.open(page("nee"), DESK);
        WebElement leaf = browser.one(".judged details.why .leaf");
        assertThat(leaf.isDisplayed()).isFalse();
        browser.one(".judged details.why > summary").click();
        assertThat(leaf.isDisplayed()).isTrue();
        assertThat(leaf.getText()).contains("is at least 70 %");
    }

    @Test
    void the_first_stop_of_the_keyboard_leads_past_the_navigation() throws IOException {
        browser.open(page("nee"), DESK);
        browser.one("body").sendKeys(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
        browser.focused().sendKeys(Keys.ENTER);
        assertThat(browser.focused().getAttribute("id")).isEqualTo("main");
    }

    @Test
    void a_hostile_name_is_shown_as_it_is_written_and_does_nothing() throws IOException {
        for (String name : List.of("district", "index")) {
            browser.open(page(name), DESK);
            assertThat(browser.one("main").getText()).contains(HOSTILE);
            assertThat(browser.ask("return document.scripts.length")).isEqualTo(1L);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void the_policy_of_the_page_keeps_other_scripts_out() throws IOException {
        browser.open(page("nee"), DESK);
        browser.ask("const added = document.createElement('script'); added.textContent = 'window.ran = true';"
                + "document.body.append(added)");
        assertThat(browser.ask("return window.ran === true")).isEqualTo(false);
        assertThat(browser.complaints()).singleElement().asString().contains("Content Security Policy");
    }

    @Test
    void all_departments_of_England_have_a_page_and_a_portfolio_that_sorts_and_filters() throws IOException {
        Path departments = directory.resolve("departments");
        Run run = Run.of(
                "report",
                PublishedDepartments.write(Files.createDirectories(directory.resolve("published")))
                        .toString(),
                "--by",
                "organisation",
                "-o",
                departments.toString());
        assertThat(run.out())
                .isEqualTo("Wrote 140 pages and " + departments.resolve("index.html") + System.lineSeparator());
        browser.open(departments.resolve("index.html"), DESK);
        browser.picture(PICTURES.resolve("departments-" + DESK + ".png"));
        assertThat((List<?>) browser.ask(CHARTS_NOT_DRAWN)).isEmpty();
        assertThat(browser.all("#portfolio tbody tr")).hasSize(140);
        assertThat(browser.all("#cards svg")).hasSize(140);

        browser.one("#portfolio thead th:nth-child(2) button").click();
        assertThat(browser.ask("""
                        const figures = [...document.querySelectorAll('#portfolio tbody tr td:nth-of-type(1)')]
                          .map((cell) => Number(cell.dataset.sort)).filter((figure) => figure > 0);
                        return figures.every((figure, place) => place === 0 || figures[place - 1] <= figure);
                        """)).isEqualTo(true);
        assertThat(browser.ask("""
                        return [...document.getElementById('cards').children].every((card, place) =>
                          card.dataset.row === document.querySelectorAll('#portfolio tbody tr')[place].dataset.row);
                        """)).isEqualTo(true);

        browser.one("#filter").sendKeys("rgt");
        assertThat(browser.ask("return document.querySelectorAll('#portfolio tbody tr:not([hidden])').length"))
                .isEqualTo(1L);
        assertThat(browser.one("#shown").getText()).isEqualTo("1 shown");
        assertThat(browser.complaints()).isEmpty();

        browser.one("#portfolio tbody tr:not([hidden]) a").click();
        assertThat(browser.one("h1").getText()).isEqualTo("Trust RGT (RGT)");
        assertThat((List<?>) browser.ask(CHARTS_NOT_DRAWN)).isEmpty();
        assertThat(browser.texts(".latest .brief")).containsExactly("Common cause", "Consistently fails");
        assertThat(browser.complaints()).isEmpty();
    }
}
