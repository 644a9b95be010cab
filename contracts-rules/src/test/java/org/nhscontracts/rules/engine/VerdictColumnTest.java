package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.nhscontracts.rules.condition.Conditions.fails;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.rules.testing.WorkedSeries;
import org.nhscontracts.rules.verdict.Verdict;

class VerdictColumnTest {

    @Test
    void theLongestRunIsBrokenByAnyOtherVerdict() {
        VerdictColumn column = column("FFAFFF-FFXFA");
        assertThat(column.longestRun(Verdict.HOLDS)).isEqualTo(3);
        assertThat(column.longestRun(Verdict.DOES_NOT_HOLD)).isEqualTo(1);
        assertThat(column.longestRun(Verdict.UNDETERMINED)).isEqualTo(1);
        assertThat(column.longestRun(Verdict.NOT_APPLICABLE)).isEqualTo(1);
        assertThat(column("AA").longestRun(Verdict.HOLDS)).isZero();
    }

    @Test
    void theLongestRunMayBeTheFirstOrTheLast() {
        assertThat(column("FFFAF").longestRun(Verdict.HOLDS)).isEqualTo(3);
        assertThat(column("FAFFF").longestRun(Verdict.HOLDS)).isEqualTo(3);
        assertThat(column("A" + "F".repeat(129)).longestRun(Verdict.HOLDS)).isEqualTo(129);
    }

    @Test
    void listsItsPeriodsByVerdict() {
        VerdictColumn column = column("FA-F");
        assertThat(column.axis()).isEqualTo(PeriodAxis.of(WorkedSeries.month(0), WorkedSeries.month(3)));
        assertThat(column.periods(Verdict.HOLDS)).containsExactly(WorkedSeries.month(0), WorkedSeries.month(3));
        assertThat(column.periods(Verdict.UNDETERMINED)).containsExactly(WorkedSeries.month(2));
        assertThat(column.periods(Verdict.NOT_APPLICABLE)).isEmpty();
    }

    @Test
    void aPeriodThatWasNotJudgedIsNotApplicable() {
        VerdictColumn column = column("FA");
        assertThat(column.verdict(WorkedSeries.month(1))).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(column.verdict(WorkedSeries.month(2))).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(column.verdict(WorkedSeries.FIRST.previous())).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> column("FA").verdict(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> column("FA").verdict(-1));
    }

    private static VerdictColumn column(String letters) {
        ImmutableList<Kpi> kpis = ImmutableList.of(WorkedSeries.kpi("K"));
        return WorkedSeries.evaluate(
                        fails("K"), kpis, WorkedSeries.facts(kpis, WorkedSeries.series(WorkedSeries.key("K"), letters)))
                .column(RuleId.of("R1"), WorkedSeries.PROVIDER)
                .orElseThrow();
    }
}
