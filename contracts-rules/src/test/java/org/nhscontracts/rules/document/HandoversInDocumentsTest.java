package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.SOUND;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.handover.ArrangementKind;
import org.nhscontracts.core.handover.AssuranceKind;
import org.nhscontracts.core.handover.ClaimedState;
import org.nhscontracts.core.handover.ConditionCategory;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.ConditionWaiver;
import org.nhscontracts.core.handover.ContinuityAssurance;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.core.handover.DayUnit;
import org.nhscontracts.core.handover.ExitReason;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.handover.HandoverReview;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.handover.PlanBasis;
import org.nhscontracts.core.handover.ProtectedTerm;
import org.nhscontracts.core.handover.ServiceArrangement;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.handover.StaffCount;
import org.nhscontracts.core.handover.StaffUnit;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.core.id.HandoverId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.readiness.MobilisationConditions;

/** Service handovers as a document writes them. */
class HandoversInDocumentsTest {

    private static final OrganisationId ACME = OrganisationId.of("acme");
    private static final OrganisationId CCG = OrganisationId.of("west-ccg");
    private static final LocalDate PLANNED = LocalDate.of(2015, 10, 1);

    private static final String HANDOVER = SOUND + """
            handovers:
              - id: h
                title: Nursing
                outgoing: acme
                incoming: west-ccg
                services: [nursing]
                planned: 2015-10-01
            """;

    private static ServiceHandover handover(String keys) {
        return read(HANDOVER + keys.indent(4)).handovers().get(0);
    }

    @Test
    void aHandoverWithAllThatItMayHave() {
        ServiceHandover handover = handover("""
                longstop: 2015-12-31
                planBasis: published
                reasonForExit: did not bid
                gates: [{id: go, name: go or no-go, lead: 4 weeks}]
                reviews: [{name: stabilisation, after: 12 weeks}]
                assurances: [{kind: same staff, words: all stay}]
                staffCounts: [{counted: pool, number: 795.5, unit: WTE, approximate: true}]
                protectedTerms: [{words: pensions}]
                stateHandedOver: [{words: safe}]
                arrangements: [{service: nursing, provider: acme, kind: predecessor, until: 2015-09-30}]
                """);

        assertThat(handover)
                .isEqualTo(ServiceHandover.builder()
                        .id(HandoverId.of("h"))
                        .title("Nursing")
                        .outgoing(ACME)
                        .incoming(CCG)
                        .addService(ServiceId.of("nursing"))
                        .planned(PLANNED)
                        .longstop(LocalDate.of(2015, 12, 31))
                        .planBasis(PlanBasis.PUBLISHED)
                        .reasonForExit(ExitReason.DID_NOT_BID)
                        .addGate(HandoverGate.builder()
                                .id(GateId.of("go"))
                                .name("go or no-go")
                                .lead(LeadTime.weeks(4))
                                .build())
                        .addReview(new HandoverReview("stabilisation", DaySpan.weeks(12), Optional.empty()))
                        .addAssurance(new ContinuityAssurance(AssuranceKind.SAME_STAFF, "all stay", Optional.empty()))
                        .addStaffCount(StaffCount.builder()
                                .counted("pool")
                                .number(new BigDecimal("795.5"))
                                .unit(StaffUnit.WTE)
                                .approximate(true)
                                .build())
                        .addProtectedTerm(ProtectedTerm.of("pensions"))
                        .addStateHandedOver(ClaimedState.of("safe"))
                        .addArrangement(ServiceArrangement.builder()
                                .service(ServiceId.of("nursing"))
                                .provider(ACME)
                                .kind(ArrangementKind.PREDECESSOR)
                                .until(LocalDate.of(2015, 9, 30))
                                .build())
                        .build());
    }

    @Test
    void conditionsOnEvidenceAndOnARule() {
        assertThat(handover("""
                gates: [{id: go, name: go or no-go, lead: 1 week}]
                conditions:
                  - id: list
                    what: list of staff
                    category: workforce
                    owner: acme
                    lead: 28 days
                    shownBy: a list
                    evidence:
                      - {what: the list, given: 2015-09-01, expires: 2015-12-31, accepted: 'yes', decided: 2015-09-02}
                    evidenceComplete: false
                    barsStart: false
                    gate: go
                  - id: performs
                    what: performs well
                    category: governance
                    lead: 20 operational days, the day itself not counted
                    remaining: 3 operational days
                    dependsOn: [list]
                    rule: persistent
                    waivableBy: [west-ccg]
                    waiver: {by: west-ccg, on: 2015-08-01, because: agreed}
                """).conditions())
                .containsExactly(
                        HandoverCondition.builder()
                                .id(ConditionId.of("list"))
                                .what("list of staff")
                                .category(ConditionCategory.WORKFORCE)
                                .owner(ACME)
                                .lead(LeadTime.days(28))
                                .shownBy("a list")
                                .addEvidence(ConditionEvidence.builder()
                                        .what("the list")
                                        .given(LocalDate.of(2015, 9, 1))
                                        .expires(LocalDate.of(2015, 12, 31))
                                        .accepted(YesNo.YES)
                                        .decided(LocalDate.of(2015, 9, 2))
                                        .build())
                                .evidenceComplete(false)
                                .barsStart(false)
                                .gate(GateId.of("go"))
                                .build(),
                        HandoverCondition.builder()
                                .id(ConditionId.of("performs"))
                                .what("performs well")
                                .category(ConditionCategory.GOVERNANCE)
                                .lead(new LeadTime(20, DayUnit.OPERATIONAL_DAYS, false))
                                .remaining(DaySpan.operationalDays(3))
                                .addDependsOn(ConditionId.of("list"))
                                .rule(RuleId.of("persistent"))
                                .addWaivableBy(CCG)
                                .waiver(ConditionWaiver.builder()
                                        .by(CCG)
                                        .on(LocalDate.of(2015, 8, 1))
                                        .reason("agreed")
                                        .build())
                                .build());
    }

    @ParameterizedTest
    @CsvSource({"0 days,0,DAYS", "1 day,1,DAYS", "1 week,1,WEEKS", "1 operational day,1,OPERATIONAL_DAYS"})
    void lengthsOfTime(String text, int number, DayUnit unit) {
        assertThat(DayText.span(text)).isEqualTo(new DaySpan(number, unit));
        assertThat(DayText.lead(text)).isEqualTo(new LeadTime(number, unit, true));
        assertThat(new DaySpan(number, unit)).hasToString(text);
    }

    @Test
    void aCustomaryPlanIsWrittenOutInFull() {
        ContractFile file = read(HANDOVER + "    withCustomaryPlan: true\n");
        ServiceHandover handover = file.handovers().get(0);

        assertThat(handover.planBasis()).isEqualTo(PlanBasis.CUSTOMARY);
        assertThat(handover.conditions())
                .isEqualTo(MobilisationConditions.customary(PLANNED, CCG, Optional.of(ACME), ImmutableSet.of(CCG)));
        assertThat(handover.gates()).isEqualTo(MobilisationConditions.customaryGates());
        assertThat(handover.reviews()).isEqualTo(MobilisationConditions.customaryReviews());
        assertThat(file.sources()).containsAll(MobilisationConditions.sources());
        assertThat(ContractDocument.write(file)).doesNotContain("withCustomaryPlan");
        assertThat(read(ContractDocument.write(file))).isEqualTo(file);
    }

    @Test
    void aConditionOfTheDocumentStandsInTheStepOfACustomaryOne() {
        ServiceHandover handover = handover("""
                withCustomaryPlan: true
                planBasis: customary
                conditions:
                  - {id: premises, what: our own premises, category: premises, dependsOn: [contract-signed], gate: G2}
                gates: [{id: G0, name: our own gate, lead: 30 weeks}]
                """);

        assertThat(handover.conditions())
                .hasSize(20)
                .filteredOn(one -> one.id().value().equals("premises"))
                .extracting(HandoverCondition::what)
                .containsExactly("our own premises");
        assertThat(handover.gates())
                .hasSize(5)
                .filteredOn(one -> one.id().value().equals("G0"))
                .extracting(HandoverGate::name)
                .containsExactly("our own gate");
    }

    @Test
    void aCustomaryPlanContradictsNoOther() {
        String taken = with("  - id: board\n", "  - {id: mobilisation-practice, title: a}\n  - id: board\n");
        assertThat(refusal(taken + HANDOVER.substring(SOUND.length())
                        + "    withCustomaryPlan: true\n    planBasis: published\n"))
                .isEqualTo("""
                f:85:24: handovers[0].withCustomaryPlan: found a source 'mobilisation-practice' of the document, and one of the \
                customary plan, expected another id for that of the document
                f:86:16: handovers[0].planBasis: found 'published', expected 'customary', as the plan is completed by the customary \
                one""");
    }

    @Test
    void thereIsAnEndToCustomaryPlans() {
        String handovers = IntStream.range(0, 102)
                .mapToObj(i -> "- {id: h" + i + ", title: a, incoming: acme, services: [nursing], planned: 2015-10-01,"
                        + " withCustomaryPlan: true}\n")
                .collect(Collectors.joining());
        assertThat(refusal(SOUND + "handovers:\n" + handovers))
                .isEqualTo(
                        "f:178:101: handovers[100].withCustomaryPlan: found more than 100 of these, expected at most 100");
    }

    @Test
    void everythingWrongWithAHandoverIsNamed() {
        assertThat(refusal(HANDOVER + """
                    gates: [{id: go, name: a, lead: 4 weeks}, {id: go, name: a, lead: 1 month}]
                    conditions:
                      - {id: a, what: a, category: premises, dependsOn: [b], gate: stop, rule: none, owner: nobody}
                      - {id: b, what: b, category: premises, dependsOn: [a, c]}
                      - {id: b, what: b, category: furniture}
                    arrangements: [{service: nursin, provider: acm, kind: predecessor, until: 2015-09-30}]
                  - {id: h, title: a, incoming: acme, services: [nursing], planned: 2015-02-30}
                """)).isEqualTo("""
                f:84:52: handovers[0].gates[1].id: found 'go' a second time, expected every gate of handovers[0] once (it first stands \
                in line 84)
                f:84:71: handovers[0].gates[1].lead: found '1 month', expected how long before the planned date, such as '28 days', \
                '4 weeks' or '20 operational days', perhaps followed by ', the day itself not counted'
                f:86:68: handovers[0].conditions[0].gate: found 'stop', expected go
                f:86:80: handovers[0].conditions[0].rule: found 'none', expected persistent
                f:86:93: handovers[0].conditions[0].owner: found 'nobody', expected one of west-ccg, acme
                f:87:61: handovers[0].conditions[1].dependsOn[1]: found 'c', expected one of a, b
                f:88:14: handovers[0].conditions[2].id: found 'b' a second time, expected every condition of handovers[0] once (it \
                first stands in line 87)
                f:88:36: handovers[0].conditions[2].category: found 'furniture', expected one of governance, workforce, records and \
                data, premises, equipment, sub-contracts, registration and licence, indemnity, communication, clinical safety
                f:89:30: handovers[0].arrangements[0].service: found 'nursin', expected nursing; did you mean 'nursing'?
                f:89:48: handovers[0].arrangements[0].provider: found 'acm', expected one of west-ccg, acme; did you mean 'acme'?
                f:90:10: handovers[1].id: found 'h' a second time, expected every handover once (it first stands in line 78)
                f:90:69: handovers[1].planned: found '2015-02-30', expected a day of the calendar""");
    }

    @Test
    void conditionsThatWaitForEachOtherAreNamedWithTheLineOfTheFirst() {
        assertThat(refusal(HANDOVER + """
                    conditions:
                      - {id: x, what: a, category: premises}
                      - {id: a, what: a, category: premises, dependsOn: [x, c]}
                      - {id: b, what: b, category: premises, dependsOn: [a]}
                      - {id: c, what: b, category: premises, dependsOn: [b]}
                      - {id: d, what: b, category: premises, dependsOn: [e]}
                      - {id: e, what: b, category: premises, dependsOn: [d]}
                """)).isEqualTo("""
                f:86:57: handovers[0].conditions[1].dependsOn: found that these conditions wait for each other: a -> c -> b -> a, \
                expected values that go together
                f:89:57: handovers[0].conditions[4].dependsOn: found that these conditions wait for each other: d -> e -> d, expected \
                values that go together""");
    }

    @Test
    void aConditionDoesNotRestOnARuleThatReadsReadiness() {
        String ready = with(HANDOVER, "rules:\n", """
                rules:
                  - id: ready
                    when: {stated: {readiness: 'ready:h'}}
                    because: the next provider is ready
                """);
        assertThat(refusal(ready + "    conditions: [{id: a, what: a, category: premises, rule: ready}]\n"))
                .isEqualTo(
                        "f:87:61: handovers[0].conditions[0].rule: found 'ready', a rule that reads of term or readiness itself,"
                                + " expected a rule that reads neither, since these are found out after the rules they rest on (rule"
                                + " ready -> readiness ready:h -> handover h -> condition a -> rule ready)");
    }

    @Test
    void nobodyHandsOverToItself() {
        assertThat(refusal(with(HANDOVER, "incoming: west-ccg", "incoming: acme")))
                .isEqualTo(
                        "f:81:15: handovers[0].incoming: found that acme hands over to itself, expected values that go together");
    }
}
