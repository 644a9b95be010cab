package org.nhscontracts.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.SHRINK_THE_WINDOW;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.StatedOutcome;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.verdict.KpiOutcome;
import org.nhscontracts.rules.verdict.ReasonCode;
import org.nhscontracts.rules.verdict.Verdict;

final class ContractAssessmentTest {

    private static final OrganisationId TRUST = OrganisationId.of("trust");
    private static final KpiId FOUR_HOURS = KpiId.of("INT4H");
    private static final ReportingPeriod NOVEMBER = ReportingPeriod.month(2013, 11);
    private static final LocalDate END_OF_NOVEMBER = LocalDate.of(2013, 11, 30);

    @Test
    void conflicting_readings_with_one_outcome_give_it_and_are_both_shown() {
        ContractAssessment assessment = assess(published("89.3").addStatedReading(stated("83")));
        assertThat(assessment.kpis().get(0).latest().outcome()).isEqualTo(KpiOutcome.NOT_MET);
        assertThat(assessment.kpis().get(0).latest().readings())
                .extracting(reading -> reading.words())
                .containsExactly("89.3 %", "83 %");
    }

    @Test
    void conflicting_readings_with_two_outcomes_decide_nothing() {
        ContractAssessment assessment = assess(published("96.1").addStatedReading(stated("83")));
        assertThat(assessment.kpis().get(0).latest().reason().code()).isEqualTo(ReasonCode.READINGS_CONFLICT);
        assertThat(assessment.rules().get(0).latest()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_reading_that_the_file_names_decides() {
        ContractAssessment assessment = assess(published("96.1")
                .addStatedReading(stated("83"))
                .addReadingsToUse(new ReadingToUse(FOUR_HOURS, SourceId.of("LAB-1"), "both parties agreed")));
        assertThat(assessment.kpis().get(0).latest().outcome()).isEqualTo(KpiOutcome.NOT_MET);
        assertThat(assessment.kpis().get(0).latest().readings()).hasSize(2);
    }

    @Test
    void a_published_failure_without_a_figure_is_one_and_a_published_achievement_is_none() {
        ContractAssessment assessment =
                assess(published("96.1").addStatedReadings(said(StatedOutcome.FAILED), said(StatedOutcome.ACHIEVED)));
        assertThat(assessment.stated())
                .extracting(stated -> stated.reason().code())
                .containsExactly(ReasonCode.FAILED_AS_PUBLISHED, ReasonCode.ACHIEVED_WITHOUT_FIGURE);
        assertThat(ReasonCode.ACHIEVED_WITHOUT_FIGURE.outcome()).isEqualTo(KpiOutcome.UNDETERMINED);
    }

    @Test
    void an_undated_figure_is_held_against_the_only_standard_there_is() {
        StatedReading before = StatedReading.builder()
                .kpi(FOUR_HOURS)
                .organisation(TRUST)
                .statedPeriod("before October 2012")
                .figure(new BigDecimal("97"))
                .citation(cite("LAB-1", Confidence.SECONDARY))
                .build();
        assertThat(assess(published("89.3").addStatedReading(before))
                        .stated()
                        .get(0)
                        .reason()
                        .words())
                .isEqualTo("97 % is at least 95 %");
    }

    @Test
    void a_published_summary_names_what_its_shares_are_of() {
        KpiSetAssessment all = assess(published("89.3").addPublishedSummary(summary()))
                .kpiSets()
                .get(0);
        assertThat(all.counts()).isEqualTo(ImmutableMap.of("achieved", 134L, "failed", 49L, "not accounted for", 5L));
        assertThat(all.shares())
                .extracting(Share::toString)
                .containsExactly(
                        "achieved: 134 of 188 (all KPIs) = 71.3 %",
                        "failed: 49 of 188 (all KPIs) = 26.1 %",
                        "achieved: 134 of 183 (KPIs accounted for) = 73.2 %",
                        "failed: 49 of 183 (KPIs accounted for) = 26.8 %");
    }

    @Test
    void a_set_counts_a_KPI_that_nobody_reported_as_missing() {
        Kpi silent = kpi("INT2H");
        KpiSet set = KpiSet.builder()
                .id(KpiSetId.of("responses"))
                .title("responses")
                .addKpis(FOUR_HOURS, silent.id())
                .build();
        ContractAssessment assessment = assess(published("89.3").addKpi(silent).addKpiSet(set));
        assertThat(assessment.kpiSets().get(0).counts()).isEqualTo(ImmutableMap.of("failed", 1L, "missing", 1L));
        assertThat(assessment.neverReported()).containsExactly(silent);
    }

    @Test
    void a_rule_on_what_nobody_reported_is_undetermined() {
        ContractAssessment assessment = assess(file());
        assertThat(assessment.rules().get(0).organisation()).isEmpty();
        assertThat(assessment.rules().get(0).latest()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void figures_of_a_whole_provider_are_said_to_be_so() {
        ContractFile.Builder whole = file().performance(record(
                SeriesKey.of(FOUR_HOURS, TRUST)
                        .citing(cite("BBC-2", Confidence.VERIFIED))
                        .covering(Scope.WHOLE_PROVIDER),
                "96.1"));
        assertThat(assess(whole).notes())
                .containsExactly(
                        "The figures of KPI INT4H cover each organisation as a whole, not this contract alone.");
    }

    @Test
    void facts_that_are_not_verified_are_flagged_and_others_are_not() {
        assertThat(assess(published("89.3").addStatedReading(stated("83"))).flagged())
                .extracting(FlaggedFact::what)
                .containsExactly("reading of KPI INT4H, not stated");
    }

    @Test
    void the_last_reported_day_is_the_end_of_the_last_period_with_an_observation() {
        assertThat(ContractAssessment.lastReportedDay(published("89.3").build()))
                .isEqualTo(END_OF_NOVEMBER);
        assertThat(ContractAssessment.lastReportedDay(file().build())).isEqualTo(LocalDate.of(2012, 10, 1));
    }

    private static ContractAssessment assess(ContractFile.Builder file) {
        return ContractAssessment.assess(file.build(), END_OF_NOVEMBER);
    }

    private static ContractFile.Builder published(String figure) {
        return file().performance(
                        record(SeriesKey.of(FOUR_HOURS, TRUST).citing(cite("BBC-2", Confidence.SECONDARY)), figure));
    }

    private static PerformanceRecord record(SeriesKey key, String figure) {
        PerformanceRecord.Builder record = PerformanceRecord.builder();
        record.series(key, FigureForm.rounded(1)).figure(NOVEMBER, new BigDecimal(figure), ObservationStatus.REPORTED);
        return record.build();
    }

    private static StatedReading stated(String figure) {
        return StatedReading.builder()
                .kpi(FOUR_HOURS)
                .organisation(TRUST)
                .statedPeriod("not stated")
                .mayConcern(NOVEMBER)
                .figure(new BigDecimal(figure))
                .citation(cite("LAB-1", Confidence.DOUBTFUL))
                .build();
    }

    private static StatedReading said(StatedOutcome outcome) {
        return StatedReading.builder()
                .kpi(FOUR_HOURS)
                .organisation(TRUST)
                .statedPeriod("January 2014")
                .outcome(outcome)
                .citation(cite("LAB-1", Confidence.SECONDARY))
                .build();
    }

    private static PublishedSummary summary() {
        return PublishedSummary.builder()
                .id(KpiSetId.of("all"))
                .title("All indicators")
                .organisation(TRUST)
                .statedPeriod("November 2013 to January 2014")
                .total(188)
                .achieved(134)
                .failed(49)
                .citation(cite("BBC-2", Confidence.SECONDARY))
                .build();
    }

    private static Citation cite(String source, Confidence confidence) {
        return Citation.of(SourceId.of(source), Basis.CLAIMED, confidence);
    }

    private static Kpi kpi(String id) {
        return Kpi.builder()
                .id(KpiId.of(id))
                .name("urgent response")
                .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
                .measure(new Measure.PublishedPercentage())
                .direction(Direction.HIGHER)
                .frequency(PeriodKind.MONTH)
                .addTarget(Target.standard(Threshold.atLeast("95")))
                .build();
    }

    private static ContractFile.Builder file() {
        Organisation board = Organisation.of("board", OrganisationKind.CLINICAL_COMMISSIONING_GROUP, "A board");
        return ContractFile.builder()
                .contract(ServiceContract.builder()
                        .id(ContractId.of("c"))
                        .title("A contract")
                        .term(ContractTerm.of(LocalDate.of(2012, 10, 1), LocalDate.of(2015, 9, 30)))
                        .addCommissioner(Commissioner.of(board.id(), CommissionerRole.NOT_STATED))
                        .addProvider(Provider.of(TRUST, ProviderRole.CONTRACT_HOLDER))
                        .build())
                .addOrganisations(board, Organisation.of("trust", OrganisationKind.NHS_TRUST, "A trust"))
                .addSources(source("BBC-2"), source("LAB-1"))
                .addKpi(kpi("INT4H"))
                .rules(RuleBook.of(Rule.builder()
                        .id(RuleId.of("failed"))
                        .when(consecutive(1, SHRINK_THE_WINDOW, fails("INT4H")))
                        .because("below standard")
                        .build()));
    }

    private static Source source(String id) {
        return Source.builder().id(SourceId.of(id)).title(id).build();
    }
}
