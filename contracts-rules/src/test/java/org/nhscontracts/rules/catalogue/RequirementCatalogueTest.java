package org.nhscontracts.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.catalogue.Catalogues.requirement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.PeriodKind;

class RequirementCatalogueTest {

    private static final RequirementCatalogue SHIPPED = RequirementCatalogue.shipped();

    @ParameterizedTest
    @CsvSource({
        "2013/14, 37",
        "2014/15, 37",
        "2015/16, 39",
        "2016/17, 38",
        "2017/19, 40",
        "2019/20, 40",
        "2020/21, 43",
        "2021/22, 39",
        "2022/23, 39",
        "2023/24, 32",
        "2024/25, 32",
        "2025/26, 32"
    })
    void shipsEveryRequirementOfEachEdition(String edition, int count) {
        assertThat(SHIPPED.edition(ContractEdition.of(edition))).hasSize(count);
        assertThat(SHIPPED.regime(ContractEdition.of(edition))).isPresent();
    }

    @Test
    void ships448RequirementsAnd13PlanningAmbitions() {
        assertThat(SHIPPED.requirements()).hasSize(448);
        assertThat(SHIPPED.ambitions()).hasSize(13);
        assertThat(SHIPPED.editions()).hasSize(12);
        assertThat(SHIPPED.edition(ContractEdition.of("2012/13"))).isEmpty();
    }

    @Test
    void everyRowRefersToListedSources() {
        assertThat(SHIPPED.requirements())
                .allSatisfy(row -> assertThat(row.sources())
                        .allSatisfy(id -> assertThat(SHIPPED.source(id)).isPresent()));
        assertThat(SHIPPED.sources()).doesNotHaveDuplicates();
    }

    @Test
    void theSumForIncompletePathwaysDoublesOn1October2015() {
        NationalRequirement row = requirement("2015/16", "rtt_incomplete");

        assertThat(pounds(row, "2015-09-30")).isEqualByComparingTo("150");
        assertThat(pounds(row, "2015-10-01")).isEqualByComparingTo("300");
        assertThat(row.sanctions()).allSatisfy(sanction -> {
            assertThat(sanction.type()).isEqualTo(SanctionType.PER_EXCESS_PATIENT_BREACH);
            assertThat(sanction.judgedPer()).contains(SplitKind.SPECIALTY);
            assertThat(sanction.mustBeFlagged()).isFalse();
        });
        assertThat(row.verifiedFields()).containsExactly("threshold", "sanction");
    }

    private static BigDecimal pounds(NationalRequirement row, String day) {
        return row.sanction(LocalDate.parse(day))
                .flatMap(NationalSanction::pounds)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2014/15, ae_4h, PER_EXCESS_PATIENT_BREACH, 200, 92",
        "2015/16, ae_4h, PER_EXCESS_PATIENT_BREACH, 120, 85",
        "2014/15, rtt_incomplete, PER_EXCESS_PATIENT_BREACH, 100, ",
        "2014/15, rtt_admitted, PER_EXCESS_PATIENT_BREACH, 400, ",
        "2014/15, rtt_nonadmitted, PER_EXCESS_PATIENT_BREACH, 100, ",
        "2015/16, rtt_52w, PER_EVENT, 5000, ",
        "2013/14, cdiff, FORMULA, 50000, ",
        "2014/15, cdiff, FORMULA, 10000, ",
        "2016/17, handover_30, PER_EVENT, 200, ",
        "2016/17, handover_60, PER_EVENT, 1000, ",
        "2016/17, mixed_sex, PER_EVENT, 250, "
    })
    void knowsTheSanctions(String edition, String id, SanctionType type, BigDecimal pounds, BigDecimal floor) {
        NationalSanction sanction = requirement(edition, id).sanctions().get(0);

        assertThat(sanction.type()).isEqualTo(type);
        assertThat(sanction.pounds().orElseThrow()).isEqualByComparingTo(pounds);
        assertThat(sanction.floor().orElse(null)).isEqualTo(floor);
    }

    @Test
    void theCommissionerBearsHalfOfTheSumFor52WeeksIn2019() {
        NationalSanction sanction =
                requirement("2019/20", "rtt_52w").sanctions().get(0);

        assertThat(sanction.type()).isEqualTo(SanctionType.SHARED_PER_EVENT);
        assertThat(sanction.words())
                .isEqualTo(
                        "shared per event: £2,500 by the Provider and £2,500 by the Commissioner, each patient breach");
        assertThat(sanction.confidence()).isEqualTo(Confidence.SECONDARY);
    }

    @Test
    void severityBandsExcludeEachOther() {
        assertThat(requirement("2017/19", "handover_60").sanctions().get(0).insteadOf())
                .contains(KpiId.of("handover_30"));
        assertThat(requirement("2017/19", "crewclear_60").sanctions().get(0).insteadOf())
                .contains(KpiId.of("crewclear_30"));
        assertThat(requirement("2017/19", "handover_30").sanctions().get(0).insteadOf())
                .isEmpty();
    }

    @Test
    void ambulanceSumsAreWithheldByMonthAndSettledByYear() {
        NationalSanction sanction =
                requirement("2013/14", "amb_red1").sanctions().get(0);

        assertThat(sanction.type()).isEqualTo(SanctionType.PERCENT_WITHHELD_SETTLED_YEARLY);
        assertThat(sanction.percent().orElseThrow()).isEqualByComparingTo("2");
    }

    @Test
    void suspensionsNameTheProvidersAndTheFirstDay() {
        NationalSanction sanction =
                requirement("2016/17", "cancer_62d_gp").sanctions().get(0);

        assertThat(sanction.suspendedFor())
                .contains(
                        "Providers in the Sustainability and Transformation Fund or the Provider Sustainability Fund");
        assertThat(sanction.suspendedFrom()).contains(LocalDate.of(2016, 4, 1));
        assertThat(requirement("2015/16", "cancer_62d_gp").sanctions().get(0).suspendedFor())
                .isEmpty();
    }

    @Test
    void from2021NoNationalSumIsSetAndThatIsUnverified() {
        Stream<NationalRequirement> later = SHIPPED.requirements().stream()
                .filter(row -> row.edition().compareTo(ContractEdition.of("2021/22")) >= 0);

        assertThat(later).hasSize(174).allSatisfy(row -> {
            assertThat(row.sanctions()).hasSize(1);
            assertThat(row.sanctions().get(0).type()).isEqualTo(SanctionType.NO_NATIONAL_SUM);
            assertThat(row.sanctions().get(0).isPriced()).isFalse();
            assertThat(row.sanctions().get(0).mustBeFlagged()).isTrue();
        });
    }

    @Test
    void unknownIsNotTheSameAsNoSum() {
        NationalSanction unknown =
                requirement("2019/20", "amb_c1_mean").sanctions().get(0);

        assertThat(unknown.type()).isEqualTo(SanctionType.UNKNOWN);
        assertThat(unknown.isPriced()).isFalse();
        assertThat(requirement("2019/20", "cancer_62d_upgrade").sanctions()).isEmpty();
    }

    @Test
    void admittedAndNonAdmittedPathwaysAreDroppedOn1October2015() {
        assertThat(ids("2015-09-30")).contains("rtt_admitted", "rtt_nonadmitted", "rtt_incomplete");
        assertThat(ids("2015-10-01")).contains("rtt_incomplete").doesNotContain("rtt_admitted", "rtt_nonadmitted");
    }

    @Test
    void cancerStandardsMergeAndTheTwoWeekWaitEndsOn1October2023() {
        assertThat(ids("2023-09-30"))
                .contains("cancer_2ww", "cancer_31d_first", "cancer_62d_gp")
                .doesNotContain("cancer_31d_combined", "cancer_62d_combined");
        assertThat(ids("2023-10-01"))
                .contains("cancer_31d_combined", "cancer_62d_combined", "cancer_28d_fds")
                .doesNotContain("cancer_2ww", "cancer_31d_first", "cancer_62d_gp", "cancer_breast_symptomatic");
    }

    @Test
    void theFasterDiagnosisStandardTakesEffectInOctober2021AndStandsOnce() {
        assertThat(ids("2021-09-30")).doesNotContain("cancer_28d_fds");
        assertThat(ids("2021-10-01")).containsOnlyOnce("cancer_28d_fds");
    }

    private static ImmutableList<String> ids(String day) {
        return SHIPPED.on(LocalDate.parse(day)).stream()
                .map(row -> row.id().value())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void earlyInterventionRisesWithinTheEditionOfTwoYears() {
        NationalRequirement row = requirement("2017/19", "eip_2w");

        assertThat(row.threshold(LocalDate.of(2018, 3, 31))).contains(Threshold.atLeast("50"));
        assertThat(row.threshold(LocalDate.of(2018, 4, 1))).contains(Threshold.atLeast("53"));
        assertThat(row.threshold()).contains(Threshold.atLeast("53"));
        assertThat(row.threshold(LocalDate.of(2019, 4, 1))).isEmpty();
    }

    @Test
    void theAmbulanceResponseProgrammeKeepsItsUncertainDaysAsStated() {
        NationalRequirement row = requirement("2017/19", "amb_c1_mean");

        assertThat(row.from()).contains(LocalDate.of(2017, 7, 1));
        assertThat(row.datesStated())
                .contains(
                        "introduced from July to November 2017, within the edition (editions of January and May 2018)");
        assertThat(row.measure()).isInstanceOf(Measure.Duration.class);
    }

    @Test
    void thePopulationForVteChangesInApril2019() {
        assertThat(requirement("2017/19", "vte").definition()).contains("adult inpatients");
        assertThat(requirement("2019/20", "vte").definition()).contains("inpatients aged 16 and over at admission");
    }

    @Test
    void planningAmbitionsStandBesideTheContractStandard() {
        Kpi kpi =
                requirement("2023/24", "ae_4h").toKpi(KpiId.of("E.B.5")).asKpi().orElseThrow();

        assertThat(kpi.targets().stream().map(target -> target.purpose() + " " + target.threshold()))
                .containsExactly("CONTRACT_STANDARD >= 95", "PLANNING_AMBITION >= 76");
        assertThat(kpi.targets().get(1).inForceOn(LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(kpi.targets().get(1).inForceOn(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(SHIPPED.ambitions().stream().flatMap(ambition -> ambition.targets().values().stream()))
                .hasSize(13)
                .allMatch(target -> target.purpose() == TargetPurpose.PLANNING_AMBITION);
    }

    @Test
    void findsByServiceByCodeAndThroughTheEditions() {
        ContractEdition edition = ContractEdition.of("2024/25");

        assertThat(SHIPPED.edition(edition, ServiceCategory.COMMUNITY).stream()
                        .map(row -> row.id().value()))
                .containsExactly("diagnostics_6w", "duty_of_candour", "ucr_2h");
        assertThat(SHIPPED.withCode(edition, "E.B.S.7").stream()
                        .map(row -> row.id().value()))
                .containsExactly("handover22_15", "handover22_30", "handover22_60");
        assertThat(SHIPPED.withCode(edition, "E.B.99")).isEmpty();
        assertThat(SHIPPED.history(KpiId.of("ae_4h")))
                .hasSize(12)
                .isSortedAccordingTo((a, b) -> a.edition().compareTo(b.edition()));
        assertThat(SHIPPED.history(KpiId.of("nothing"))).isEmpty();
    }

    @Test
    void aRequirementWithoutThresholdSaysSoAndTakesThatOfTheContract() {
        NationalRequirement row = requirement("2013/14", "cancer_62d_upgrade");

        assertThat(row.threshold()).isEmpty();
        assertThat(row.toKpi(KpiId.of("k"))).isEqualTo(new KpiDraft.Incomplete(ImmutableSet.of(MissingFact.THRESHOLD)));
        Kpi kpi = row.toKpi(KpiId.of("k"), SuppliedFacts.of(Threshold.atLeast("85")))
                .asKpi()
                .orElseThrow();
        assertThat(kpi.targets()).hasSize(1);
        assertThat(kpi.targets().get(0).threshold()).isEqualTo(Threshold.atLeast("85"));
        assertThat(kpi.targets().get(0).citation()).isEmpty();
    }

    @Test
    void aRequirementWhosePeriodIsNotSureSaysSo() {
        assertThat(requirement("2024/25", "amb_c2_mean").toKpi(KpiId.of("k")))
                .isEqualTo(new KpiDraft.Incomplete(ImmutableSet.of(MissingFact.FREQUENCY)));
    }

    @Test
    void aKpiHasKindMeasureDefinitionAndCitation() {
        Kpi kpi = requirement("2014/15", "diagnostics_6w")
                .toKpi(KpiId.of("E.B.4"))
                .asKpi()
                .orElseThrow();

        assertThat(kpi.kind()).isEqualTo(KpiKind.OPERATIONAL_STANDARD);
        assertThat(kpi.measure()).isEqualTo(new Measure.Ratio());
        assertThat(kpi.definition()).contains("the position at the end of the month");
        assertThat(kpi.citation().orElseThrow().confidence()).isEqualTo(Confidence.UNVERIFIED);
        assertThat(requirement("2014/15", "diagnostics_6w").mustBeFlagged()).isTrue();
        assertThat(requirement("2014/15", "ae_4h").mustBeFlagged()).isFalse();
    }

    @Test
    void everyRequirementBecomesAKpiOnceTheContractSuppliesWhatIsMissing() {
        assertThat(SHIPPED.requirements()).allSatisfy(row -> {
            SuppliedFacts supplied = new SuppliedFacts(
                    row.threshold().isPresent() ? row.threshold() : Optional.of(anyThreshold(row)),
                    Optional.of(PeriodKind.MONTH));
            assertThat(row.toKpi(row.id(), supplied).asKpi()).isPresent();
            boolean complete =
                    row.threshold().isPresent() && row.period().frequency().isPresent();
            assertThat(row.toKpi(row.id()).asKpi().isPresent()).isEqualTo(complete);
        });
    }

    private static Threshold anyThreshold(NationalRequirement row) {
        return row.direction() == Direction.HIGHER ? Threshold.atLeast("90") : Threshold.atMost("10");
    }

    @Test
    void aKpiThroughAllEditionsHasTheStandardOfEachDay() {
        Kpi kpi = SHIPPED.toKpi(KpiId.of("eip_2w"), KpiId.of("E.H.4"), SuppliedFacts.NONE)
                .flatMap(KpiDraft::asKpi)
                .orElseThrow();

        assertThat(kpi.targets().stream().map(target -> target.from().orElseThrow() + " " + target.threshold()))
                .startsWith(
                        "2016-04-01 >= 50",
                        "2017-04-01 >= 50",
                        "2018-04-01 >= 53",
                        "2019-04-01 >= 56",
                        "2020-04-01 >= 60");
        assertThat(SHIPPED.toKpi(KpiId.of("nothing"), KpiId.of("x"), SuppliedFacts.NONE))
                .isEmpty();
    }

    @Test
    void everyRequirementThroughAllEditionsIsAConsistentKpi() {
        SHIPPED.requirements().stream()
                .map(NationalRequirement::id)
                .distinct()
                .forEach(id ->
                        assertThat(SHIPPED.toKpi(id, id, SuppliedFacts.NONE)).isPresent());
    }

    @Test
    void replacesTheRowOfOneEdition() {
        NationalRequirement own = requirement("2024/25", "ae_4h");
        RequirementCatalogue one = RequirementCatalogue.of(ImmutableList.of(own));

        assertThat(one.requirements()).containsExactly(own);
        assertThat(one.with(ImmutableList.of(own)).requirements()).containsExactly(own);
        assertThat(SHIPPED.with(ImmutableList.of(own)).requirements()).hasSize(448);
    }
}
