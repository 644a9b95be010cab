package org.nhscontracts.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.allOf;
import static org.nhscontracts.rules.condition.Conditions.anyOf;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.not;
import static org.nhscontracts.rules.condition.Conditions.notReported;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.LOOK_FURTHER_BACK;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.SHRINK_THE_WINDOW;

import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.TargetPurpose;

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
