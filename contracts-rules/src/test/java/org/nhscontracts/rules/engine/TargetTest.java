package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.notReported;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.testing.WorkedSeries;
import org.nhscontracts.rules.verdict.ReasonCode;

class TargetTest {

    @Test
    void theTargetInForceOnTheFirstDayJudgesThePeriod() {
        Kpi.Builder kpi = WorkedSeries.builder("K", new Measure.Ratio(), Direction.HIGHER);
        kpi.addTarget(target("95", "2024-04-01", "2024-05-31"));
        kpi.addTarget(target("90", "2024-06-01", "2024-07-15"));
        assertThat(judge(kpi.build(), "FFFFF", achieves("K"))).isEqualTo("ddHHn");
    }

    @Test
    void aTargetThatBeginsWithinAPeriodDoesNotJudgeIt() {
        Kpi.Builder kpi = WorkedSeries.builder("K", new Measure.Ratio(), Direction.HIGHER);
        kpi.addTarget(target("95", "2024-04-02", "2024-06-30"));
        assertThat(judge(kpi.build(), "FFF", achieves("K"))).isEqualTo("ndd");
    }

    @Test
    void purposesAreJudgedApart() {
        Target.Builder ambition = Target.builder();
        ambition.purpose(TargetPurpose.PLANNING_AMBITION).threshold(Threshold.atLeast("76"));
        Kpi.Builder kpi = WorkedSeries.builder("K", new Measure.Ratio(), Direction.HIGHER);
        kpi.addTarget(Target.standard(Threshold.atLeast("95")));
        kpi.addTarget(ambition.build());
        Kpi both = kpi.build();
        assertThat(judge(both, "FA-", achieves("K"))).isEqualTo("dHu");
        assertThat(judge(both, "FA-", achieves("K", TargetPurpose.PLANNING_AMBITION)))
                .isEqualTo("HHu");
    }

    @Test
    void withoutATargetThereIsNothingToJudgeButWhetherItWasReported() {
        Kpi kpi =
                WorkedSeries.builder("K", new Measure.Ratio(), Direction.HIGHER).build();
        assertThat(judge(kpi, "FA-", achieves("K"))).isEqualTo("nnn");
        assertThat(judge(kpi, "FA-", notReported("K"))).isEqualTo("ddH");
        Facts facts = facts(kpi, "F");
        KpiFinding finding = WorkedSeries.evaluate(achieves("K"), ImmutableList.of(kpi), facts)
                .findings(
                        kpi,
                        TargetPurpose.CONTRACT_STANDARD,
                        facts.groups(KpiId.of("K")).get(0))
                .get(0);
        assertThat(finding.reason().code()).isEqualTo(ReasonCode.NO_TARGET);
        assertThat(finding.readings())
                .as("the figure is shown all the same")
                .extracting(ReadingFinding::words)
                .containsExactly("90 of 100 = 90 %");
    }

    private static Target target(String value, String from, String until) {
        Target.Builder target = Target.builder();
        target.purpose(TargetPurpose.CONTRACT_STANDARD)
                .threshold(Threshold.atLeast(value))
                .from(LocalDate.parse(from))
                .until(LocalDate.parse(until));
        return target.build();
    }

    private static Facts facts(Kpi kpi, String letters) {
        return WorkedSeries.facts(ImmutableList.of(kpi), WorkedSeries.series(WorkedSeries.key("K"), letters));
    }

    private static String judge(Kpi kpi, String letters, Condition condition) {
        return WorkedSeries.verdicts(WorkedSeries.evaluate(condition, ImmutableList.of(kpi), facts(kpi, letters)));
    }
}
