package org.nhscontracts.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.nhscontracts.rules.spc.Charted.causes;
import static org.nhscontracts.rules.spc.Charted.inTurn;
import static org.nhscontracts.rules.spc.Charted.mdc;
import static org.nhscontracts.rules.spc.Charted.months;
import static org.nhscontracts.rules.spc.Charted.nhsr;
import static org.nhscontracts.rules.spc.Charted.types;
import static org.nhscontracts.rules.spc.SpcRules.MAKING_DATA_COUNT;
import static org.nhscontracts.rules.spc.SpcRules.NHSR_PLOTTHEDOTS;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Direction;

/** Where Making Data Count's spreadsheet differs from the R package, worked by hand. */
final class MakingDataCountTest {

    private static final Offset<Double> NEAR = within(1e-12);

    /** Twelve values whose mean is 11 and whose average moving range is 2: limits 5.68 and 16.32, near limits 7.45 and 14.55. */
    private static SpcSeries afterTwelve(double... then) {
        return months(inTurn(12, 10, 12, then)).build();
    }

    private static XmrChart mdcAfterTwelve(double... then) {
        return XmrChart.of(
                afterTwelve(then), Direction.HIGHER, mdc().baselinePoints(12).build());
    }

    private static XmrChart nhsrAfterTwelve(double... then) {
        return XmrChart.of(
                afterTwelve(then), Direction.HIGHER, nhsr().baselinePoints(12).build());
    }

    @Test
    void the_limits_of_twelve_values_in_turn() {
        XmrLimits limits = mdcAfterTwelve(11).groups().get(0).limits();
        assertThat(limits.mean()).hasValue(11);
        assertThat(limits.averageMovingRange()).hasValue(2);
        assertThat(limits.lower().getAsDouble()).isEqualTo(11 - 2.66 * 2, NEAR);
        assertThat(limits.upper().getAsDouble()).isEqualTo(16.32, NEAR);
        assertThat(limits.lowerNear().getAsDouble()).isEqualTo(11 - 5.32 * 2 / 3, NEAR);
        assertThat(limits.upperNear().getAsDouble()).isEqualTo(11 + 5.32 * 2 / 3, NEAR);
    }

    @Test
    void no_moving_range_is_screened() {
        // mean (6 x 10 + 6 x 12 + 24) / 13 = 12; ranges eleven times 2 and once 12: 34 / 12, or 2 without the 12, which
        // is beyond 3.267 x 34 / 12
        SpcSeries series = months(inTurn(12, 10, 12, 24)).build();
        XmrLimits mdc = XmrChart.of(series, Direction.HIGHER, MAKING_DATA_COUNT)
                .groups()
                .get(0)
                .limits();
        XmrLimits nhsr = XmrChart.of(series, Direction.HIGHER, NHSR_PLOTTHEDOTS)
                .groups()
                .get(0)
                .limits();
        assertThat(mdc.mean()).hasValue(12);
        assertThat(mdc.upper().getAsDouble()).isEqualTo(12 + 2.66 * 34 / 12, NEAR);
        assertThat(nhsr.mean()).hasValue(12);
        assertThat(nhsr.upper().getAsDouble()).isEqualTo(17.32, NEAR);
    }

    @Test
    void a_point_beyond_the_limit_counts_among_two_of_three() {
        // 17 is beyond 16.32, 15 beyond 14.55, 12 above the mean only
        XmrChart mdc = mdcAfterTwelve(17, 15, 12);
        assertThat(mdc.points().get(12).rules()).containsExactly(SpcRule.OUTSIDE_LIMITS, SpcRule.TWO_OF_THREE);
        assertThat(causes(mdc).subList(12, 15))
                .containsExactly(SpecialCause.ABOVE_UPPER_LIMIT, SpecialCause.TWO_OF_THREE_ABOVE, SpecialCause.NONE);
        assertThat(causes(nhsrAfterTwelve(17, 15, 12)).subList(12, 15))
                .containsExactly(SpecialCause.ABOVE_UPPER_LIMIT, SpecialCause.NONE, SpecialCause.NONE);
    }

    @Test
    void all_three_must_be_on_one_side_also_there() {
        assertThat(causes(mdcAfterTwelve(10, 17, 5, 17)).subList(12, 16))
                .containsExactly(
                        SpecialCause.NONE,
                        SpecialCause.ABOVE_UPPER_LIMIT,
                        SpecialCause.BELOW_LOWER_LIMIT,
                        SpecialCause.ABOVE_UPPER_LIMIT);
    }

    @Test
    void equal_neighbours_neither_add_to_a_trend_nor_end_it() {
        XmrChart mdc = mdcAfterTwelve(8, 9, 9, 10, 11, 12, 13, 14);
        assertThat(causes(mdc).subList(11, 12)).containsOnly(SpecialCause.NONE);
        assertThat(causes(mdc).subList(12, 20)).containsOnly(SpecialCause.TREND_INCREASING);
        assertThat(causes(nhsrAfterTwelve(8, 9, 9, 10, 11, 12, 13, 14))).containsOnly(SpecialCause.NONE);
    }

    @Test
    void seven_points_with_an_equal_pair_are_no_trend() {
        assertThat(causes(mdcAfterTwelve(9, 9, 10, 11, 12, 13, 14))).containsOnly(SpecialCause.NONE);
    }

    @Test
    void equal_values_before_and_behind_a_trend_are_no_part_of_it() {
        XmrChart mdc = mdcAfterTwelve(8, 8, 9, 10, 11, 12, 13, 14, 14);
        assertThat(causes(mdc).get(12)).isEqualTo(SpecialCause.NONE);
        assertThat(causes(mdc).subList(13, 20)).containsOnly(SpecialCause.TREND_INCREASING);
        assertThat(causes(mdc).get(20)).isEqualTo(SpecialCause.NONE);
    }

    @Test
    void an_improvement_goes_before_a_concern() {
        // 0 to 12: mean 6, average moving range 1, limits 3.34 and 8.66
        SpcSeries rising = months(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).build();
        XmrChart mdc = XmrChart.of(rising, Direction.HIGHER, MAKING_DATA_COUNT);
        assertThat(mdc.points().get(0).rules()).contains(SpcRule.OUTSIDE_LIMITS, SpcRule.TREND);
        assertThat(mdc.points().get(0).cause()).isEqualTo(SpecialCause.TREND_INCREASING);
        assertThat(types(mdc)).containsOnly(PointType.IMPROVEMENT);
        XmrChart nhsr = XmrChart.of(rising, Direction.HIGHER, NHSR_PLOTTHEDOTS);
        assertThat(types(nhsr).subList(0, 4)).containsOnly(PointType.CONCERN);
        assertThat(types(nhsr).subList(4, 13)).containsOnly(PointType.IMPROVEMENT);
        XmrChart lower = XmrChart.of(rising, Direction.LOWER, MAKING_DATA_COUNT);
        assertThat(types(lower).subList(0, 5)).containsOnly(PointType.IMPROVEMENT);
        assertThat(types(lower).subList(9, 13)).containsOnly(PointType.CONCERN);
        assertThat(causes(lower).subList(9, 13)).containsOnly(SpecialCause.ABOVE_UPPER_LIMIT);
    }

    @Test
    void a_shared_peak_is_an_improvement_whichever_way_is_better() {
        SpcSeries peak = months(1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1).build();
        assertThat(XmrChart.of(peak, Direction.HIGHER, MAKING_DATA_COUNT)
                        .points()
                        .get(6)
                        .cause())
                .isEqualTo(SpecialCause.ABOVE_UPPER_LIMIT);
        XmrPoint lower =
                XmrChart.of(peak, Direction.LOWER, MAKING_DATA_COUNT).points().get(6);
        assertThat(lower.rules()).containsExactly(SpcRule.values());
        assertThat(lower.cause()).isEqualTo(SpecialCause.TREND_DECREASING);
        assertThat(lower.type()).isEqualTo(PointType.IMPROVEMENT);
    }

    @Test
    void limits_and_icons_are_given_from_thirteen_points_on() {
        SpcSeries twelve = months(inTurn(12, 10, 12)).target(50).build();
        XmrChart without = XmrChart.of(twelve, Direction.HIGHER, MAKING_DATA_COUNT);
        assertThat(without.groups().get(0).limits().defined()).isFalse();
        assertThat(without.groups().get(0).limits().mean()).hasValue(11);
        assertThat(without.variation()).isEqualTo(Variation.NONE);
        assertThat(without.assurance()).isEqualTo(Assurance.NONE);
        assertThat(without.notes()).containsExactly("12 points, process limits and icons are given from 13");
        SpcSeries thirteen = months(inTurn(13, 10, 12)).target(50).build();
        XmrChart with = XmrChart.of(thirteen, Direction.HIGHER, MAKING_DATA_COUNT);
        assertThat(with.groups().get(0).limits().defined()).isTrue();
        assertThat(with.variation()).isEqualTo(Variation.COMMON_CAUSE);
        assertThat(with.assurance()).isEqualTo(Assurance.CONSISTENT_FAIL);
        assertThat(with.notes()).isEmpty();
    }

    @Test
    void a_target_on_a_limit_is_consistent() {
        // mean 25, average moving range 50: limits -108 and 158
        for (double target : new double[] {158, 158.5, -108, -108.5, 157.5}) {
            SpcSeries series = months(inTurn(14, 0, 50)).target(target).build();
            Assurance mdc =
                    XmrChart.of(series, Direction.HIGHER, MAKING_DATA_COUNT).assurance();
            Assurance nhsr =
                    XmrChart.of(series, Direction.HIGHER, NHSR_PLOTTHEDOTS).assurance();
            Assurance turned =
                    XmrChart.of(series, Direction.LOWER, MAKING_DATA_COUNT).assurance();
            boolean inside = target == 157.5;
            Assurance high = inside ? Assurance.INCONSISTENT : Assurance.CONSISTENT_FAIL;
            Assurance low = inside ? Assurance.INCONSISTENT : Assurance.CONSISTENT_PASS;
            assertThat(mdc).as("%s", target).isEqualTo(target > 0 ? high : low);
            assertThat(turned).as("%s", target).isEqualTo(target > 0 ? low : high);
            boolean onLimit = target == 158 || target == -108;
            assertThat(nhsr).as("%s", target).isEqualTo(onLimit ? Assurance.INCONSISTENT : mdc);
        }
    }

    @Test
    void values_that_are_all_on_target_achieve_it_consistently_either_way() {
        SpcSeries series = months(inTurn(14, 50, 50)).target(50).build();
        assertThat(XmrChart.of(series, Direction.HIGHER, MAKING_DATA_COUNT).assurance())
                .isEqualTo(Assurance.CONSISTENT_PASS);
        assertThat(XmrChart.of(series, Direction.LOWER, MAKING_DATA_COUNT).assurance())
                .isEqualTo(Assurance.CONSISTENT_PASS);
    }

    @Test
    void the_latest_target_is_the_one_that_counts() {
        SpcSeries series = months(inTurn(14, 0, 50))
                .target(1_000)
                .targetFrom(Charted.FIRST.plusMonths(13), 0)
                .build();
        assertThat(XmrChart.of(series, Direction.HIGHER, MAKING_DATA_COUNT).assurance())
                .isEqualTo(Assurance.INCONSISTENT);
    }

    @Test
    void six_points_make_a_run_or_a_trend_where_that_is_chosen() {
        SpcRules six = mdc().runLength(6).trendLength(6).baselinePoints(12).build();
        XmrChart run = XmrChart.of(afterTwelve(12, 11.5, 12, 11.5, 12), Direction.HIGHER, six);
        assertThat(causes(run).subList(11, 17)).containsOnly(SpecialCause.RUN_ABOVE);
        assertThat(run.points().get(16).cause().label(six)).isEqualTo("6 Points Above CL");
        XmrChart trend = XmrChart.of(afterTwelve(9, 10, 11, 12, 13, 14), Direction.HIGHER, six);
        assertThat(causes(trend).subList(12, 18)).containsOnly(SpecialCause.TREND_INCREASING);
        assertThat(trend.points().get(12).cause().label(six)).isEqualTo("6 Point Trend (Increasing)");
        assertThat(causes(mdcAfterTwelve(9, 10, 11, 12, 13, 14))).containsOnly(SpecialCause.NONE);
    }

    @Test
    void a_baseline_has_twelve_to_twenty_points() {
        assertThatThrownBy(() -> mdc().baselinePoints(21).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("baselinePoints: found 21, expected at most 20");
        assertThatThrownBy(() -> mdc().baselinePoints(11).build())
                .hasMessage("baselinePoints: found 11, expected at least 12");
        assertThat(nhsr().baselinePoints(21).build().baselinePoints()).hasValue(21);
    }

    @Test
    void the_variation_icon_speaks_of_the_last_value() {
        SpcSeries series = months(inTurn(12, 10, 12, 17, Double.NaN)).build();
        SpcRules rules = mdc().baselinePoints(12).build();
        assertThat(XmrChart.of(series, Direction.HIGHER, rules).variation()).isEqualTo(Variation.IMPROVEMENT_HIGH);
        assertThat(XmrChart.of(
                                series,
                                Direction.HIGHER,
                                nhsr().baselinePoints(12).build())
                        .variation())
                .isEqualTo(Variation.COMMON_CAUSE);
    }

    @Test
    void limits_are_recalculated_at_the_next_row_where_the_month_of_the_step_change_is_missing() {
        SpcSeriesBuilder rows = SpcSeries.builder(SpcCalendar.MONTH);
        for (int month = 0; month < 30; month++) {
            if (month != 15) {
                rows.value(Charted.FIRST.plusMonths(month), month < 15 ? month % 2 : 10 + month % 2);
            }
        }
        SpcSeries series = rows.build();
        XmrChart mdc = XmrChart.of(series, Direction.HIGHER, MAKING_DATA_COUNT, List.of(Charted.FIRST.plusMonths(15)));
        assertThat(mdc.groups()).hasSize(2);
        assertThat(mdc.groups().get(1).from()).isEqualTo(Charted.FIRST.plusMonths(16));
        XmrChart nhsr = XmrChart.of(series, Direction.HIGHER, NHSR_PLOTTHEDOTS, List.of(Charted.FIRST.plusMonths(15)));
        assertThat(nhsr.groups()).hasSize(1);
        assertThat(nhsr.notes()).contains("limits were not recalculated on 2021-04-01: there is no row of that date");
    }
}
