package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.notReported;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.testing.WorkedSeries;
import org.nhscontracts.rules.verdict.KpiOutcome;
import org.nhscontracts.rules.verdict.ReasonCode;
import org.nhscontracts.rules.verdict.Verdict;

class ReadingsTest {

    private static final ImmutableList<Kpi> KPIS = ImmutableList.of(WorkedSeries.kpi("K"));
    private static final ImmutableList<ReadingToUse> NONE = ImmutableList.of();

    @Test
    void readingsOfOneVerdictGiveIt() {
        Facts facts = facts(NONE, reading("report", "AFX"), reading("minutes", "AFX"));
        assertThat(judge(facts, achieves("K"))).isEqualTo("Hdn");
        KpiFinding finding = finding(facts, 1);
        assertThat(finding.reason().code()).isEqualTo(ReasonCode.TARGET_FAILED);
        assertThat(finding.reason().words())
                .isEqualTo("the readings agree: 90 of 100 = 90 % is not at least 95 % (report);"
                        + " 90 of 100 = 90 % is not at least 95 % (minutes)");
        assertThat(finding.readings()).hasSize(2);
    }

    @Test
    void readingsOfDifferentVerdictsGiveNone() {
        Facts facts = facts(NONE, reading("report", "A"), reading("minutes", "F"));
        assertThat(judge(facts, achieves("K"))).isEqualTo("u");
        KpiFinding finding = finding(facts, 0);
        assertThat(finding.reason().code()).isEqualTo(ReasonCode.READINGS_CONFLICT);
        assertThat(finding.outcome()).isEqualTo(KpiOutcome.UNDETERMINED);
        assertThat(finding.reason().words())
                .isEqualTo("the readings conflict: 96 of 100 = 96 % is at least 95 % (report);"
                        + " 90 of 100 = 90 % is not at least 95 % (minutes)");
        assertThat(finding.readings()).hasSize(2);
    }

    @Test
    void aFigureAndAnExclusionConflictToo() {
        assertThat(judge(facts(NONE, reading("report", "AAF"), reading("minutes", "XS0")), achieves("K")))
                .isEqualTo("uuu");
    }

    @Test
    void readingsThatFindNothingToJudgeForDifferentReasonsAgreeOnThat() {
        Facts facts = facts(NONE, reading("report", "XUX"), reading("minutes", "U00"));
        assertThat(judge(facts, achieves("K"))).isEqualTo("nnn");
        assertThat(finding(facts, 0).outcome().achieved()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(finding(facts, 0).reason().words())
                .isEqualTo("the readings agree: the period is excluded (report);"
                        + " the collection or the standard is suspended (minutes)");
    }

    @Test
    void theReadingToUseDecidesWhereverItSaysAnything() {
        ImmutableList<ReadingToUse> toUse = toUse("minutes");
        Facts facts = facts(toUse, reading("report", "AAAA"), reading("minutes", "FSX-"));
        assertThat(judge(facts, achieves("K"))).isEqualTo("dunH");
        KpiFinding finding = finding(facts, 0);
        assertThat(finding.reason().words()).isEqualTo("90 of 100 = 90 % is not at least 95 %");
        assertThat(finding.readings())
                .as("the one that decides first, the other beside it")
                .extracting(ReadingFinding::words)
                .containsExactly("90 of 100 = 90 %", "96 of 100 = 96 %");
    }

    @Test
    void aReadingToUseThatIsNoneOfTheseLeavesTheConflict() {
        assertThat(judge(facts(toUse("press"), reading("report", "A"), reading("minutes", "F")), achieves("K")))
                .isEqualTo("u");
    }

    @Test
    void aSilentReadingDoesNotCount() {
        Facts facts = facts(NONE, reading("report", "AF-Y-"), reading("minutes", "-Y-YY"));
        assertThat(judge(facts, achieves("K"))).isEqualTo("Hduuu");
        assertThat(finding(facts, 0).readings()).hasSize(1);
        assertThat(finding(facts, 2).outcome()).isEqualTo(KpiOutcome.MISSING);
        assertThat(finding(facts, 3).outcome()).isEqualTo(KpiOutcome.NOT_YET_DUE);
        assertThat(finding(facts, 4).outcome()).isEqualTo(KpiOutcome.NOT_YET_DUE);
        assertThat(judge(facts, notReported("K"))).isEqualTo("ddHnn");
    }

    @Test
    void theContractGoesBeforeTheWholeProvider() {
        KpiSeries whole = WorkedSeries.series(WorkedSeries.key("K").covering(Scope.WHOLE_PROVIDER), "FFF");
        KpiSeries contract = WorkedSeries.series(WorkedSeries.key("K"), "A-A");
        assertThat(judge(facts(NONE, whole), achieves("K"))).isEqualTo("ddd");
        assertThat(judge(facts(NONE, whole, contract), achieves("K"))).isEqualTo("HuH");
        assertThat(judge(facts(NONE, contract, whole), achieves("K"))).isEqualTo("HuH");
    }

    @Test
    void servicesSitesAndPartsOfASplitAreNotJudgedByRules() {
        KpiSeries site = WorkedSeries.series(WorkedSeries.key("K").covering(Scope.parse("site:NHM02")), "FF");
        KpiSeries part =
                WorkedSeries.series(WorkedSeries.key("K").splitBy(new Split(SplitKind.SPECIALTY, "Cardiology")), "FF");
        Facts facts = facts(NONE, site, part);
        assertThat(facts.organisations(ImmutableList.of(KpiId.of("K")))).isEmpty();
        assertThat(facts.judged(KpiId.of("K"), WorkedSeries.PROVIDER)).isEmpty();
        assertThat(facts.groups(KpiId.of("K"))).hasSize(2);
        Facts both = facts(NONE, site, part, WorkedSeries.series(WorkedSeries.key("K"), "AA"));
        assertThat(judge(both, fails("K"))).isEqualTo("dd");
    }

    private static KpiSeries reading(String source, String letters) {
        return WorkedSeries.series(WorkedSeries.key("K", source), letters);
    }

    private static ImmutableList<ReadingToUse> toUse(String source) {
        return ImmutableList.of(
                new ReadingToUse(KpiId.of("K"), SourceId.of(source), "agreed at the contract management meeting"));
    }

    private static Facts facts(ImmutableList<ReadingToUse> toUse, KpiSeries... series) {
        return WorkedSeries.facts(
                KPIS,
                PerformanceRecord.of(ImmutableList.copyOf(series)),
                toUse,
                series[0].axis().last().lastDay(),
                Optional.empty());
    }

    private static String judge(Facts facts, Condition condition) {
        return WorkedSeries.verdicts(WorkedSeries.evaluate(condition, KPIS, facts));
    }

    private static KpiFinding finding(Facts facts, int index) {
        return WorkedSeries.evaluate(achieves("K"), KPIS, facts)
                .findings(
                        KPIS.get(0),
                        TargetPurpose.CONTRACT_STANDARD,
                        facts.judged(KpiId.of("K"), WorkedSeries.PROVIDER).orElseThrow())
                .get(index);
    }
}
