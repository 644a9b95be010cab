package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OutlookCommandTest {

    @Test
    void says_when_the_run_of_a_member_ends_and_when_one_of_the_other_could_begin_to_count() {
        Run run = Run.of("outlook", "north-east-essex");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Outlook: North East Essex Integrated Community Services\n")
                .contains("As at 31 March 2025, the end of the last period with an observation\n")
                .contains("  Essex Partnership University NHS Foundation Trust (R1L): holds in 2025-03\n"
                        + "    could be clear first in 2025-04\n"
                        + "    ends in 2025-04 with KPI UCR2H at least 70.01 % as published\n"
                        + "    if every period just achieves its standard: clear in 2025-04, after one such period\n")
                .contains("(RDE): does not hold in 2025-03\n    could hold first in 2025-06\n");
        assertThat(MainJobTest.oneLine(run.out()))
                .contains(
                        "the year: cannot be said: its figures were published without the counts that a year is pooled"
                                + " from")
                .contains("the next period (2025-04) against at least 70 %: at least 70.01 % as published");
    }

    @Test
    void looks_at_nothing_after_the_day_of_judgement() {
        assertThat(Run.of("outlook", "north-east-essex", "--as-at", "2024-11-30")
                        .out())
                .contains("As at 30 November 2024\n")
                .contains("(R1L): does not hold in 2024-11\n    could hold first in 2024-12\n");
    }

    @Test
    void one_published_month_leaves_two_to_go() {
        String out = MainJobTest.oneLine(Run.of("outlook", "suffolk").out());
        assertThat(out)
                .contains("Serco: cannot be said: several sources report it, and none is named as the one to use")
                .contains("Serco: holds in 2013-11 could be clear first in 2013-12")
                .contains("Serco: undetermined in 2013-11 could hold first in 2014-01");
    }

    @Test
    void counts_give_patient_breaches_and_what_is_bound_to_happen() {
        String out = MainJobTest.oneLine(
                Run.of("outlook", "documents/district-nursing.yaml").out());
        assertThat(out)
                .contains("expected activity 100 a month, the mean of 12 months")
                .contains("the year (2025-04 to 2026-03) against at least 90 %: at least 1,080 of an expected 1,200 ="
                        + " 90.00 %; 120 patient breaches are affordable")
                .contains("will hold in 2025-04 to 2025-05, whatever happens could be clear first in 2025-06");
    }

    @Test
    void json_has_the_same() {
        assertThat(MainJobTest.oneLine(Run.of("outlook", "north-east-essex", "--format", "json")
                        .out()))
                .contains("\"format\" : \"nhs-contract-outlook/1\"")
                .contains("\"organisation\" : \"eput\", \"lastJudged\" : \"2025-03\", \"now\" : \"HOLDS\","
                        + " \"firstCouldHold\" : \"2025-04\", \"firstCouldClear\" : \"2025-04\"");
        assertThat(Run.of("outlook", "--format", "json").out()).startsWith("[");
    }
}
