package org.nhscontracts.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class SpcSeriesTest {

    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

    @Test
    void rows_are_put_in_the_order_of_their_dates() {
        SpcSeries series = SpcSeries.builder(SpcCalendar.MONTH)
                .value(APRIL.plusMonths(1), 2)
                .noValue(APRIL.plusMonths(2))
                .figure(APRIL, new BigDecimal("1.5"))
                .build();
        assertThat(series.dates()).containsExactly(APRIL, APRIL.plusMonths(1), APRIL.plusMonths(2));
        assertThat(series.value(0)).hasValue(1.5);
        assertThat(series.value(1)).hasValue(2);
        assertThat(series.value(2)).isEmpty();
        assertThat(series).hasToString("3 rows from 2024-04-01 to 2024-06-01");
        assertThat(series.upTo(APRIL.plusMonths(1)).size()).isEqualTo(2);
        assertThat(series.upTo(APRIL.plusYears(1))).isEqualTo(series).hasSameHashCodeAs(series);
        assertThat(series.upTo(APRIL)).isNotEqualTo(series);
    }

    @Test
    void ratios_of_counts() {
        SpcSeries series = SpcSeries.builder(SpcCalendar.MONTH)
                .ratio(APRIL, 893, 1000, 100)
                .ratio(APRIL.plusMonths(1), 0, 0, 100)
                .build();
        assertThat(series.value(0)).hasValue(89.3);
        assertThat(series.value(1)).isEmpty();
        assertThatThrownBy(() -> SpcSeries.builder(SpcCalendar.MONTH).ratio(APRIL, 1, 0, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value of 2024-04-01: found numerator 1 over denominator 0");
    }

    @Test
    void targets_stand_until_the_next() {
        SpcSeries series = Charted.months(1, 2, 3, 4)
                .targetFrom(Charted.FIRST.plusMonths(1), new BigDecimal("70"))
                .targetFrom(Charted.FIRST.plusMonths(2), 95)
                .noTargetFrom(Charted.FIRST.plusMonths(3))
                .build();
        assertThat(series.target(0)).isEmpty();
        assertThat(series.target(1)).hasValue(70);
        assertThat(series.target(2)).hasValue(95);
        assertThat(series.target(3)).isEmpty();
        assertThat(series.judgedAgainstTarget()).isTrue();
        assertThat(Charted.months(1).build().judgedAgainstTarget()).isFalse();
        assertThat(Charted.months(1).noTargetFrom(Charted.FIRST).build().judgedAgainstTarget())
                .isFalse();
    }

    @Test
    void a_date_stands_once() {
        assertThatThrownBy(() -> SpcSeries.builder(SpcCalendar.MONTH)
                        .value(APRIL, 1)
                        .value(APRIL, 2)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("found two rows of 2024-04-01, expected each date once");
    }

    @Test
    void a_stretch_of_the_calendar_has_one_row() {
        SpcSeriesBuilder twice = SpcSeries.builder(SpcCalendar.MONTH)
                .value(APRIL.plusDays(20), 1)
                .value(APRIL, 2);
        assertThatThrownBy(twice::build)
                .hasMessage("found rows of 2024-04-01 and 2024-04-21, expected at most one a month");
        assertThat(SpcSeries.builder(SpcCalendar.IRREGULAR)
                        .value(APRIL, 1)
                        .value(APRIL.plusDays(20), 1)
                        .build()
                        .size())
                .isEqualTo(2);
    }

    @Test
    void values_that_cannot_be_charted_are_refused() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e15}) {
            assertThatThrownBy(() -> SpcSeries.builder(SpcCalendar.MONTH).value(APRIL, value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("value of 2024-04-01: found " + value + ", expected a number between -10^15 and 10^15");
            assertThatThrownBy(() -> SpcSeries.builder(SpcCalendar.MONTH).target(value))
                    .hasMessage("target: found " + value + ", expected a number between -10^15 and 10^15");
        }
        assertThatThrownBy(() -> SpcSeries.builder(SpcCalendar.DAY).noValue(LocalDate.MAX))
                .hasMessage("found a row of +999999999-12-31, expected a year from 1 to 9999");
    }

    @Test
    void calendars_count_their_stretches() {
        LocalDate sunday = LocalDate.of(2024, 6, 30);
        LocalDate monday = LocalDate.of(2024, 7, 1);
        for (SpcCalendar calendar : SpcCalendar.values()) {
            int step = calendar == SpcCalendar.YEAR ? 0 : 1;
            assertThat(calendar.slot(monday) - calendar.slot(sunday))
                    .as("%s", calendar)
                    .isEqualTo(step);
            assertThat(calendar.slot(calendar.firstDay(calendar.slot(sunday))))
                    .as("%s", calendar)
                    .isEqualTo(calendar.slot(sunday));
            assertThat(calendar.slot(calendar.firstDay(calendar.slot(sunday)).minusDays(1)))
                    .as("%s", calendar)
                    .isEqualTo(calendar.slot(sunday) - 1);
        }
        assertThat(SpcCalendar.YEAR.firstDay(SpcCalendar.YEAR.slot(LocalDate.of(2025, 3, 31))))
                .isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(SpcCalendar.QUARTER.firstDay(SpcCalendar.QUARTER.slot(sunday)))
                .isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(SpcCalendar.WEEK.firstDay(SpcCalendar.WEEK.slot(sunday))).isEqualTo(LocalDate.of(2024, 6, 24));
    }
}
