package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.notReported;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.SHRINK_THE_WINDOW;
import static org.nhscontracts.rules.testing.WorkedSeries.judge;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.KpiSeries;
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

    /** "2 of 2" cannot hold with one part that is left out; once nothing is left, there is nothing to judge. */
    @Test
    void aGapMayHideThatThereIsNothingToJudge() {
        Kpi assessed = small(SmallNumbers.notAssessed(20));
        Condition both = atLeast(2, fails("K"), fails("L"));
        KpiSeries excluded = WorkedSeries.series(WorkedSeries.key("L"), "X");
        ImmutableList<Kpi> kpis = ImmutableList.of(assessed, WorkedSeries.kpi("L"));
        assertThat(Worked.judge(
                        both,
                        Worked.evidence(kpis, Worked.counts("K", "-"), excluded).build()))
                .isEqualTo("d");
        assertThat(Worked.judge(
                        both,
                        Worked.evidence(kpis, Worked.counts("K", "1/19"), excluded)
                                .build()))
                .isEqualTo("n");
    }

    private static Kpi small(SmallNumbers policy) {
        Kpi.Builder kpi = WorkedSeries.builder("K", new Measure.Ratio(), Direction.HIGHER);
        Target.Builder target = Target.builder();
        return kpi.addTarget(target.purpose(TargetPurpose.CONTRACT_STANDARD)
                        .threshold(Threshold.atLeast("95"))
                        .smallNumbers(policy)
                        .build())
                .build();
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
