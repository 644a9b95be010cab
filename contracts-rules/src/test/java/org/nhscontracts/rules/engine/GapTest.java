package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.notReported;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.SHRINK_THE_WINDOW;
import static org.nhscontracts.rules.testing.WorkedSeries.judge;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Window;
import org.nhscontracts.rules.testing.WorkedSeries;

class GapTest {

    @Test
    void fillingAGapSettlesWhatWasOpenAndNothingElse() {
        Condition condition = atLeast(2, Window.ofLast(3, SHRINK_THE_WINDOW), fails("K"));
        assertThat(judge("FF-AA", condition)).isEqualTo("dHHud");
        assertThat(judge("FFFAA", condition)).isEqualTo("dHHHd");
        assertThat(judge("FFAAA", condition)).isEqualTo("dHHdd");
    }

    @Test
    void notReportedIsAboutGapsAndIsOverturnedByFillingThem() {
        assertThat(judge("F-F", notReported("K"))).isEqualTo("dHd");
        assertThat(judge("FFF", notReported("K"))).isEqualTo("ddd");
    }

    @Test
    void aSecondReadingMayContradictADecisionThatRestedOnTheFirst() {
        assertThat(readings("F", "-")).isEqualTo("H");
        assertThat(readings("F", "F")).isEqualTo("H");
        assertThat(readings("F", "A")).isEqualTo("u");
    }

    private static String readings(String first, String second) {
        ImmutableList<Kpi> kpis = ImmutableList.of(WorkedSeries.kpi("K"));
        Facts facts = WorkedSeries.facts(
                kpis,
                WorkedSeries.series(WorkedSeries.key("K", "report"), first),
                WorkedSeries.series(WorkedSeries.key("K", "minutes"), second));
        return WorkedSeries.verdicts(WorkedSeries.evaluate(fails("K"), kpis, facts));
    }
}
