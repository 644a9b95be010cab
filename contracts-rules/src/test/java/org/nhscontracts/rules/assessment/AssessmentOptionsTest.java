package org.nhscontracts.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nhscontracts.rules.condition.Conditions.custom;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.returnLate;
import static org.nhscontracts.rules.condition.Conditions.stated;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.kpi.Trajectory;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.ExclusionDecision;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.condition.FactTopic;
import org.nhscontracts.rules.consequence.Consequence;
import org.nhscontracts.rules.consequence.ContractParty;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.engine.StatedFact;
import org.nhscontracts.rules.rule.CustomVerdict;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.rule.RuleRegistry;
import org.nhscontracts.rules.verdict.KpiOutcome;
import org.nhscontracts.rules.verdict.Verdict;

/** What else an assessment rests on: data position, exclusions, returns, trajectories, facts and custom conditions. */
final class AssessmentOptionsTest {

    private static final OrganisationId BOARD = OrganisationId.of("board");
    private static final OrganisationId TRUST = OrganisationId.of("trust");
    private static final KpiId WAIT = KpiId.of("WAIT");
    private static final ReportingPeriod APRIL = ReportingPeriod.month(2025, 4);
    private static final LocalDate END_OF_APRIL = LocalDate.of(2025, 4, 30);
    private static final LocalDate FLEX_DAY = LocalDate.of(2025, 5, 20);
    private static final LocalDate FREEZE_DAY = LocalDate.of(2025, 6, 20);
    private static final AssessmentOptions LATEST = AssessmentOptions.asAt(END_OF_APRIL);

    @Test
    void the_last_submission_counts_unless_the_data_are_cut_before_it() {
        ContractFile file = file(fails("WAIT")).build();
        assertThat(outcome(ContractAssessment.assess(file, END_OF_APRIL))).isEqualTo(KpiOutcome.NOT_MET);
        assertThat(outcome(cut(file, DataCut.at(DataPosition.FLEX)))).isEqualTo(KpiOutcome.MET);
        assertThat(outcome(cut(file, DataCut.asOf(FREEZE_DAY.minusDays(1))))).isEqualTo(KpiOutcome.MET);
        assertThat(cut(file, DataCut.asOf(FLEX_DAY.minusDays(1))).neverReported())
                .hasSize(1);
        assertThat(ContractAssessment.lastReportedDay(file, DataCut.asOf(FLEX_DAY)))
                .isEqualTo(END_OF_APRIL);
        assertThat(ContractAssessment.lastReportedDay(file, DataCut.asOf(FLEX_DAY.minusDays(1))))
                .isEqualTo(LocalDate.of(2025, 4, 1));
    }

    @Test
    void an_agreed_exclusion_is_taken_out_and_shown_with_what_was_there_before() {
        ContractAssessment assessment = ContractAssessment.assess(
                file(fails("WAIT")).addExclusionRequest(exclusion(10)).build(), LATEST);
        assertThat(outcome(assessment)).isEqualTo(KpiOutcome.MET);
        assertThat(assessment.kpis().get(0).latest().readings().get(0).beforeExclusions())
                .contains("90 of 100 = 90 %");
    }

    @Test
    void a_late_return_is_judged_by_Operational_Days_of_England() {
        // due on Maundy Thursday 2025: the third Operational Day after it, past Easter Monday, is 24 April
        LocalDate due = LocalDate.of(2025, 4, 17);
        assertThat(late(due, LocalDate.of(2025, 4, 24))).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(late(due, LocalDate.of(2025, 4, 25))).isEqualTo(Verdict.HOLDS);
    }

    private static Verdict late(LocalDate due, LocalDate received) {
        ContractFile file = file(returnLate("WAIT", 3))
                .addReturn(new PerformanceReturn(WAIT, TRUST, APRIL, due, Optional.of(received)))
                .build();
        return ContractAssessment.assess(file, LATEST).rules().get(0).latest();
    }

    @Test
    void standard_and_trajectory_both_stand() {
        Trajectory trajectory = Trajectory.builder()
                .organisation(TRUST)
                .operator(Operator.AT_LEAST)
                .putPoint(APRIL, new BigDecimal("85"))
                .build();
        ContractAssessment assessment = ContractAssessment.assess(
                file(kpi("WAIT").addTrajectory(trajectory).build(), fails("WAIT"))
                        .build(),
                LATEST);
        assertThat(assessment.kpis())
                .extracting(KpiAssessment::purpose, one -> one.latest().outcome())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TargetPurpose.CONTRACT_STANDARD, KpiOutcome.NOT_MET),
                        org.assertj.core.groups.Tuple.tuple(TargetPurpose.IMPROVEMENT_TRAJECTORY, KpiOutcome.MET));
    }

    @Test
    void a_trajectory_of_somebody_else_is_not_looked_at() {
        Trajectory others = Trajectory.builder()
                .organisation(BOARD)
                .operator(Operator.AT_LEAST)
                .putPoint(APRIL, new BigDecimal("85"))
                .build();
        assertThat(ContractAssessment.assess(
                                file(kpi("WAIT").addTrajectory(others).build(), fails("WAIT"))
                                        .build(),
                                LATEST)
                        .kpis())
                .hasSize(1);
    }

    @Test
    void consequences_follow_in_periods_in_which_the_rule_holds() {
        RuleAssessment rule = ContractAssessment.assess(file(fails("WAIT")).build(), LATEST)
                .rules()
                .get(0);
        assertThat(rule.consequences(APRIL))
                .extracting(Consequence::words)
                .containsExactly("the Co-ordinating Commissioner may issue a notice");
        RuleAssessment flex = cut(file(fails("WAIT")).build(), DataCut.at(DataPosition.FLEX))
                .rules()
                .get(0);
        assertThat(flex.latest()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(flex.consequences(APRIL)).isEmpty();
        assertThat(rule.consequences(APRIL.next())).isEmpty();
    }

    @Test
    void custom_conditions_are_handed_in_or_refused() {
        ContractFile file = file(custom("heat", ImmutableSet.of(WAIT), ImmutableMap.of("above", "28")))
                .build();
        RuleRegistry registry = RuleRegistry.EMPTY.with(
                "heat",
                context -> new CustomVerdict(
                        Verdict.HOLDS, "above " + context.parameters().get("above")));
        assertThat(ContractAssessment.assess(
                                file,
                                AssessmentOptions.builder()
                                        .asAt(END_OF_APRIL)
                                        .registry(registry)
                                        .build())
                        .rules()
                        .get(0)
                        .latest())
                .isEqualTo(Verdict.HOLDS);
        assertThatThrownBy(() -> ContractAssessment.assess(file, LATEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rule R")
                .hasMessageContaining("heat");
    }

    @Test
    void facts_from_elsewhere_are_handed_in() {
        ContractFile file = file(stated(FactTopic.PROCESS, "plan-open")).build();
        assertThat(ContractAssessment.assess(file, LATEST).rules().get(0).latest())
                .isEqualTo(Verdict.UNDETERMINED);
        StatedFact open = new StatedFact(
                new FactKey(FactTopic.PROCESS, "plan-open"),
                Optional.of(TRUST),
                Optional.empty(),
                Optional.empty(),
                Verdict.HOLDS,
                "agreed on 3 April");
        assertThat(ContractAssessment.assess(
                                file,
                                AssessmentOptions.builder()
                                        .asAt(END_OF_APRIL)
                                        .addStatedFact(open)
                                        .build())
                        .rules()
                        .get(0)
                        .latest())
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void within_tolerance_is_decided_and_neither_achieved_nor_failed_and_baselining_is_nothing_to_judge() {
        Kpi tolerant = kpi(
                        "TOL",
                        Target.builder()
                                .purpose(TargetPurpose.CONTRACT_STANDARD)
                                .threshold(Threshold.atLeast("95"))
                                .tolerance(Margin.within("5"))
                                .build())
                .build();
        Kpi baselining = kpi("BASE").baseliningUntil(END_OF_APRIL).build();
        KpiSet all = KpiSet.builder()
                .id(KpiSetId.of("all"))
                .title("all")
                .addKpis(WAIT, tolerant.id(), baselining.id())
                .build();
        ContractFile file = file(
                        kpi("WAIT").build(),
                        fails("WAIT"),
                        series(WAIT, DataPosition.FREEZE, FREEZE_DAY, 90),
                        series(tolerant.id(), DataPosition.FREEZE, FREEZE_DAY, 90),
                        series(baselining.id(), DataPosition.FREEZE, FREEZE_DAY, 90))
                .addKpis(tolerant, baselining)
                .addKpiSet(all)
                .build();
        KpiSetAssessment counted =
                ContractAssessment.assess(file, LATEST).kpiSets().get(0);
        assertThat(counted.counts()).isEqualTo(ImmutableMap.of("failed", 1L, "within tolerance", 1L, "baselining", 1L));
        assertThat(counted.shares())
                .extracting(Share::toString)
                .containsExactly(
                        "achieved: 0 of 3 (all KPIs) = 0.0 %",
                        "failed: 1 of 3 (all KPIs) = 33.3 %",
                        "within tolerance: 1 of 3 (all KPIs) = 33.3 %",
                        "achieved: 0 of 2 (KPIs decided) = 0.0 %",
                        "failed: 1 of 2 (KPIs decided) = 50.0 %",
                        "within tolerance: 1 of 2 (KPIs decided) = 50.0 %");
    }

    private static ContractAssessment cut(ContractFile file, DataCut cut) {
        return ContractAssessment.assess(
                file,
                AssessmentOptions.builder().asAt(END_OF_APRIL).dataCut(cut).build());
    }

    private static KpiOutcome outcome(ContractAssessment assessment) {
        return assessment.kpis().get(0).latest().outcome();
    }

    private static ExclusionRequest exclusion(long cases) {
        return ExclusionRequest.builder()
                .kpi(WAIT)
                .organisation(TRUST)
                .period(APRIL)
                .denominator(cases)
                .decision(ExclusionDecision.AGREED)
                .askedBy(TRUST)
                .because("a flood")
                .build();
    }

    private static KpiSeries series(KpiId kpi, DataPosition position, LocalDate received, long numerator) {
        return KpiSeries.builder(
                        SeriesKey.of(kpi, TRUST).submitted(new Submission(position, received)), FigureForm.COUNTS)
                .counts(APRIL, numerator, 100)
                .build();
    }

    private static Kpi.Builder kpi(String id) {
        return kpi(id, Target.standard(Threshold.atLeast("95")));
    }

    private static Kpi.Builder kpi(String id, Target target) {
        Kpi.Builder kpi = Kpi.builder();
        kpi.id(KpiId.of(id))
                .name("begun in time")
                .kind(KpiKind.OPERATIONAL_STANDARD)
                .measure(new Measure.Ratio())
                .direction(Direction.HIGHER)
                .frequency(PeriodKind.MONTH)
                .addTarget(target);
        return kpi;
    }

    private static ContractFile.Builder file(Condition condition) {
        return file(kpi("WAIT").build(), condition);
    }

    /** 96 of 100 in the flex figures, 90 of 100 in the freeze figures, against at least 95 %. */
    private static ContractFile.Builder file(Kpi kpi, Condition condition) {
        return file(
                kpi,
                condition,
                series(WAIT, DataPosition.FLEX, FLEX_DAY, 96),
                series(WAIT, DataPosition.FREEZE, FREEZE_DAY, 90));
    }

    private static ContractFile.Builder file(Kpi kpi, Condition condition, KpiSeries... series) {
        ContractFile.Builder file = ContractFile.builder();
        file.contract(ServiceContract.builder()
                        .id(ContractId.of("c"))
                        .title("A contract")
                        .term(ContractTerm.of(LocalDate.of(2025, 4, 1), LocalDate.of(2028, 3, 31)))
                        .addCommissioner(Commissioner.of(BOARD, CommissionerRole.CO_ORDINATING))
                        .addProvider(Provider.of(TRUST, ProviderRole.CONTRACT_HOLDER))
                        .build())
                .addOrganisations(
                        Organisation.of("board", OrganisationKind.INTEGRATED_CARE_BOARD, "A board"),
                        Organisation.of("trust", OrganisationKind.NHS_TRUST, "A trust"))
                .addKpi(kpi)
                .rules(RuleBook.of(Rule.builder()
                        .id(RuleId.of("R"))
                        .when(condition)
                        .because("below standard")
                        .addThen(Consequence.permits(ContractParty.CO_ORDINATING_COMMISSIONER, "issue a notice"))
                        .build()))
                .performance(PerformanceRecord.of(ImmutableList.copyOf(series)));
        return file;
    }
}
