package org.nhscontracts.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.spc.Charted.FIRST;
import static org.nhscontracts.rules.spc.Charted.causes;
import static org.nhscontracts.rules.spc.Charted.inTurn;
import static org.nhscontracts.rules.spc.Charted.mdc;
import static org.nhscontracts.rules.spc.Charted.months;
import static org.nhscontracts.rules.spc.Charted.nhsr;
import static org.nhscontracts.rules.spc.SpcRules.MAKING_DATA_COUNT;
import static org.nhscontracts.rules.spc.SpcRules.NHSR_PLOTTHEDOTS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Direction;

final class XmrChartTest {

    private static XmrChart nhsrChart(double... values) {
        return XmrChart.of(months(values).build(), Direction.HIGHER, NHSR_PLOTTHEDOTS);
    }

    @Test
    void the_mean_of_0_point_1_fourteen_times_is_0_point_1() {
        double[] values = new double[14];
        Arrays.fill(values, 0.1);
        XmrChart chart = nhsrChart(values);
        assertThat(chart.points()).allSatisfy(point -> {
            assertThat(point.limits().mean()).hasValue(0.1);
            assertThat(point.side()).hasValue(0);
        });
    }

    @Test
    void the_mean_of_equal_values_is_that_value_however_many() {
        for (double value : new double[] {0.1, 0.7, 1 / 3.0, 95.3}) {
            for (int size = 2; size <= 200; size++) {
                double[] values = new double[size];
                Arrays.fill(values, value);
                assertThat(nhsrChart(values).groups().get(0).limits().mean())
                        .as("%s times %s", size, value)
                        .hasValue(value);
            }
        }
    }

    @Test
    void the_series_of_the_vignette() {
        double[] values = {1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
        XmrLimits screened = nhsrChart(values).groups().get(0).limits();
        assertThat(Math.round(screened.upper().getAsDouble() * 100)).isEqualTo(460);
        assertThat(Math.round(screened.lower().getAsDouble() * 100)).isEqualTo(-72);
        SpcRules unscreened = nhsr().screenMovingRanges(false).build();
        XmrChart chart = XmrChart.of(months(values).build(), Direction.HIGHER, unscreened);
        assertThat(Math.round(chart.groups().get(0).limits().upper().getAsDouble() * 100))
                .isEqualTo(695);
    }

    @Test
    void the_result_names_the_rules_that_fired_at_each_point() {
        XmrChart chart = nhsrChart(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(chart.points().get(0).rules()).containsExactly(SpcRule.OUTSIDE_LIMITS, SpcRule.TREND);
        assertThat(chart.points().get(0).cause().label(NHSR_PLOTTHEDOTS)).isEqualTo("Below LCL");
        assertThat(chart.points().get(0).type()).isEqualTo(PointType.CONCERN);
        assertThat(chart.points().get(3).cause().label(NHSR_PLOTTHEDOTS)).isEqualTo("7 Point Trend (Increasing)");
        assertThat(chart.points().get(3).cause().rule()).contains(SpcRule.TREND);
        assertThat(SpcRule.TREND.words()).isEqualTo("part of a trend");
        assertThat(chart.variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(chart.variation().words())
                .isEqualTo("Special cause of improvement: higher values, and higher is better");
        assertThat(chart.variation().code()).isEqualTo("improvement_high");
    }

    @Test
    void the_last_point_of_a_rise_goes_down_with_the_R_package_if_another_rise_begins_below_it() {
        double[] twice = {1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7};
        SpcRules.Builder rules = nhsr().screenMovingRanges(false);
        XmrChart nhsr = XmrChart.of(months(twice).build(), Direction.HIGHER, rules.build());
        XmrChart own = XmrChart.of(
                months(twice).build(),
                Direction.HIGHER,
                rules.trendDirection(TrendDirection.OWN_TREND).build());
        assertThat(causes(nhsr).get(6)).isEqualTo(SpecialCause.TREND_DECREASING);
        assertThat(causes(own).get(6)).isEqualTo(SpecialCause.TREND_INCREASING);
        assertThat(causes(nhsr).get(13)).isEqualTo(SpecialCause.TREND_INCREASING);
    }

    @Test
    void a_missing_month_is_seen_and_reported_and_bridged_only_if_asked() {
        // twelve in turn, then six above the mean 11, a month without a row, and one more above
        SpcSeriesBuilder rows = SpcSeries.builder(SpcCalendar.MONTH);
        double[] values = inTurn(12, 10, 12, 11.5, 11.6, 11.5, 11.6, 11.5, Double.NaN, 11.6);
        for (int month = 0; month < values.length; month++) {
            if (!Double.isNaN(values[month])) {
                rows.value(FIRST.plusMonths(month), values[month]);
            }
        }
        SpcSeries series = rows.build();
        XmrChart breaking =
                XmrChart.of(series, Direction.HIGHER, mdc().baselinePoints(12).build());
        assertThat(breaking.missing()).containsExactly(LocalDate.of(2021, 6, 1));
        assertThat(breaking.notes()).containsExactly("no row for 2021-06: moving ranges, runs and trends end there");
        assertThat(causes(breaking)).containsOnly(SpecialCause.NONE);
        XmrChart bridging =
                XmrChart.of(series, Direction.HIGHER, nhsr().baselinePoints(12).build());
        assertThat(bridging.missing()).isEqualTo(breaking.missing());
        assertThat(bridging.notes())
                .containsExactly("no row for 2021-06: bridged, the values on either side count as neighbours");
        assertThat(causes(bridging).subList(11, 18)).containsOnly(SpecialCause.RUN_ABOVE);
    }

    @Test
    void there_is_no_moving_range_across_a_gap() {
        // 0 1 | 9 10: ranges 1 and 1, and 8 if bridged
        List<Double> values = ImmutableList.of(0.0, 1.0, Double.NaN, 9.0, 10.0);
        SpcSeries series = Charted.withoutRows(SpcCalendar.MONTH, values);
        SpcRules breaking = mdc().limitsFrom(2).build();
        assertThat(range(series, breaking)).isEqualTo(1);
        assertThat(range(
                        series, mdc().limitsFrom(2).datesWithoutRow(Gaps.BRIDGE).build()))
                .isEqualTo(10.0 / 3);
        SpcSeries blank = months(0, 1, Double.NaN, 9, 10).build();
        assertThat(range(blank, breaking)).isEqualTo(1);
        assertThat(range(
                        blank, mdc().limitsFrom(2).rowsWithoutValue(Gaps.BRIDGE).build()))
                .isEqualTo(10.0 / 3);
    }

    private static double range(SpcSeries series, SpcRules rules) {
        return XmrChart.of(series, Direction.HIGHER, rules)
                .groups()
                .get(0)
                .limits()
                .averageMovingRange()
                .getAsDouble();
    }

    @Test
    void two_of_three_do_not_reach_over_a_gap() {
        double[] values = inTurn(12, 10, 12, 11.5, 15, Double.NaN, 15);
        XmrChart chart = XmrChart.of(
                months(values).build(),
                Direction.HIGHER,
                mdc().baselinePoints(12).build());
        assertThat(causes(chart)).containsOnly(SpecialCause.NONE);
        assertThat(chart.notes()).containsExactly("no value on 2021-03: moving ranges, runs and trends end there");
    }

    @Test
    void more_missing_months_than_a_line_holds_are_counted() {
        SpcSeries series = SpcSeries.builder(SpcCalendar.MONTH)
                .value(LocalDate.of(2020, 1, 1), 1)
                .value(LocalDate.of(2022, 1, 31), 1)
                .build();
        XmrChart chart = XmrChart.of(series, Direction.HIGHER, NHSR_PLOTTHEDOTS);
        assertThat(chart.missing()).hasSize(23);
        assertThat(chart.notes().get(0))
                .startsWith("no row for 2020-02, 2020-03, ")
                .contains(", 2021-01 and 11 more: ");
    }

    @Test
    void rows_centuries_apart_do_not_make_a_list_without_end() {
        SpcSeries series = SpcSeries.builder(SpcCalendar.DAY)
                .value(LocalDate.of(1, 1, 1), 1)
                .value(LocalDate.of(9999, 12, 31), 1)
                .build();
        XmrChart chart = XmrChart.of(series, Direction.HIGHER, MAKING_DATA_COUNT);
        assertThat(chart.missing()).hasSize(1_000);
        assertThat(chart.notes().get(0)).contains(" and 3652045 more: ");
    }

    @Test
    void a_series_too_short_says_so() {
        assertThat(XmrChart.of(months(inTurn(12, 1, 2)).build(), Direction.HIGHER, NHSR_PLOTTHEDOTS)
                        .notes())
                .containsExactly("12 points, fewer than 13: trial limits");
        assertThat(nhsrChart(5).notes())
                .containsExactly(
                        "process limits are undefined: no moving range of the baseline is left to average",
                        "1 point, fewer than 13: trial limits");
        assertThat(nhsrChart(Double.NaN).notes())
                .contains("process limits are undefined: no point of the baseline has a value");
        assertThat(XmrChart.of(months(5).build(), Direction.HIGHER, MAKING_DATA_COUNT)
                        .notes())
                .containsExactly("1 point, process limits and icons are given from 13");
    }

    @Test
    void each_stretch_has_its_own_warning() {
        XmrChart chart = XmrChart.of(
                months(inTurn(20, 1, 2)).build(),
                Direction.HIGHER,
                NHSR_PLOTTHEDOTS,
                ImmutableList.of(FIRST.plusMonths(13)));
        assertThat(chart.notes()).containsExactly("from 2021-02-01: 7 points, fewer than 13: trial limits");
    }

    @Test
    void rows_without_a_value_count_as_points_only_with_the_R_package() {
        double[] values = inTurn(12, 10, 12, Double.NaN);
        assertThat(XmrChart.of(months(values).build(), Direction.HIGHER, NHSR_PLOTTHEDOTS)
                        .groups()
                        .get(0)
                        .shortSeries())
                .isFalse();
        XmrGroup group = XmrChart.of(months(values).build(), Direction.HIGHER, MAKING_DATA_COUNT)
                .groups()
                .get(0);
        assertThat(group.counted()).isEqualTo(12);
        assertThat(group.shortSeries()).isTrue();
        double[] early = new double[] {Double.NaN, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
        assertThat(
                        XmrChart.of(
                                        months(early).build(),
                                        Direction.HIGHER,
                                        nhsr().baselinePoints(12).build())
                                .points()
                                .stream()
                                .filter(XmrPoint::inBaseline))
                .hasSize(11);
        assertThat(
                        XmrChart.of(
                                        months(early).build(),
                                        Direction.HIGHER,
                                        mdc().baselinePoints(12).build())
                                .points()
                                .stream()
                                .filter(XmrPoint::inBaseline))
                .hasSize(12);
    }

    @Test
    void undefined_limits_give_no_assurance_but_with_the_R_package() {
        SpcSeries flat = months(inTurn(14, 5, 5)).target(5).build();
        SpcRules screening = mdc().screenMovingRanges(true).build();
        assertThat(XmrChart.of(flat, Direction.HIGHER, NHSR_PLOTTHEDOTS).assurance())
                .isEqualTo(Assurance.INCONSISTENT);
        assertThat(XmrChart.of(flat, Direction.HIGHER, screening).assurance()).isEqualTo(Assurance.NONE);
        assertThat(XmrChart.of(flat, Direction.HIGHER, screening)
                        .points()
                        .get(0)
                        .outside())
                .isEmpty();
        assertThat(XmrChart.of(flat, Direction.HIGHER, screening)
                        .points()
                        .get(0)
                        .near())
                .isEmpty();
    }

    @Test
    void a_target_that_others_have_gives_no_assurance_but_with_the_R_package() {
        // the facet case of the golden vectors: facet a has a target, facet b has none
        SpcSeries a = months(inTurn(20, 10, 12)).target(20).build();
        SpcSeries b = months(inTurn(20, 10, 12)).judgedAgainstTarget().build();
        assertThat(XmrChart.of(a, Direction.HIGHER, NHSR_PLOTTHEDOTS).assurance())
                .isEqualTo(Assurance.CONSISTENT_FAIL);
        assertThat(XmrChart.of(b, Direction.HIGHER, NHSR_PLOTTHEDOTS).assurance())
                .isEqualTo(Assurance.INCONSISTENT);
        assertThat(XmrChart.of(b, Direction.HIGHER, MAKING_DATA_COUNT).assurance())
                .isEqualTo(Assurance.NONE);
        SpcSeries none = months(inTurn(20, 10, 12)).build();
        assertThat(XmrChart.of(none, Direction.HIGHER, NHSR_PLOTTHEDOTS).assurance())
                .isEqualTo(Assurance.NONE);
    }

    @Test
    void neutral_series_have_variation_and_no_assurance() {
        SpcSeries series = months(inTurn(12, 10, 12, 30)).target(5).build();
        XmrChart chart = XmrChart.of(series, Direction.NEUTRAL, NHSR_PLOTTHEDOTS);
        assertThat(chart.variation()).isEqualTo(Variation.NEUTRAL_HIGH);
        assertThat(chart.assurance()).isEqualTo(Assurance.NONE);
        assertThat(XmrChart.of(series, Direction.LOWER, NHSR_PLOTTHEDOTS).variation())
                .isEqualTo(Variation.CONCERN_HIGH);
    }

    @Test
    void every_icon_and_type_has_words() {
        assertThat(Variation.values())
                .allSatisfy(icon -> assertThat(icon.words()).isNotBlank());
        assertThat(Assurance.values())
                .allSatisfy(icon -> assertThat(icon.words()).isNotBlank());
        assertThat(PointType.values())
                .allSatisfy(type -> assertThat(type.words()).isNotBlank());
        assertThat(SpcRule.values()).allSatisfy(rule -> assertThat(rule.words()).isNotBlank());
    }

    @Test
    void a_series_without_rows_has_an_empty_chart() {
        XmrChart chart = XmrChart.of(months().build(), Direction.HIGHER, NHSR_PLOTTHEDOTS, ImmutableList.of(FIRST));
        assertThat(chart.points()).isEmpty();
        assertThat(chart.variation()).isEqualTo(Variation.NONE);
        assertThat(chart.assurance()).isEqualTo(Assurance.NONE);
        assertThat(chart.recalculationsIgnored()).containsExactly(FIRST);
    }

    @Test
    void a_recalculation_before_the_first_row_and_one_after_the_last_cut_nothing() {
        ImmutableList<LocalDate> dates =
                ImmutableList.of(FIRST.minusYears(1), FIRST, FIRST.plusMonths(5), FIRST.plusYears(9));
        SpcSeries series = months(1, 2, 3, 4, 5, 6, 7, 8).build();
        XmrChart mdc = XmrChart.of(series, Direction.HIGHER, MAKING_DATA_COUNT, dates);
        assertThat(Charted.each(mdc, XmrPoint::group)).containsExactly(0, 0, 0, 0, 0, 1, 1, 1);
        assertThat(mdc.recalculationsIgnored()).containsExactly(FIRST.plusYears(9));
        assertThat(mdc.notes())
                .contains("limits were not recalculated on 2029-01-01: there is no row on or after that date");
        XmrChart nhsr = XmrChart.of(series, Direction.HIGHER, NHSR_PLOTTHEDOTS, dates);
        assertThat(nhsr.recalculationsIgnored()).containsExactly(FIRST.minusYears(1), FIRST.plusYears(9));
    }

    @Test
    void a_point_on_a_limit_is_near_it_and_not_outside() {
        // mean 0, average moving range 100: limits -266 and 266 exactly
        SpcRules rules = nhsr().baselinePoints(12).screenMovingRanges(false).build();
        XmrChart chart =
                XmrChart.of(months(inTurn(12, 50, -50, 266, -266, 266.1)).build(), Direction.HIGHER, rules);
        assertThat(chart.points().get(12).outside()).contains(false);
        assertThat(chart.points().get(12).near()).contains(true);
        assertThat(chart.points().get(13).outside()).contains(false);
        assertThat(chart.points().get(14).outside()).contains(true);
        assertThat(chart.points().get(14).near()).contains(false);
    }
}
