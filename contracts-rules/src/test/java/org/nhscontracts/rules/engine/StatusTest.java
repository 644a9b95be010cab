package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.allOf;
import static org.nhscontracts.rules.condition.Conditions.anyOf;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.not;
import static org.nhscontracts.rules.condition.Conditions.notReported;
import static org.nhscontracts.rules.testing.WorkedSeries.judge;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.testing.WorkedSeries;

class StatusTest {

    private static final String EVERY_STATUS = "AFP-YSDXU0";

    @Test
    void onlyFiguresDecide() {
        assertThat(judge(EVERY_STATUS, achieves("K"))).isEqualTo("Hdduuuunnn");
        assertThat(judge(EVERY_STATUS, fails("K"))).isEqualTo("dHHuuuunnn");
    }

    @Test
    void nothingReportedIsNeverAchievedAndNeverFailed() {
        assertThat(judge("A---", achieves("K"))).isEqualTo("Huuu");
        assertThat(judge("A---", fails("K"))).isEqualTo("duuu");
    }

    @Test
    void notReportedIsAboutGapsOnly() {
        assertThat(judge(EVERY_STATUS, notReported("K"))).isEqualTo("dddHnddnnd");
    }

    @Test
    void absentRowsAreNotReported() {
        KpiSeries gaps = KpiSeries.builder(WorkedSeries.key("K"), FigureForm.COUNTS)
                .counts(WorkedSeries.month(0), 96, 100)
                .counts(WorkedSeries.month(3), 90, 100)
                .build();
        ImmutableList<Kpi> kpis = ImmutableList.of(WorkedSeries.kpi("K"));
        Facts facts = WorkedSeries.facts(kpis, gaps);
        assertThat(WorkedSeries.verdicts(WorkedSeries.evaluate(fails("K"), kpis, facts)))
                .isEqualTo("duuH");
        assertThat(WorkedSeries.verdicts(WorkedSeries.evaluate(notReported("K"), kpis, facts)))
                .isEqualTo("dHHd");
    }

    @Test
    void aZeroDenominatorIsNotApplicable() {
        KpiSeries nothing = KpiSeries.builder(WorkedSeries.key("K"), FigureForm.COUNTS)
                .counts(WorkedSeries.month(0), 0, 0)
                .build();
        ImmutableList<Kpi> kpis = ImmutableList.of(WorkedSeries.kpi("K"));
        assertThat(WorkedSeries.verdicts(WorkedSeries.evaluate(achieves("K"), kpis, WorkedSeries.facts(kpis, nothing))))
                .isEqualTo("n");
    }

    @Test
    void notLeavesUndeterminedAndNotApplicableAlone() {
        assertThat(judge(EVERY_STATUS, not(fails("K")))).isEqualTo("Hdduuuunnn");
    }

    @Test
    void groupsFollowTheAlgebra() {
        Condition fails = fails("A");
        Condition other = fails("B");
        assertThat(both("FFFAAA", "AX-AX-", allOf(fails, other))).isEqualTo("dHuddd");
        assertThat(both("FFFAAA", "AX-AX-", anyOf(fails, other))).isEqualTo("HHHddu");
        assertThat(both("FFFAAA", "AX-AX-", atLeast(2, fails, other))).isEqualTo("dduddd");
        assertThat(both("XF-AXX", "XX-AX-", allOf(fails, other))).isEqualTo("nHudnu");
    }

    private static String both(String first, String second, Condition condition) {
        ImmutableList<Kpi> kpis = ImmutableList.of(WorkedSeries.kpi("A"), WorkedSeries.kpi("B"));
        Facts facts = WorkedSeries.facts(
                kpis,
                WorkedSeries.series(WorkedSeries.key("A"), first),
                WorkedSeries.series(WorkedSeries.key("B"), second));
        return WorkedSeries.verdicts(WorkedSeries.evaluate(condition, kpis, facts));
    }
}
