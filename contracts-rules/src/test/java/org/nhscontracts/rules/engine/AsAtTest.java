package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.allOf;
import static org.nhscontracts.rules.condition.Conditions.anyOf;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.notReported;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.SHRINK_THE_WINDOW;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.testing.WorkedSeries;
import org.nhscontracts.rules.verdict.ReasonCode;
import org.nhscontracts.rules.verdict.Verdict;

class AsAtTest {

    private static final ImmutableList<Kpi> KPIS =
            ImmutableList.of(WorkedSeries.kpi("A"), WorkedSeries.kpi("B"), WorkedSeries.kpi("C"));

    private static final LocalDate START = LocalDate.of(2024, 4, 1);

    @Test
    void aPeriodIsJudgedOnceItHasEnded() {
        KpiSeries series = series("A", 0, "AFAF");
        assertThat(judge(achieves("A"), "2024-06-30", "", series)).isEqualTo("HdH");
        assertThat(judge(achieves("A"), "2024-06-29", "", series)).isEqualTo("Hd");
        assertThat(judge(achieves("A"), "2024-07-01", "", series)).isEqualTo("HdH");
    }

    @Test
    void monthsAfterTheLastObservationAreMissingUpToTheDayOfJudgement() {
        assertThat(judge(achieves("A"), "2024-08-15", "", series("A", 0, "AF"))).isEqualTo("Hduu");
        assertThat(judge(notReported("A"), "2024-08-15", "", series("A", 0, "AF")))
                .isEqualTo("ddHH");
    }

    @Test
    void nothingIsJudgedAfterTheExpiryDate() {
        assertThat(judge(achieves("A"), "2024-12-31", "2024-06-30", series("A", 0, "AF")))
                .isEqualTo("Hdu");
        assertThat(judge(achieves("A"), "2024-12-31", "2024-06-29", series("A", 0, "AF")))
                .isEqualTo("Hd");
    }

    @Test
    void whatIsReportedAfterTheExpiryDateIsJudged() {
        assertThat(judge(achieves("A"), "2024-12-31", "2024-05-31", series("A", 0, "AF-A")))
                .isEqualTo("HduH");
    }

    @Test
    void aReportAfterTheExpiryDateDoesNotMakeAnotherKpiMissing() {
        KpiSeries[] both = {series("A", 0, "AFAA"), series("B", 0, "FF")};
        assertThat(judge(fails("B"), "2024-12-31", "2024-05-31", both)).isEqualTo("HH");
        assertThat(judge(allOf(achieves("A"), achieves("B")), "2024-12-31", "2024-05-31", both))
                .isEqualTo("ddHH");
        assertThat(judge(anyOf(fails("A"), notReported("B")), "2024-12-31", "2024-05-31", both))
                .isEqualTo("dHdd");
    }

    @Test
    void beforeTheFirstReportThereIsNothingToJudge() {
        KpiSeries[] both = {series("A", 0, "AAAA"), series("B", 2, "FF")};
        assertThat(judge(fails("B"), "2024-07-31", "", both)).isEqualTo("HH");
        assertThat(judge(allOf(achieves("A"), fails("B")), "2024-07-31", "", both))
                .isEqualTo("HHHH");
        assertThat(judge(anyOf(fails("A"), notReported("B")), "2024-07-31", "", both))
                .isEqualTo("dddd");
        Evaluation evaluation = evaluate(allOf(achieves("A"), fails("B")), "2024-07-31", "", both);
        Trace.Group trace =
                (Trace.Group) evaluation.explain(RuleId.of("R1"), WorkedSeries.PROVIDER, WorkedSeries.month(1));
        Trace.Leaf leaf = (Trace.Leaf) trace.parts().get(1).trace();
        assertThat(leaf.finding().reason().code()).isEqualTo(ReasonCode.BEFORE_FIRST_REPORT);
        assertThat(leaf.finding().reason().words()).isEqualTo("nobody had reported this KPI yet");
    }

    @Test
    void windowsReachBackToMonthsOfTheContractBeforeTheFirstReportWhichAreMissing() {
        Condition threeRunning = consecutive(3, SHRINK_THE_WINDOW, fails("A"));
        assertThat(judge(threeRunning, "2024-09-30", "2025-03-31", series("A", 2, "FFFA")))
                .isEqualTo("uuHd");
        assertThat(judge(threeRunning, "2024-09-30", "2025-03-31", series("A", 1, "FFFFA")))
                .as("the month before the contract is none of its own")
                .isEqualTo("duHHd");
        assertThat(judge(threeRunning, "2024-09-30", "", series("A", 2, "FFFA")))
                .as("without a contract nothing is known to be missing")
                .isEqualTo("ddHd");
    }

    @Test
    void anOrganisationThatBeginsLaterThanAnotherIsMissingUntilThen() {
        OrganisationId other = OrganisationId.of("kch");
        KpiSeries first = series("A", 0, "AAA");
        KpiSeries second = WorkedSeries.series(SeriesKey.of(KpiId.of("A"), other), WorkedSeries.month(2), "A");
        Evaluation evaluation = evaluate(achieves("A"), "2024-06-30", "", first, second);
        assertThat(evaluation.organisations(RuleId.of("R1"))).containsExactly(WorkedSeries.PROVIDER, other);
        assertThat(evaluation.column(RuleId.of("R1"), other).orElseThrow().periods(Verdict.UNDETERMINED))
                .containsExactly(WorkedSeries.month(0), WorkedSeries.month(1));
    }

    @Test
    void aKpiThatNobodyEverReportedIsMissingSinceAnythingWasReported() {
        assertThat(judge(allOf(achieves("A"), achieves("B")), "2024-06-30", "", series("A", 0, "AFA")))
                .isEqualTo("udu");
        assertThat(judge(anyOf(notReported("B"), fails("A")), "2024-06-30", "", series("A", 0, "AAA")))
                .isEqualTo("HHH");
    }

    @Test
    void whatIsReportedOfAKpiOutsideTheRuleDoesNotChangeItsVerdicts() {
        Condition condition = consecutive(2, SHRINK_THE_WINDOW, fails("A"));
        assertThat(judge(condition, "2024-07-31", "", series("A", 2, "FF"))).isEqualTo("dH");
        assertThat(judge(condition, "2024-07-31", "", series("A", 2, "FF"), series("C", 0, "FF")))
                .isEqualTo("dH");
    }

    @Test
    void nothingThatHasEndedIsNothingToJudge() {
        Facts facts = facts("2024-04-29", "", series("A", 0, "AF"));
        assertThat(facts.axis(KpiId.of("A"))).isEmpty();
        Evaluation evaluation = WorkedSeries.evaluate(achieves("A"), KPIS, facts);
        assertThat(evaluation.organisations(RuleId.of("R1"))).isEmpty();
        assertThat(evaluation.verdict(RuleId.of("R1"), WorkedSeries.PROVIDER, WorkedSeries.month(0)))
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void factsNameTheirPeriodsAndKpis() {
        Facts facts = facts("2024-07-31", "", series("A", 0, "AF"));
        assertThat(facts.axis(KpiId.of("A"))).contains(PeriodAxis.of(WorkedSeries.month(0), WorkedSeries.month(3)));
        assertThat(facts.axis(KpiId.of("B"))).isEmpty();
        assertThat(facts.kpi(KpiId.of("B"))).isEqualTo(KPIS.get(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts.kpi(KpiId.of("NOPE")))
                .withMessage("found KPI NOPE, expected one of [A, B, C]");
    }

    @Test
    void aKpiNobodyReportedHasNoFindings() {
        Facts facts = facts("2024-07-31", "", series("A", 0, "AF"));
        Evaluation evaluation = WorkedSeries.evaluate(achieves("A"), KPIS, facts);
        assertThat(evaluation.findings(
                        KPIS.get(1),
                        TargetPurpose.CONTRACT_STANDARD,
                        facts.groups(KpiId.of("A")).get(0)))
                .isEmpty();
    }

    @Test
    void aSeriesOfAnotherFrequencyIsRefused() {
        KpiSeries quarters = KpiSeries.builder(WorkedSeries.key("A"), FigureForm.COUNTS)
                .counts(ReportingPeriod.quarter(2024, 1), 96, 100)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts("2024-07-31", "", quarters))
                .withMessage("KPI A of serco (contract): found figures by quarter, expected by month");
    }

    private static KpiSeries series(String kpi, int first, String letters) {
        return WorkedSeries.series(WorkedSeries.key(kpi), WorkedSeries.month(first), letters);
    }

    private static Facts facts(String asAt, String expiry, KpiSeries... series) {
        return WorkedSeries.facts(
                KPIS,
                PerformanceRecord.of(ImmutableList.copyOf(series)),
                ImmutableList.of(),
                LocalDate.parse(asAt),
                expiry.isEmpty() ? Optional.empty() : Optional.of(ContractTerm.of(START, LocalDate.parse(expiry))));
    }

    private static Evaluation evaluate(Condition condition, String asAt, String expiry, KpiSeries... series) {
        return WorkedSeries.evaluate(condition, KPIS, facts(asAt, expiry, series));
    }

    private static String judge(Condition condition, String asAt, String expiry, KpiSeries... series) {
        return WorkedSeries.verdicts(evaluate(condition, asAt, expiry, series));
    }
}
