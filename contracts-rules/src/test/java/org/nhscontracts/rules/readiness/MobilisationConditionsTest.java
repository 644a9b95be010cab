package org.nhscontracts.rules.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.handover.PlanBasis;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.verdict.Verdict;

class MobilisationConditionsTest {

    private static final LocalDate SUFFOLK = LocalDate.of(2015, 10, 1);
    private static final ImmutableSet<OrganisationId> CCGS =
            ImmutableSet.of(OrganisationId.of("06L"), OrganisationId.of("07K"));

    private static ImmutableList<HandoverCondition> customary(LocalDate transfer) {
        return MobilisationConditions.customary(transfer, Plans.INCOMING, Optional.of(Plans.OUTGOING), CCGS);
    }

    private static HandoverCondition find(ImmutableList<HandoverCondition> conditions, String id) {
        return conditions.stream()
                .filter(one -> one.id().equals(ConditionId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private static ServiceHandover.Builder suffolk() {
        return Plans.handover(SUFFOLK)
                .planBasis(PlanBasis.CUSTOMARY)
                .addAllGates(MobilisationConditions.customaryGates())
                .addAllReviews(MobilisationConditions.customaryReviews());
    }

    @Test
    void row39ACustomaryPlanOfSuffolkIsUnknownAsNobodyReportedOnIt() {
        ReadinessReport report =
                Plans.report(suffolk().addAllConditions(customary(SUFFOLK)).build(), "2015-09-01");

        assertThat(report.ready()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.conditions()).extracting(ConditionReadiness::state).containsOnly(ConditionState.UNKNOWN);
        assertThat(report.gates()).extracting(GateReadiness::decision).containsOnly(GateDecision.NOT_KNOWN);
        assertThat(report.startsOn()).isEmpty();
        assertThat(report.earliestFeasible()).isEmpty();
        assertThat(report.notBefore()).isEqualTo(SUFFOLK);
        assertThat(report.reviews())
                .extracting(review -> review.date().orElseThrow())
                .containsExactly(LocalDate.of(2015, 10, 29), LocalDate.of(2015, 12, 24));
    }

    @Test
    void leadTimesArePracticeButThatOfEmployeeLiabilityInformationIsLaw() {
        HandoverCondition staffing = find(customary(SUFFOLK), "staffing");
        HandoverCondition information = find(customary(SUFFOLK), "employee-liability-information");

        assertThat(staffing.lead()).contains(LeadTime.weeks(4));
        assertThat(staffing.citation().orElseThrow().confidence()).isEqualTo(Confidence.CONSTRUCTED);
        assertThat(information.lead()).contains(LeadTime.days(28));
        assertThat(information.citation().orElseThrow().confidence()).isEqualTo(Confidence.SECONDARY);
        assertThat(find(customary(LocalDate.of(2012, 10, 1)), "employee-liability-information")
                        .lead())
                .contains(LeadTime.days(14));
    }

    @Test
    void practiceMayBeWaivedByTheCommissionersAndTheLawByNobody() {
        assertThat(find(customary(SUFFOLK), "premises").waivableBy()).isEqualTo(CCGS);
        assertThat(find(customary(SUFFOLK), "cqc-registered").waivableBy()).isEmpty();
        assertThat(find(customary(SUFFOLK), "premises").owner()).contains(Plans.INCOMING);
        assertThat(find(customary(SUFFOLK), "open-cases").owner()).contains(Plans.OUTGOING);
        assertThat(find(customary(SUFFOLK), "contract-signed").owner()).isEmpty();
    }

    @Test
    void aNewServiceHasNobodyToHandOver() {
        ImmutableList<HandoverCondition> conditions = MobilisationConditions.customary(
                SUFFOLK, Plans.INCOMING, Optional.empty(), ImmutableSet.of(Plans.COMMISSIONER));

        assertThat(conditions)
                .extracting(one -> one.id().value())
                .doesNotContain("open-cases", "employee-liability-information", "record-transfer-test")
                .contains("cqc-registered");
        assertThat(find(conditions, "contract-signed").owner()).contains(Plans.COMMISSIONER);
        assertThat(suffolk().addAllConditions(conditions).build().conditions()).hasSameSizeAs(conditions);
    }

    @Test
    void onceReportedOnTheyAreJudgedLikeAnyOther() {
        ImmutableList<HandoverCondition> reported = customary(SUFFOLK).stream()
                .map(one -> one.withAllEvidence(ImmutableList.of(Plans.accepted("2015-03-02"))))
                .collect(ImmutableList.toImmutableList());
        ReadinessReport report =
                Plans.report(suffolk().addAllConditions(reported).build(), "2015-09-24");

        assertThat(report.ready()).isEqualTo(Verdict.HOLDS);
        assertThat(report.gates()).extracting(GateReadiness::decision).containsOnly(GateDecision.GO);
        assertThat(report.startsOn()).contains(SUFFOLK);
    }

    @Test
    void everySourceIsListed() {
        assertThat(MobilisationConditions.sources().stream().map(Source::id))
                .containsAll(customary(SUFFOLK).stream()
                        .map(one -> one.citation().orElseThrow().source())
                        .toList());
    }
}
