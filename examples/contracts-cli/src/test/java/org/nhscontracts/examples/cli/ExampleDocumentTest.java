package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The document made to be copied: verdicts worked by hand from its CSV file. */
final class ExampleDocumentTest {

    private final String out = MainJobTest.oneLine(
            Run.of("assess", "documents/district-nursing.yaml").out());

    @Test
    void figures_of_every_kind() {
        assertThat(out)
                .contains("2025-02 failed amber: 88 of 100 = 88 % is not at least 90 %")
                .contains("2024-08 undetermined the figure is suppressed")
                .contains("2024-11 missing nothing was reported")
                .contains("2025-03 not applicable there was nothing to measure")
                .contains("2025-03 failed 6 incidents is not at most 3 incidents");
    }

    @Test
    void three_in_a_row() {
        assertThat(out).contains("holds in 2024-02, 2024-07");
    }

    @Test
    void three_of_the_last_six() {
        assertThat(out).contains("2025-03 holds 2024-10 9 incidents is not at most 3 incidents; 2024-12 4 incidents");
    }

    @Test
    void all_of_two_leaves_out_the_one_with_nothing_to_judge() {
        assertThat(out)
                .contains(
                        "2025-03 holds: KPI DN48 fails its contract standard and KPI INC fails its contract standard 2025-03"
                                + " not applicable: KPI DN48 fails its contract standard; there was nothing to measure (left out)"
                                + " 2025-03 holds: KPI INC fails its contract standard; 6 incidents is not at most 3 incidents");
    }

    @Test
    void begins_with_what_needs_attention() {
        assertThat(out)
                .contains(
                        "At a glance ----------- - Rule INC-three-of-six holds for Barsetshire Community NHS Trust in 2025-03:"
                                + " too many incidents in three of the last six months. - Rule both-in-one-month holds")
                .contains(
                        "- KPI INC of Barsetshire Community NHS Trust was failed in 2025-03: 6 incidents is not at most 3"
                                + " incidents.");
    }
}
