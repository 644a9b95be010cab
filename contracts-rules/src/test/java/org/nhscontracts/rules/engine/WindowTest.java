package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.not;
import static org.nhscontracts.rules.condition.Conditions.notReported;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.LOOK_FURTHER_BACK;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.SHRINK_THE_WINDOW;
import static org.nhscontracts.rules.testing.WorkedSeries.judge;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.rules.condition.Window;

class WindowTest {

    @Test
    void kInARowNeedsAllOfThem() {
        assertThat(judge("FFFAFFF", consecutive(3, SHRINK_THE_WINDOW, fails("K"))))
                .isEqualTo("ddHdddH");
        assertThat(judge("FAF", consecutive(1, SHRINK_THE_WINDOW, fails("K")))).isEqualTo("HdH");
    }

    @Test
    void kOfNNeedsSoMany() {
        assertThat(judge("FAFFAAAF", atLeast(2, Window.ofLast(4, SHRINK_THE_WINDOW), fails("K"))))
                .isEqualTo("ddHHHHdd");
    }

    @Test
    void earlyWindowsAreShorterAndStillNeedAsMany() {
        assertThat(judge("FFF", atLeast(2, Window.ofLast(6, SHRINK_THE_WINDOW), fails("K"))))
                .isEqualTo("dHH");
        assertThat(judge("FFF", atLeast(2, Window.ofLast(6, LOOK_FURTHER_BACK), fails("K"))))
                .isEqualTo("dHH");
    }

    @Test
    void aMissingPeriodLeavesTheRunOpenWhileItCouldDecide() {
        assertThat(judge("FF-FFF", consecutive(3, SHRINK_THE_WINDOW, fails("K"))))
                .isEqualTo("dduuuH");
        assertThat(judge("AF-AFF", consecutive(3, SHRINK_THE_WINDOW, fails("K"))))
                .isEqualTo("dddddd");
        assertThat(judge("F-FF", atLeast(2, Window.ofLast(3, SHRINK_THE_WINDOW), fails("K"))))
                .isEqualTo("duHH");
    }

    @Test
    void shrinkingTheWindowBreaksARunAtAnExcludedPeriod() {
        assertThat(judge("FFXFFF", consecutive(3, SHRINK_THE_WINDOW, fails("K"))))
                .isEqualTo("dddddH");
    }

    @Test
    void lookingFurtherBackPassesOverAnExcludedPeriod() {
        assertThat(judge("FFXFFF", consecutive(3, LOOK_FURTHER_BACK, fails("K"))))
                .isEqualTo("dddHHH");
        assertThat(judge("FFXUX0F", consecutive(3, LOOK_FURTHER_BACK, fails("K"))))
                .isEqualTo("ddddddH");
        assertThat(judge("FXAXF", atLeast(2, Window.ofLast(3, LOOK_FURTHER_BACK), fails("K"))))
                .isEqualTo("ddddH");
        assertThat(judge("FXAXF", atLeast(2, Window.ofLast(3, SHRINK_THE_WINDOW), fails("K"))))
                .isEqualTo("ddddd");
    }

    @Test
    void anExcludedPeriodItselfIsJudgedByThoseBeforeIt() {
        assertThat(judge("FFX", consecutive(2, LOOK_FURTHER_BACK, fails("K")))).isEqualTo("dHH");
        assertThat(judge("FFX", atLeast(1, Window.ofLast(2, SHRINK_THE_WINDOW), fails("K"))))
                .isEqualTo("HHH");
    }

    @Test
    void aWindowWithNothingToJudgeIsNotApplicable() {
        assertThat(judge("XU0F", atLeast(1, Window.ofLast(2, SHRINK_THE_WINDOW), fails("K"))))
                .isEqualTo("nnnH");
        assertThat(judge("XU0F", atLeast(1, Window.ofLast(2, LOOK_FURTHER_BACK), fails("K"))))
                .isEqualTo("nnnH");
        assertThat(judge("FXXX", atLeast(1, Window.ofLast(2, SHRINK_THE_WINDOW), fails("K"))))
                .isEqualTo("HHnn");
        assertThat(judge("FXXX", atLeast(1, Window.ofLast(2, LOOK_FURTHER_BACK), fails("K"))))
                .isEqualTo("HHHH");
    }

    @Test
    void windowsOfWindows() {
        assertThat(judge(
                        "FFAFFAFF",
                        atLeast(2, Window.ofLast(4, SHRINK_THE_WINDOW), consecutive(2, SHRINK_THE_WINDOW, fails("K")))))
                .isEqualTo("ddddHddH");
        assertThat(judge("--A--", consecutive(2, SHRINK_THE_WINDOW, notReported("K"))))
                .isEqualTo("dHddH");
        assertThat(judge("AFFA", not(consecutive(2, SHRINK_THE_WINDOW, fails("K")))))
                .isEqualTo("HHdH");
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 64, 65, 127, 128, 129, 200})
    void runsCrossTheBoundariesOfWords(int periods) {
        String failing = "F".repeat(periods);
        assertThat(judge(failing, consecutive(periods, SHRINK_THE_WINDOW, fails("K"))))
                .isEqualTo("d".repeat(periods - 1) + "H");
        assertThat(judge("A" + failing, consecutive(periods, LOOK_FURTHER_BACK, fails("K"))))
                .isEqualTo("d".repeat(periods) + "H");
        assertThat(judge(failing + "A" + failing, consecutive(periods, SHRINK_THE_WINDOW, fails("K"))))
                .isEqualTo("d".repeat(periods - 1) + "H" + "d".repeat(periods) + "H");
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 128, 129, 200})
    void oneFailureIsForgottenWhenTheWindowHasPassed(int periods) {
        String letters = "F" + "A".repeat(periods);
        assertThat(judge(letters, atLeast(1, Window.ofLast(periods, SHRINK_THE_WINDOW), fails("K"))))
                .isEqualTo("H".repeat(periods) + "d");
        assertThat(judge(letters, achieves("K"))).isEqualTo("d" + "H".repeat(periods));
    }
}
