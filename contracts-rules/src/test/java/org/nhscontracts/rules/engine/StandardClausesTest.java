package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.allOf;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.is;
import static org.nhscontracts.rules.engine.Worked.counts;
import static org.nhscontracts.rules.engine.Worked.judge;
import static org.nhscontracts.rules.engine.Worked.whole;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.kpi.Trajectory;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.rule.TrajectoryEffect;
import org.nhscontracts.rules.testing.WorkedSeries;

/** Section 4 of how NHS contracts evaluate a KPI: tolerance, bands, trajectories, baselines. */
class StandardClausesTest {

    private static Target target(Threshold threshold, Margin tolerance) {
        Target.Builder target = Target.builder();
        return target.purpose(TargetPurpose.CONTRACT_STANDARD)
                .threshold(threshold)
                .tolerance(tolerance)
                .build();
    }

    /** 4.5: target 80 cases, fine from 88: from 81 to 87 the target is neither achieved nor failed. */
    @Test
    void withAToleranceTheFineBeginsBeyondIt() {
        Kpi.Builder kpi = WorkedSeries.builder("K", new Measure.Count("cases"), Direction.LOWER);
        Kpi fined = kpi.addTarget(target(Threshold.atMost("80"), Margin.within("7")))
                .build();
        KpiSeries series = whole("K", "80", "81", "87", "88");
        assertThat(judge(fined, achieves("K"), series)).isEqualTo("Hddd");
        assertThat(judge(fined, fails("K"), series)).isEqualTo("dddH");
    }

    /** 4.5: a tolerance in percent of the target: 10 % of 80 are 8, and 88 is within it. */
    @Test
    void theEndOfTheToleranceIsNotYetAFailure() {
        Kpi.Builder kpi = WorkedSeries.builder("K", new Measure.Count("cases"), Direction.LOWER);
        Kpi fined = kpi.addTarget(target(Threshold.atMost("80"), Margin.withinPercent("10")))
                .build();
        assertThat(judge(fined, fails("K"), whole("K", "88", "89"))).isEqualTo("dH");
    }

    /** 4.6: green is met, amber within the margin, red beyond it. */
    @Test
    void bandsMayBeAbsoluteOrRelative() {
        KpiSeries series = counts("K", "95/100", "949/1000", "90/100", "899/1000", "855/1000", "8549/10000", "-");
        Kpi points = banded(Margin.within("5"));
        assertThat(judge(points, is("K", Rag.GREEN), series)).isEqualTo("Hdddddu");
        assertThat(judge(points, is("K", Rag.AMBER), series)).isEqualTo("dHHdddu");
        assertThat(judge(points, is("K", Rag.RED), series)).isEqualTo("dddHHHu");
        Kpi percent = banded(Margin.withinPercent("10"));
        assertThat(judge(percent, is("K", Rag.AMBER), series)).isEqualTo("dHHHHdu");
        assertThat(judge(percent, is("K", Rag.RED), series)).isEqualTo("dddddHu");
        assertThat(judge(WorkedSeries.kpi("K"), is("K", Rag.GREEN), series)).isEqualTo("nnnnnnn");
    }

    private static Kpi banded(Margin bands) {
        Kpi.Builder kpi = WorkedSeries.builder("K", new Measure.Ratio(), Direction.HIGHER);
        return kpi.addTarget(Target.standard(Threshold.atLeast("95")))
                .rag(bands)
                .build();
    }

    /** 4.8: the trajectory and the standard are both judged, and both outcomes kept. */
    @Test
    void aTrajectoryStandsBesideTheStandard() {
        KpiSeries series = counts("K", "80/100", "84/100", "96/100", "90/100");
        Kpi kpi = improving(false);
        assertThat(judge(kpi, achieves("K"), series)).isEqualTo("ddHd");
        assertThat(judge(kpi, achieves("K", TargetPurpose.IMPROVEMENT_TRAJECTORY), series))
                .isEqualTo("HnHn");
        assertThat(judge(kpi, achieves(Judgement.of("K").against(Standard.TRAJECTORY_ELSE_CONTRACT)), series))
                .isEqualTo("HdHd");
    }

    /** 4.8: interpolation only if asked: between 80 and 90 lies 85. */
    @Test
    void betweenTwoPointsLiesALineIfItIsAskedFor() {
        Condition onTrack = achieves("K", TargetPurpose.IMPROVEMENT_TRAJECTORY);
        assertThat(judge(improving(true), onTrack, counts("K", "80/100", "85/100", "90/100")))
                .isEqualTo("HHH");
        assertThat(judge(improving(true), onTrack, counts("K", "80/100", "84/100", "90/100")))
                .isEqualTo("HdH");
    }

    /** 4.8: where a trajectory exists the sanction is lifted, or follows the trajectory. */
    @Test
    void aTrajectoryLiftsARuleOrReplacesItsStandard() {
        Evidence evidence = Worked.evidence(
                        ImmutableList.of(improving(false)), counts("K", "79/100", "84/100", "91/100", "90/100"))
                .build();
        assertThat(withEffect(evidence, TrajectoryEffect.NONE)).isEqualTo("HHHH");
        assertThat(withEffect(evidence, TrajectoryEffect.LIFTS)).isEqualTo("nHnH");
        assertThat(withEffect(evidence, TrajectoryEffect.REPLACES)).isEqualTo("HHdH");
    }

    private static String withEffect(Evidence evidence, TrajectoryEffect effect) {
        return Worked.judge(Worked.rule(fails("K")).whereTrajectory(effect).build(), evidence, WorkedSeries.PROVIDER);
    }

    private static Kpi improving(boolean interpolated) {
        Kpi.Builder kpi = WorkedSeries.builder("K", new Measure.Ratio(), Direction.HIGHER);
        Trajectory.Builder trajectory = Trajectory.builder();
        trajectory
                .operator(Operator.AT_LEAST)
                .putPoint(WorkedSeries.month(0), new BigDecimal(80))
                .putPoint(WorkedSeries.month(2), new BigDecimal(90))
                .interpolated(interpolated);
        return kpi.addTarget(Target.standard(Threshold.atLeast("95")))
                .addTrajectory(trajectory.build())
                .build();
    }

    /** 4.9: at least 5 points better than its own baseline, and 65 %: the greater of both. */
    @Test
    void theGreaterOfAnAbsoluteStandardAndABaselineIsBoth() {
        Kpi kpi = WorkedSeries.kpi("K", new Measure.Ratio(), Direction.HIGHER, Threshold.atLeast("65"));
        Condition both = allOf(
                achieves("K"),
                achieves(Judgement.of("K")
                        .against(new Standard.OverBaseline(
                                WorkedSeries.month(0), WorkedSeries.month(1), new BigDecimal(5)))));
        assertThat(judge(kpi, both, counts("K", "62/100", "124/200", "66/100", "67/100")))
                .as("the baseline of 62 % asks for 67 %")
                .isEqualTo("dddH");
        assertThat(judge(kpi, both, counts("K", "50/100", "50/100", "64/100", "65/100")))
                .as("the baseline of 50 % asks for 55 %, and the standard for 65 %")
                .isEqualTo("dddH");
        assertThat(judge(kpi, both, counts("K", "50/100", "-", "64/100", "65/100")))
                .as("half a baseline is none")
                .isEqualTo("dudu");
    }

    /** 4.9, 4.10: the same month a year before is another baseline. */
    @Test
    void aYearBeforeIsABaselineToo() {
        Kpi.Builder kpi = WorkedSeries.builder("K", new Measure.Count("falls"), Direction.LOWER);
        String[] months = {"10", "9", "-", "9", "9", "9", "9", "9", "9", "9", "9", "9", "9", "9", "8"};
        Condition fewer = achieves(Judgement.of("K").against(new Standard.OverYearBefore(new BigDecimal("-1"))));
        assertThat(judge(kpi.build(), fewer, whole("K", months))).isEqualTo("uuuuuuuuuuuuHdu");
    }

    /** 4.10: only collected for the first months: there is nothing to judge until the baseline is found. */
    @Test
    void whileTheBaselineIsFoundNothingIsJudged() {
        Kpi.Builder kpi = WorkedSeries.builder("K", new Measure.Ratio(), Direction.HIGHER);
        Kpi collected = kpi.addTarget(Target.standard(Threshold.atLeast("95")))
                .baseliningUntil(LocalDate.of(2024, 6, 30))
                .build();
        assertThat(judge(collected, fails("K"), counts("K", "1/100", "-", "1/100", "1/100")))
                .isEqualTo("nnnH");
    }

    /** 4.10: a baseline of years past lies before the start of what is judged. */
    @Test
    void aBaselineMayLieBeforeTheContract() {
        Kpi kpi = WorkedSeries.kpi("K", new Measure.Ratio(), Direction.HIGHER, Threshold.atLeast("0"));
        ReportingPeriod before = ReportingPeriod.month(2023, 1);
        KpiSeries series =
                Worked.series(WorkedSeries.key("K"), FigureForm.COUNTS, before, "50/100", "49/100", "50/100");
        Condition condition =
                achieves(Judgement.of("K").against(new Standard.OverBaseline(before, before, BigDecimal.ZERO)));
        assertThat(judge(kpi, condition, series)).isEqualTo("HdH");
    }
}
