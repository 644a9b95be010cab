package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code contracts report} takes, writes and refuses. */
final class ReportCommandTest {

    private static final String NEE = "nee-integrated-community-services-2021.html";

    @TempDir
    private Path directory = Path.of("");

    private Run report(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "report";
        all[1] = "-o";
        all[2] = directory.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Run.of(all);
    }

    private String text(String file) throws IOException {
        return Files.readString(directory.resolve(file));
    }

    @Test
    void without_a_document_the_contracts_with_figures_are_reported_and_nothing_is_said_on_standard_error()
            throws IOException {
        Run run = report();
        assertThat(run.out())
                .isEqualTo("Wrote 2 pages and " + directory.resolve("index.html") + System.lineSeparator());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(directory)
                .isDirectoryContaining("glob:**/suffolk-community-healthcare-serco-2012.html")
                .isDirectoryContaining("glob:**/" + NEE);
        assertThat(text("index.html"))
                .contains("<a href=\"" + NEE + "\">North East Essex Integrated Community Services</a>");
    }

    @Test
    void the_day_of_judgement_and_the_data_cut_are_shown() throws IOException {
        report("north-east-essex", "--as-at", "2024-12-31");
        assertThat(text(NEE))
                .contains("As at 31 December 2024")
                .contains("68.29 %")
                .doesNotContain("64.03 %");
        report("north-east-essex", "--data-cut", "2025-01-31");
        assertThat(text(NEE)).contains("later data are left out");
    }

    @Test
    void limits_are_given_from_the_first_point_on_as_the_R_package_does() throws IOException {
        report("north-east-essex");
        assertThat(text(NEE)).doesNotContain("lower limit");
        report("north-east-essex", "--preset", "nhsr");
        assertThat(text(NEE)).contains("lower limit").contains("Consistently achieves");
    }

    @Test
    void limits_are_recalculated_from_a_day_on() throws IOException {
        report("north-east-essex", "--preset", "nhsr", "--recalculate", "UCR2H=2024-10-01");
        assertThat(text(NEE)).contains("limits recalculated");
        assertThat(report("north-east-essex", "--recalculate", "UCR2H=October").err())
                .contains("--recalculate: found 'UCR2H=October', expected a KPI and a day such as UCR2H=2024-10-01");
        assertThat(report("north-east-essex", "--recalculate", "2024-10-01").status())
                .isEqualTo(1);
        assertThat(report("north-east-essex", "--recalculate", "UCR=2024-10-01").err())
                .contains("--recalculate: found KPI UCR, which no document has");
    }

    @Test
    void where_to_write_must_be_named_and_a_directory() throws IOException {
        assertThat(Run.of("report", "suffolk").err()).contains("Missing required option: '--output=DIR'");
        assertThat(Run.of("report", "suffolk").status()).isEqualTo(2);
        Path file = Files.writeString(directory.resolve("taken"), "x");
        Run run = Run.of("report", "suffolk", "-o", file.toString());
        assertThat(run.err())
                .isEqualTo(file + ": is a file, expected a directory to write into" + System.lineSeparator());
        assertThat(run.status()).isEqualTo(1);
        assertThat(file).hasContent("x");
    }

    @Test
    void nothing_is_written_if_a_document_has_faults() {
        Path target = directory.resolve("none");
        Run run = Run.of("report", "suffolk", "nowhere", "-o", target.toString());
        assertThat(run.err()).startsWith("nowhere: neither a file nor a built-in contract");
        assertThat(run.status()).isEqualTo(1);
        assertThat(target).doesNotExist();
    }
}
