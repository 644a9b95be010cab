package org.nhscontracts.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.allOf;
import static org.nhscontracts.rules.condition.Conditions.anyOf;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.atLeastFail;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.custom;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.is;
import static org.nhscontracts.rules.condition.Conditions.not;
import static org.nhscontracts.rules.condition.Conditions.notReported;
import static org.nhscontracts.rules.condition.Conditions.readingsConflict;
import static org.nhscontracts.rules.condition.Conditions.restatedAfterFreeze;
import static org.nhscontracts.rules.condition.Conditions.returnLate;
import static org.nhscontracts.rules.condition.Conditions.shareFails;
import static org.nhscontracts.rules.condition.Conditions.stated;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.LOOK_FURTHER_BACK;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.SHRINK_THE_WINDOW;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

class ConditionTest {

    @Test
    void describesConditionsOnOneKpi() {
        assertThat(achieves("UCR2H").describe()).isEqualTo("KPI UCR2H achieves its contract standard");
        assertThat(fails("UCR2H").describe()).isEqualTo("KPI UCR2H fails its contract standard");
        assertThat(fails("UCR2H", TargetPurpose.PLANNING_AMBITION).describe())
                .isEqualTo("KPI UCR2H fails its planning ambition");
        assertThat(achieves("UCR2H", TargetPurpose.PLANNING_AMBITION).describe())
                .isEqualTo("KPI UCR2H achieves its planning ambition");
        assertThat(notReported("UCR2H").describe()).isEqualTo("KPI UCR2H is not reported");
    }

    @Test
    void describesWhoseFigureOfWhichPeriodsAgainstWhichStandard() {
        Judgement plain = Judgement.of("A");
        assertThat(words(plain.against(Standard.TRAJECTORY_ELSE_CONTRACT)))
                .isEqualTo("KPI A fails its improvement trajectory or, where there is none, its contract standard");
        assertThat(words(plain.against(new Standard.AmberLimit(TargetPurpose.PLANNING_AMBITION))))
                .isEqualTo("KPI A fails the amber limit of its planning ambition");
        assertThat(words(plain.against(new Standard.OverBaseline(
                        ReportingPeriod.month(2023, 4), ReportingPeriod.month(2024, 3), new BigDecimal("5.0")))))
                .isEqualTo("KPI A fails its baseline of 2023-04 to 2024-03 plus 5");
        assertThat(words(plain.against(new Standard.OverYearBefore(new BigDecimal("-2")))))
                .isEqualTo("KPI A fails the figure of the same period a year before minus 2");
        assertThat(words(plain.at(new Level.AnyPart(SplitKind.SPECIALTY))
                        .over(Aggregate.pooled(new Span.ToDate(PeriodKind.FINANCIAL_YEAR), MissingPeriods.SKIPPED))
                        .with(MissingReturns.NOT_ACHIEVED)))
                .isEqualTo(
                        "KPI A fails its contract standard, pooled over the financial year to date, skipping what is missing"
                                + " in any specialty (missing and late returns count as not achieved)");
        assertThat(words(plain.at(new Level.PooledMembers(MissingPeriods.SKIPPED))
                        .over(Aggregate.lastQuarterRunRate(MissingPeriods.UNDETERMINED))))
                .isEqualTo(
                        "KPI A fails its contract standard, at the yearly run rate over the last quarter of the financial"
                                + " year pooled over the alliance");
    }

    private static String words(Judgement judgement) {
        return fails(judgement).describe();
    }

    @Test
    void describesWhatIsNoJudgement() {
        KpiSet all = KpiSet.builder()
                .id(KpiSetId.of("all"))
                .title("all")
                .addKpi(KpiId.of("A"))
                .build();
        assertThat(is("A", Rag.RED).describe()).isEqualTo("KPI A is red against its contract standard");
        assertThat(returnLate("A", 0).describe()).isEqualTo("the return of KPI A is late");
        assertThat(returnLate("A", 1).describe())
                .isEqualTo("the return of KPI A is late by more than 1 Operational Day");
        assertThat(returnLate("A", 5).describe())
                .isEqualTo("the return of KPI A is late by more than 5 Operational Days");
        assertThat(restatedAfterFreeze("A").describe()).isEqualTo("KPI A is restated after freeze");
        assertThat(readingsConflict("A").describe()).isEqualTo("the readings of KPI A conflict");
        assertThat(atLeastFail(1, all).describe())
                .isEqualTo("at least 1 of the KPI set all fail their contract standard");
        assertThat(shareFails("25.0", ShareOf.APPLICABLE, all).describe())
                .isEqualTo("at least 25 % of applicable KPIs of the KPI set all fail their contract standard");
        assertThat(stated(FactTopic.PROCESS, "remedial-action-plan-open").describe())
                .isEqualTo("it is a fact that process remedial-action-plan-open");
        assertThat(custom("heat", Set.of(KpiId.of("A")), Map.of("above", "28")).describe())
                .isEqualTo("the custom condition heat holds of A with above = 28");
    }

    @Test
    void refusesWhatCannotBeJudged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> is(Judgement.of("A").against(Standard.TRAJECTORY_ELSE_CONTRACT), Rag.RED))
                .withMessage(
                        "a band is counted from a target, found its improvement trajectory or, where there is none, its"
                                + " contract standard");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> returnLate("A", 1_001))
                .withMessage("return late: found 1001 Operational Days, expected 0 to 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SetQuota.Share(BigDecimal.ZERO, ShareOf.ALL))
                .withMessage("share: found 0 %, expected more than 0 and at most 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stated(FactTopic.TERM, "Notice given"))
                .withMessage("fact: found the name 'Notice given', expected for example 'remedial-action-plan-open'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> custom(" ", Set.of(), Map.of()))
                .withMessage("custom condition: found a blank id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Standard.TrajectoryElseTarget(TargetPurpose.IMPROVEMENT_TRAJECTORY))
                .withMessage("a trajectory cannot stand in for itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aggregate.sum(new Span.LastQuarter(), MissingPeriods.SKIPPED))
                .withMessage("a run rate is one of the last quarter, and of nothing else");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span.ToDate(PeriodKind.MONTH))
                .withMessage("to date: found a month, expected a quarter or a year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span.Rolling(1, SHRINK_THE_WINDOW))
                .withMessage("rolling: found 1 periods, expected 2 to 1200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Standard.OverYearBefore(new BigDecimal("0.123456789")))
                .withMessage("delta: found 0.123456789, expected a decimal below 10^10 with at most 8 decimal places");
    }

    @Test
    void describesGroups() {
        assertThat(not(fails("A")).describe()).isEqualTo("it is not so that KPI A fails its contract standard");
        assertThat(allOf(fails("A"), notReported("B")).describe())
                .isEqualTo("KPI A fails its contract standard and KPI B is not reported");
        assertThat(anyOf(fails("A"), notReported("B")).describe())
                .isEqualTo("KPI A fails its contract standard or KPI B is not reported");
        assertThat(atLeast(2, fails("A"), fails("B"), fails("C")).describe())
                .isEqualTo("at least 2 of these hold: KPI A fails its contract standard; "
                        + "KPI B fails its contract standard; KPI C fails its contract standard");
    }

    @Test
    void describesWindows() {
        assertThat(consecutive(3, SHRINK_THE_WINDOW, fails("A")).describe())
                .isEqualTo("KPI A fails its contract standard in 3 periods in a row");
        assertThat(consecutive(1, SHRINK_THE_WINDOW, fails("A")).describe())
                .isEqualTo("KPI A fails its contract standard in 1 period");
        assertThat(consecutive(3, LOOK_FURTHER_BACK, fails("A")).describe())
                .isEqualTo("KPI A fails its contract standard in 3 periods in a row,"
                        + " leaving out periods with nothing to judge");
        assertThat(atLeast(3, Window.ofLast(4, SHRINK_THE_WINDOW), fails("A")).describe())
                .isEqualTo("KPI A fails its contract standard in at least 3 of the last 4 periods");
        assertThat(atLeast(3, Window.ofLast(4, LOOK_FURTHER_BACK), fails("A")).describe())
                .isEqualTo("KPI A fails its contract standard in at least 3 of the last 4 periods,"
                        + " leaving out periods with nothing to judge");
    }

    @Test
    void bracketsWhatIsInsideSoThatAndAndOrCannotBeMisread() {
        Condition either = anyOf(fails("A"), fails("B"));
        assertThat(allOf(either, not(notReported("C"))).describe())
                .isEqualTo("(KPI A fails its contract standard or KPI B fails its contract standard)"
                        + " and (it is not so that KPI C is not reported)");
        assertThat(consecutive(2, SHRINK_THE_WINDOW, either).describe())
                .isEqualTo("(KPI A fails its contract standard or KPI B fails its contract standard)"
                        + " in 2 periods in a row");
    }

    @Test
    void namesTheKpisItReadsOnceInTheOrderOfTheTree() {
        Condition condition =
                allOf(fails("B"), not(notReported("A")), consecutive(2, SHRINK_THE_WINDOW, achieves("B")));
        assertThat(condition.kpis()).containsExactly(KpiId.of("B"), KpiId.of("A"));
    }

    @Test
    void countsTheLongestWayDown() {
        assertThat(fails("A").depth()).isEqualTo(1);
        assertThat(allOf(fails("A"), not(not(fails("B")))).depth()).isEqualTo(4);
        assertThat(atLeast(1, consecutive(2, SHRINK_THE_WINDOW, fails("A"))).depth())
                .isEqualTo(3);
    }

    @Test
    void refusesATreeThatIsTooDeep() {
        Condition deep = fails("A");
        while (deep.depth() < Condition.MAX_DEPTH) {
            deep = not(deep);
        }
        Condition deepest = deep;
        assertThat(deepest.depth()).isEqualTo(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> not(deepest))
                .withMessage("a condition is deeper than 64 conditions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consecutive(2, SHRINK_THE_WINDOW, deepest))
                .withMessage("a condition is deeper than 64 conditions");
    }

    @Test
    void refusesEmptyGroups() {
        String message = "a group of conditions: found none, expected at least one";
        assertThatIllegalArgumentException().isThrownBy(() -> allOf()).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> anyOf()).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> atLeast(1)).withMessage(message);
    }

    @Test
    void refusesNumbersThatCanNeverBeReached() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atLeast(3, fails("A"), fails("B")))
                .withMessage("at least 3 of 2 conditions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atLeast(0, fails("A")))
                .withMessage("at least 0 of 1 conditions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atLeast(5, Window.ofLast(4, SHRINK_THE_WINDOW), fails("A")))
                .withMessage("at least 5 of the last 4 periods");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atLeast(0, Window.ofLast(4, SHRINK_THE_WINDOW), fails("A")))
                .withMessage("at least 0 of the last 4 periods");
    }

    @Test
    void refusesWindowsWithoutPeriodsOrWithTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.ofLast(0, SHRINK_THE_WINDOW))
                .withMessage("window: found 0 periods, expected 1 to 1200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.ofLast(1_201, SHRINK_THE_WINDOW))
                .withMessage("window: found 1201 periods, expected 1 to 1200");
    }

    @Test
    void refusesAnIdThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fails("four hours"))
                .withMessageStartingWith("KPI id: found 'four hours'");
    }
}
