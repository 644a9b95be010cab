package org.nhscontracts.core.handover;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.core.id.HandoverId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.YesNo;

class ServiceHandoverTest {

    private static final LocalDate START = LocalDate.of(2015, 10, 1);

    private static ServiceHandover.Builder suffolk() {
        ServiceHandover.Builder handover = ServiceHandover.builder();
        handover.id(HandoverId.of("suffolk-2015"))
                .title("Suffolk community services")
                .outgoing(OrganisationId.of("serco"))
                .incoming(OrganisationId.of("west-suffolk-nhs-ft"))
                .addService(ServiceId.of("community-nursing"))
                .planned(START);
        return handover;
    }

    private static HandoverCondition condition(String id, String... dependsOn) {
        HandoverCondition.Builder condition = HandoverCondition.builder();
        condition.id(ConditionId.of(id)).what("condition " + id).category(ConditionCategory.GOVERNANCE);
        for (String before : dependsOn) {
            condition.addDependsOn(ConditionId.of(before));
        }
        return condition.build();
    }

    private static Citation said(String source, String claimant) {
        return Citation.builder()
                .source(SourceId.of(source))
                .basis(Basis.CLAIMED)
                .confidence(Confidence.SECONDARY)
                .claimant(claimant)
                .build();
    }

    @Test
    void row11SaysWhyTheIncumbentGoesApartFromHowItPerformed() {
        ServiceHandover serco = suffolk().reasonForExit(ExitReason.DID_NOT_BID).build();
        ServiceHandover unknown = suffolk().build();

        assertThat(serco.outgoing()).contains(OrganisationId.of("serco"));
        assertThat(serco.reasonForExit()).isEqualTo(ExitReason.DID_NOT_BID).isNotEqualTo(ExitReason.NO_FAULT_NOTICE);
        assertThat(unknown.reasonForExit()).isEqualTo(ExitReason.NOT_STATED);
    }

    @Test
    void row38KeepsTheStateHandedOverAsClaimed() {
        Citation serco = said("serco-2015", "Serco");
        ServiceHandover handover = suffolk()
                .addStateHandedOver(new ClaimedState("safe and high-performing", Optional.of(serco)))
                .addStateHandedOver(new ClaimedState("99 % would recommend it", Optional.of(serco)))
                .build();

        assertThat(handover.incoming()).isEqualTo(OrganisationId.of("west-suffolk-nhs-ft"));
        assertThat(handover.stateHandedOver())
                .hasSize(2)
                .allSatisfy(state -> assertThat(state.citation().orElseThrow())
                        .satisfies(citation -> assertThat(citation.basis()).isEqualTo(Basis.CLAIMED))
                        .satisfies(citation -> assertThat(citation.claimant()).contains("Serco")));
    }

    @Test
    void row40HasEachAssuranceInItsOwnWords() {
        ServiceHandover handover = suffolk()
                .addAssurance(new ContinuityAssurance(
                        AssuranceKind.NO_JOB_LOSSES, "no job losses expected", Optional.empty()))
                .addAssurance(new ContinuityAssurance(
                        AssuranceKind.SERVICES_AS_COMMISSIONED,
                        "services as currently commissioned bar minor changes",
                        Optional.empty()))
                .addAssurance(new ContinuityAssurance(
                        AssuranceKind.SAME_PLACES, "the same places", Optional.of(said("eadt-6", "the providers"))))
                .build();

        assertThat(handover.assurances())
                .extracting(ContinuityAssurance::kind)
                .containsExactly(
                        AssuranceKind.NO_JOB_LOSSES, AssuranceKind.SERVICES_AS_COMMISSIONED, AssuranceKind.SAME_PLACES);
    }

    @Test
    void row41KeepsStaffCountsBySourceAndByUnit() {
        ServiceHandover handover = suffolk()
                .addStaffCount(count(StaffUnit.HEADCOUNT, "1050", "eadt-1"))
                .addStaffCount(count(StaffUnit.WTE, "795", "eadt-1"))
                .addStaffCount(StaffCount.builder()
                        .unit(StaffUnit.HEADCOUNT)
                        .number(new BigDecimal("1400"))
                        .approximate(true)
                        .citation(said("gpo", "GPonline"))
                        .build())
                .addProtectedTerm(ProtectedTerm.of("NHS pension"))
                .build();

        assertThat(handover.staffCounts()).hasSize(3);
        assertThat(handover.staffCounts().stream()
                        .filter(one -> one.unit() == StaffUnit.HEADCOUNT)
                        .map(StaffCount::number))
                .containsExactly(new BigDecimal("1050"), new BigDecimal("1400"));
        assertThat(handover.protectedTerms()).containsExactly(ProtectedTerm.of("NHS pension"));
    }

    private static StaffCount count(StaffUnit unit, String number, String source) {
        return StaffCount.builder()
                .unit(unit)
                .number(new BigDecimal(number))
                .counted("pool of November 2012")
                .citation(said(source, "East Anglian Daily Times"))
                .build();
    }

    @Test
    void refusesAHeadcountThatIsNotWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count(StaffUnit.HEADCOUNT, "10.5", "eadt-1"))
                .withMessage("staff count: found a headcount of 10.5, expected whole persons");
        assertThat(count(StaffUnit.WTE, "10.5", "eadt-1").number()).isEqualTo("10.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count(StaffUnit.WTE, "-1", "eadt-1"))
                .withMessage("staff count: found -1, expected at least 0");
    }

    @Test
    void reportsACircleWithItsMembers() {
        assertThatExceptionOfType(InconsistentHandoverException.class)
                .isThrownBy(() -> suffolk()
                        .addConditions(
                                condition("z"),
                                condition("a", "b", "z"),
                                condition("b", "c"),
                                condition("c", "a"),
                                condition("after", "a"))
                        .build())
                .withMessage("handover suffolk-2015: conditions[1].dependsOn: these conditions wait for each other: "
                        + "a -> b -> c -> a")
                .satisfies(thrown -> assertThat(thrown.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.code()).isEqualTo("circle")));
    }

    @Test
    void reportsEachOfSeveralCirclesFromTheFirstOfItsMembersOn() {
        assertThatExceptionOfType(InconsistentHandoverException.class)
                .isThrownBy(() -> suffolk()
                        .addConditions(
                                condition("tail", "d"),
                                condition("a", "b"),
                                condition("b", "a"),
                                condition("c", "d"),
                                condition("d", "c"))
                        .build())
                .satisfies(thrown -> assertThat(thrown.faults())
                        .extracting(HandoverFault::message)
                        .containsExactlyInAnyOrder(
                                "these conditions wait for each other: a -> b -> a",
                                "these conditions wait for each other: c -> d -> c"));
    }

    @Test
    void takesAChainOfFiveThousandAndFindsACircleOfAsMany() {
        ImmutableList<HandoverCondition> chain = IntStream.range(0, 5_000)
                .mapToObj(i -> i == 0 ? condition("c0") : condition("c" + i, "c" + (i - 1)))
                .collect(toImmutableList());
        ImmutableList<HandoverCondition> circle = ImmutableList.<HandoverCondition>builder()
                .add(condition("c0", "c4999"))
                .addAll(chain.subList(1, chain.size()))
                .build();

        assertThat(suffolk().addAllConditions(chain).build().dependencies().edges())
                .hasSize(4_999);
        assertThatExceptionOfType(InconsistentHandoverException.class)
                .isThrownBy(() -> suffolk().addAllConditions(circle).build())
                .withMessageStartingWith("handover suffolk-2015: conditions[0].dependsOn: these conditions wait for "
                        + "each other: c0 -> c4999 -> c4998 -> ")
                .withMessageEndingWith(" -> c1 -> c0");
    }

    @Test
    void reportsAllFaultsAtOnce() {
        HandoverGate gate = HandoverGate.builder()
                .id(GateId.of("G3"))
                .name("go/no-go")
                .lead(LeadTime.weeks(4))
                .build();
        HandoverCondition stray = HandoverCondition.builder()
                .id(ConditionId.of("b"))
                .what("a paper")
                .category(ConditionCategory.PREMISES)
                .gate(GateId.of("G9"))
                .build();

        assertThatExceptionOfType(InconsistentHandoverException.class)
                .isThrownBy(() -> ServiceHandover.builder()
                        .id(HandoverId.of("h"))
                        .title(" ")
                        .outgoing(OrganisationId.of("ace"))
                        .incoming(OrganisationId.of("ace"))
                        .planned(START)
                        .addConditions(condition("a", "nobody"), condition("a"), stray)
                        .addGates(gate, gate)
                        .build())
                .satisfies(thrown -> assertThat(thrown.faults())
                        .extracting(HandoverFault::toString)
                        .containsExactly(
                                "title: found a blank title",
                                "incoming: ace hands over to itself",
                                "services: found no service, expected at least one",
                                "gates[1].id: the gate G3 is there twice",
                                "conditions[1].id: the condition a is there twice",
                                "conditions[0].dependsOn: the condition a depends on nobody, which is not there",
                                "conditions[2].gate: the condition b belongs to the gate G9, which is not there"));
    }

    @Test
    void aConditionIsRefusedThatContradictsItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> condition("a", "a"))
                .withMessage("condition a: it depends on itself");
        HandoverCondition.Builder both = HandoverCondition.builder();
        both.id(ConditionId.of("a"))
                .what("KPI 1 achieved twice running")
                .category(ConditionCategory.CLINICAL_SAFETY)
                .rule(RuleId.of("two-months"))
                .addEvidence(ConditionEvidence.accepted("report", START));
        assertThatIllegalArgumentException()
                .isThrownBy(both::build)
                .withMessage(
                        "condition a: it rests on the rule two-months and lists evidence, expected one of the two");
        HandoverCondition.Builder late = HandoverCondition.builder();
        late.id(ConditionId.of("a"))
                .what("lease")
                .category(ConditionCategory.PREMISES)
                .lead(LeadTime.days(0));
        assertThatIllegalArgumentException()
                .isThrownBy(late::build)
                .withMessage("condition a: it bars the start and has a lead time of 0, expected at least 1");
    }

    @Test
    void evidenceIsKnownFromItsDayAndDecidedFromTheDecision() {
        ConditionEvidence certificate = ConditionEvidence.builder()
                .what("certificate")
                .given(LocalDate.of(2026, 3, 2))
                .decided(LocalDate.of(2026, 3, 9))
                .accepted(YesNo.YES)
                .expires(LocalDate.of(2026, 4, 1))
                .build();

        assertThat(certificate.acceptedAsAt(LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(certificate.acceptedAsAt(LocalDate.of(2026, 3, 8))).contains(YesNo.NOT_STATED);
        assertThat(certificate.acceptedAsAt(LocalDate.of(2026, 3, 9))).contains(YesNo.YES);
        assertThat(certificate.isGoodOn(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(certificate.isGoodOn(LocalDate.of(2026, 4, 2))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConditionEvidence.builder()
                        .what("lease")
                        .given(START)
                        .decided(START)
                        .build())
                .withMessage("evidence lease: decided, but not stated whether accepted");
    }

    @Test
    void aWaiverCountsOnlyIfItIsTheirsToWaive() {
        ConditionWaiver waiver = ConditionWaiver.builder()
                .by(OrganisationId.of("ccg"))
                .on(START)
                .reason("done on site")
                .build();
        HandoverCondition.Builder waivable = HandoverCondition.builder();
        waivable.id(ConditionId.of("a"))
                .what("lease")
                .category(ConditionCategory.PREMISES)
                .addWaivableBy(OrganisationId.of("ccg"));

        assertThat(condition("a").waived(waiver).isWaiverEntitled()).isFalse();
        assertThat(waivable.build().waived(waiver).isWaiverEntitled()).isTrue();
        assertThat(waivable.build().isWaiverEntitled()).isFalse();
    }
}
