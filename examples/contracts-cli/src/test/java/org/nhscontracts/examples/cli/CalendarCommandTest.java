package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalendarCommandTest {

    @ParameterizedTest
    @CsvSource({
        "2025-04-14,10,2025-04-30",
        "2022-09-12,10,2022-09-27",
        "2023-04-24,10,2023-05-10",
        "2024-12-24,1,2024-12-27"
    })
    void add(String date, String days, String expected) {
        assertThat(Run.of("calendar", "add", date, days)).isEqualTo(new Run(0, expected + System.lineSeparator(), ""));
    }

    @Test
    void count_leaves_out_the_first_day_and_counts_the_last() {
        assertThat(Run.of("calendar", "count", "2025-04-14", "2025-04-30").out().strip())
                .isEqualTo("10");
    }

    @Test
    void a_year_without_a_list_is_refused_with_the_years_it_knows() {
        Run run = Run.of("calendar", "add", "2010-12-31", "1");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("2010-12-31 is outside the bank holidays known: 2011 to 2027");
    }

    @Test
    void no_date_is_wrong_usage() {
        Run run = Run.of("calendar", "add", "2025-02-30", "1");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("2025-02-30");
        assertThat(Run.of("calendar").status()).isEqualTo(2);
    }
}
