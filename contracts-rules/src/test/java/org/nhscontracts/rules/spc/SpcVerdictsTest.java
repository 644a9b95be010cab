package org.nhscontracts.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.spc.Charted.FIRST;
import static org.nhscontracts.rules.spc.Charted.inTurn;
import static org.nhscontracts.rules.spc.Charted.months;
import static org.nhscontracts.rules.spc.SpcRules.MAKING_DATA_COUNT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.rules.verdict.Verdict;

final class SpcVerdictsTest {

    private static SpcVerdicts verdicts(SpcSeries series, Direction direction) {
        return SpcVerdicts.of(series, direction, MAKING_DATA_COUNT);
    }

    @Test
    void a_series_too_short_decides_nothing() {
        List<SpcVerdict> concern =
                verdicts(months(inTurn(14, 10, 12)).build(), Direction.HIGHER).concern();
        assertThat(concern).hasSize(14);
        assertThat(concern.subList(0, 12)).extracting(SpcVerdict::verdict).containsOnly(Verdict.UNDETERMINED);
        assertThat(concern.get(11).because()).isEqualTo("the series is too short for a chart: found 12 of 13 points");
        assertThat(concern.subList(12, 14)).extracting(SpcVerdict::verdict).containsOnly(Verdict.DOES_NOT_HOLD);
    }

    @Test
    void a_special_cause_of_concern_is_one_of_improvement_where_the_other_way_is_better() {
        SpcSeries series = months(inTurn(14, 10, 12, 0)).build();
        SpcVerdicts higher = verdicts(series, Direction.HIGHER);
        SpcVerdicts lower = verdicts(series, Direction.LOWER);
        // mean 154 / 15 = 10.27; ranges thirteen times 2 and once 12: 38 / 14 = 2.714; 2.66 times that is 7.22
        assertThat(higher.concern().get(14))
                .isEqualTo(new SpcVerdict(
                        FIRST.plusMonths(14),
                        Verdict.HOLDS,
                        "value 0, process limits 3.047 to 17.49: special cause of concern (Below LCL)"));
        assertThat(higher.improvement().get(14).verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(lower.improvement().get(14).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(lower.concern().get(14).verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(higher.concern().get(13).because()).endsWith(": common cause");
    }

    @Test
    void each_row_is_judged_by_the_chart_of_its_time() {
        SpcSeries series = months(inTurn(14, 10, 12, 9, 9.5, 9, 9.5, 9, 9.5, 9)).build();
        List<SpcVerdict> concern = verdicts(series, Direction.HIGHER).concern();
        XmrChart whole = XmrChart.of(series, Direction.HIGHER, MAKING_DATA_COUNT);
        assertThat(whole.points().get(15).type()).isEqualTo(PointType.CONCERN);
        assertThat(concern.get(15).verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(concern.get(20).verdict()).isEqualTo(Verdict.HOLDS);
        for (int rows = 1; rows <= 21; rows++) {
            assertThat(verdicts(series.upTo(FIRST.plusMonths(rows - 1)), Direction.HIGHER)
                            .concern())
                    .isEqualTo(concern.subList(0, rows));
        }
    }

    @Test
    void assurance_and_its_reason() {
        SpcSeries series = months(inTurn(13, 10, 12)).target(20).build();
        SpcVerdicts higher = verdicts(series, Direction.HIGHER);
        assertThat(higher.consistentlyFailing().get(12).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(higher.consistentlyFailing().get(12).because())
                .isEqualTo(
                        "target 20, process limits 5.603 to 16.24: The process as it is will consistently fail the target");
        assertThat(higher.consistentlyPassing().get(12).verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(verdicts(series, Direction.LOWER)
                        .consistentlyPassing()
                        .get(12)
                        .verdict())
                .isEqualTo(Verdict.HOLDS);
        assertThat(higher.consistentlyFailing().get(11).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void what_cannot_be_asked_is_not_applicable() {
        SpcSeries series = months(inTurn(13, 10, 12)).build();
        SpcVerdict withoutTarget =
                verdicts(series, Direction.HIGHER).consistentlyFailing().get(12);
        assertThat(withoutTarget.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(withoutTarget.because()).isEqualTo("no target is in force");
        SpcVerdicts neutral = verdicts(series, Direction.NEUTRAL);
        for (List<SpcVerdict> all : List.of(
                neutral.concern(),
                neutral.improvement(),
                neutral.consistentlyFailing(),
                neutral.consistentlyPassing())) {
            assertThat(all).allSatisfy(verdict -> {
                assertThat(verdict.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
                assertThat(verdict.because()).isEqualTo("neither direction is better");
            });
        }
    }

    @Test
    void a_row_without_a_value_decides_nothing() {
        SpcSeries series = months(inTurn(14, 10, 12, Double.NaN)).build();
        SpcVerdict last = verdicts(series, Direction.HIGHER).concern().get(14);
        assertThat(last.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(last.because()).isEqualTo("there is no value");
    }

    @Test
    void undefined_limits_decide_nothing() {
        SpcSeries flat = months(inTurn(14, 5, 5)).target(4).build();
        SpcVerdicts screened = SpcVerdicts.of(
                flat, Direction.HIGHER, Charted.mdc().screenMovingRanges(true).build());
        assertThat(screened.concern().get(13).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(screened.consistentlyFailing().get(13).because())
                .isEqualTo("the process limits are undefined: no moving range is left to average");
    }

    @Test
    void a_step_change_since_a_day() {
        SpcSeries series =
                months(inTurn(12, 10, 12, 10, 13, 13, 13, 13, 13, 13, 13, 10)).build();
        List<SpcVerdict> step = verdicts(series, Direction.HIGHER).stepChangeSince(FIRST.plusMonths(12));
        assertThat(step).hasSize(21);
        assertThat(step.get(11))
                .isEqualTo(new SpcVerdict(FIRST.plusMonths(11), Verdict.NOT_APPLICABLE, "before 2021-01-01"));
        assertThat(step.get(17).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(step.get(17).because()).isEqualTo("the series is too short since 2021-01-01: found 6 of 7 points");
        assertThat(step.get(18).verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(step.get(18).because())
                .isEqualTo("no 7 points in a row on one side of the mean 11 of the 12 before 2021-01-01");
        assertThat(step.get(19).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(step.get(19).because())
                .isEqualTo("7 points above the mean 11 of the 12 before 2021-01-01, by 2021-08-01");
        assertThat(step.get(20).verdict()).as("it did change, whatever follows").isEqualTo(Verdict.HOLDS);
    }

    @Test
    void a_step_change_needs_a_baseline_and_does_not_reach_over_a_gap() {
        SpcSeries series = months(inTurn(12, 10, 12, 13, 13, 13, Double.NaN, 13, 13, 13, 13))
                .build();
        SpcVerdicts verdicts = verdicts(series, Direction.HIGHER);
        assertThat(verdicts.stepChangeSince(FIRST.plusMonths(12)).get(19).verdict())
                .isEqualTo(Verdict.DOES_NOT_HOLD);
        SpcVerdict early = verdicts.stepChangeSince(FIRST.plusMonths(11)).get(19);
        assertThat(early.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(early.because()).isEqualTo("the series is too short before 2020-12-01: found 11 of 12 points");
    }
}
