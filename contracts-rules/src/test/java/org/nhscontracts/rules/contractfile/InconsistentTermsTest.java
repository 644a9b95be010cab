package org.nhscontracts.rules.contractfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.ConditionPrecedent;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.FigureState;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.contract.GainShareTiming;
import org.nhscontracts.core.contract.LinkKind;
import org.nhscontracts.core.contract.NoticePeriods;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.contract.Recurrence;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.SubContract;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.contract.VariationKind;
import org.nhscontracts.core.handover.ArrangementKind;
import org.nhscontracts.core.handover.AssuranceKind;
import org.nhscontracts.core.handover.ClaimedState;
import org.nhscontracts.core.handover.ConditionCategory;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.ConditionWaiver;
import org.nhscontracts.core.handover.ContinuityAssurance;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.handover.HandoverReview;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.handover.ProtectedTerm;
import org.nhscontracts.core.handover.ServiceArrangement;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.handover.StaffCount;
import org.nhscontracts.core.handover.StaffUnit;
import org.nhscontracts.core.id.AllianceId;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.core.id.HandoverId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.PartnershipId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceAssociate;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.BoardMatter;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.DecisionMode;
import org.nhscontracts.core.party.LeadershipBoard;
import org.nhscontracts.core.party.Membership;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Partnership;
import org.nhscontracts.core.party.PartnershipPart;
import org.nhscontracts.core.party.PartnershipPhase;
import org.nhscontracts.core.party.PartnershipRole;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.party.Responsibility;
import org.nhscontracts.core.party.UsingBody;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.DebtPaid;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.process.MaterialBreachCured;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.ServicesResumed;
import org.nhscontracts.core.process.ServicesSuspended;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.core.time.ReportingPeriod;

/** Term, variations, parties beside the contract and handovers that name what a contract file does not hold. */
class InconsistentTermsTest {

    private static final LocalDate DAY = LocalDate.of(2013, 11, 13);
    private static final OrganisationId CCG = OrganisationId.of("ccg");
    private static final OrganisationId ACME = OrganisationId.of("acme");
    private static final OrganisationId NOBODY = OrganisationId.of("nobody");
    private static final ServiceId NURSING = ServiceId.of("nursing");
    private static final ServiceId NONE = ServiceId.of("none");
    private static final Citation CITED = Citation.of(SourceId.of("lost"), Basis.CLAIMED, Confidence.SECONDARY);
    private static final Optional<Citation> LOST = Optional.of(CITED);
    private static final String ORGANISATION = ": found 'nobody', expected the id of an organisation of the file";
    private static final String SOURCE = ".cite.source: found 'lost', expected the id of a source of the file";

    @Test
    void whatHoldsTogetherIsBuilt() {
        ServiceHandover handover = ServiceHandover.builder()
                .id(HandoverId.of("h"))
                .title("Nursing")
                .incoming(ACME)
                .addService(NURSING)
                .planned(DAY)
                .build();
        ContractFile file = file(contract()).addHandover(handover).build();

        assertThat(file.handover(HandoverId.of("h"))).contains(handover);
        assertThat(file.handover(HandoverId.of("x"))).isEmpty();
    }

    @Test
    void namesWhatTheTermCites() {
        ContractTerm term = ContractTerm.builder()
                .start(LocalDate.of(2012, 10, 1))
                .expiry(LocalDate.of(2015, 9, 30))
                .addCondition(ConditionPrecedent.builder()
                        .id(ConditionId.of("c"))
                        .what("a")
                        .citation(LOST)
                        .build())
                .addOption(ExtensionOption.builder()
                        .id(OptionId.of("o"))
                        .exercisableBy(OptionHolder.PROVIDER)
                        .length(CalendarMonths.of(1))
                        .citation(LOST)
                        .build())
                .notice(NoticePeriods.builder()
                        .byProvider(CalendarMonths.of(1))
                        .citation(LOST)
                        .build())
                .citation(LOST)
                .build();
        assertThat(faults(file(contract(term))))
                .containsExactly(
                        "unknown-source contract.term" + SOURCE,
                        "unknown-source contract.term.conditions[0]" + SOURCE,
                        "unknown-source contract.term.options[0]" + SOURCE,
                        "unknown-source contract.term.notice" + SOURCE);
    }

    @Test
    void namesWhatAlliancesMentionAndWhatHasNoId() {
        Alliance holding = alliance()
                .id(AllianceId.of("a"))
                .arisesFrom(AllianceId.of("b"))
                .board(LeadershipBoard.builder()
                        .name("Board")
                        .defaultMode(DecisionMode.MAJORITY)
                        .addMatter(BoardMatter.builder()
                                .id("m")
                                .words("a")
                                .mode(DecisionMode.MAJORITY)
                                .addReservedTo(NOBODY)
                                .citation(LOST)
                                .build())
                        .citation(LOST)
                        .build())
                .citation(LOST)
                .build();
        assertThat(faults(file(contract().alliance(holding))
                        .addAlliance(alliance().id(AllianceId.of("a")).build())
                        .addAlliance(alliance().id(AllianceId.of("a")).build())
                        .addAlliance(alliance().build())))
                .contains(
                        "unknown-source contract.alliance" + SOURCE,
                        "unknown-alliance contract.alliance.arisesFrom: found 'b', expected the id of an alliance of the file",
                        "unknown-organisation contract.alliance.members[0].organisation" + ORGANISATION,
                        "unknown-organisation contract.alliance.associates[0].organisation: found 'stranger', expected the id of an organisation"
                                + " of the file",
                        "unknown-source contract.alliance.associates[0]" + SOURCE,
                        "unknown-source contract.alliance.board" + SOURCE,
                        "unknown-organisation contract.alliance.board.matters[0].reservedTo" + ORGANISATION,
                        "unknown-source contract.alliance.board.matters[0]" + SOURCE,
                        "duplicate-id contract.alliance.id: found 'a', expected another id than that of an alliance apart from the"
                                + " contract",
                        "duplicate-id alliances[1]: found 'a' a second time, expected it once",
                        "no-id alliances[2]: found an alliance without an id, expected one with it",
                        "unknown-organisation alliances[0].members[0].organisation" + ORGANISATION);
    }

    private static Alliance.Builder alliance() {
        Alliance.Builder alliance = Alliance.builder();
        alliance.name("Alliance")
                .addMember(AllianceMember.of(NOBODY))
                .addAssociate(AllianceAssociate.builder()
                        .organisation(OrganisationId.of("stranger"))
                        .responsibility(Responsibility.PARTIAL)
                        .purpose("a")
                        .citation(LOST)
                        .build());
        return alliance;
    }

    @Test
    void namesWhoElseIsNotThere() {
        ServiceContract.Builder contract = contract()
                .addUsingBody(UsingBody.builder()
                        .organisation(NOBODY)
                        .purpose("a")
                        .citation(LOST)
                        .build())
                .addSubContract(SubContract.builder()
                        .organisation(NOBODY)
                        .citation(LOST)
                        .build());
        Partnership partnership = Partnership.builder()
                .id(PartnershipId.of("p"))
                .name("Partnership")
                .addPhase(PartnershipPhase.builder()
                        .name("one")
                        .addRole(new PartnershipRole(NOBODY, PartnershipPart.ADVISER, Optional.empty()))
                        .citation(LOST)
                        .build())
                .citation(LOST)
                .build();
        assertThat(faults(file(contract)
                        .addPartnership(partnership)
                        .addPartnership(partnership)
                        .addMembership(Membership.builder()
                                .organisation(NOBODY)
                                .body(OrganisationId.of("none"))
                                .citation(LOST)
                                .build())))
                .contains(
                        "unknown-organisation contract.usingBodies[0].organisation" + ORGANISATION,
                        "unknown-source contract.usingBodies[0]" + SOURCE,
                        "unknown-organisation contract.subContracts[0].organisation" + ORGANISATION,
                        "unknown-source contract.subContracts[0]" + SOURCE,
                        "duplicate-id partnerships[1]: found 'p' a second time, expected it once",
                        "unknown-source partnerships[0]" + SOURCE,
                        "unknown-source partnerships[0].phases[0]" + SOURCE,
                        "unknown-organisation partnerships[0].phases[0].roles[0].organisation" + ORGANISATION,
                        "unknown-organisation memberships[0].organisation" + ORGANISATION,
                        "unknown-organisation memberships[0].body: found 'none', expected the id of an organisation of the file",
                        "unknown-source memberships[0]" + SOURCE);
    }

    @Test
    void namesWhatAGainShareMentionsAndPeriodsThatDoNotSuitIt() {
        GainShare share = GainShare.builder()
                .timing(GainShareTiming.ANNUAL)
                .putShare(NOBODY, new BigDecimal(100))
                .qualityGate(RuleId.of("r"))
                .citation(LOST)
                .build();
        GainSharePeriod quarter = GainSharePeriod.builder()
                .period(ReportingPeriod.parse("2013/14-Q1"))
                .state(FigureState.FINAL)
                .citation(LOST)
                .build();
        assertThat(faults(file(contract().gainShare(share))
                        .addGainSharePeriod(quarter)
                        .addGainSharePeriod(quarter)))
                .contains(
                        "unknown-source contract.gainShare" + SOURCE,
                        "unknown-organisation contract.gainShare.shares" + ORGANISATION,
                        "unknown-rule contract.gainShare.qualityGate: found 'r', expected the id of a rule of the file",
                        "unknown-source gainSharePeriods[0]" + SOURCE,
                        "misfit gainSharePeriods[0].period: found 2013/14-Q1, expected a financial or contract year, as the gain share"
                                + " is settled annually",
                        "duplicate-id gainSharePeriods[1]: found 'of final figures for 2013/14-Q1' a second time, expected it once");
        assertThat(faults(file(contract())
                        .addGainSharePeriod(GainSharePeriod.builder()
                                .period(ReportingPeriod.parse("2013/14"))
                                .state(FigureState.FINAL)
                                .build())))
                .containsExactly(
                        "no-gain-share gainSharePeriods: found periods, expected a gain share in the contract with them");
    }

    @Test
    void namesWhatVariationsMention() {
        Variation variation = Variation.builder()
                .id(VariationId.of("v"))
                .from(DAY)
                .kind(VariationKind.OTHER)
                .addChange(new VariationChange.ThresholdChanged(
                        KpiId.of("K"),
                        Target.builder()
                                .purpose(TargetPurpose.CONTRACT_STANDARD)
                                .threshold(Threshold.of(Operator.AT_LEAST, "10"))
                                .citation(LOST)
                                .build()))
                .addChange(new VariationChange.KpiAdded(KpiId.of("K")))
                .addChange(new VariationChange.KpiRemoved(KpiId.of("K")))
                .addChange(new VariationChange.ValueChanged(Money.of(CurrencyUnit.GBP, 1), Recurrence.ONCE))
                .addChange(new VariationChange.ServiceAdded(Service.builder()
                        .id(ServiceId.of("new"))
                        .name("New")
                        .citation(LOST)
                        .build()))
                .addChange(new VariationChange.ServiceRemoved(NONE))
                .addChange(new VariationChange.CommissionerAdded(Commissioner.builder()
                        .organisation(NOBODY)
                        .role(CommissionerRole.ASSOCIATE)
                        .citation(LOST)
                        .build()))
                .addChange(new VariationChange.CommissionerRemoved(NOBODY))
                .addChange(new VariationChange.ProviderAdded(Provider.builder()
                        .organisation(NOBODY)
                        .role(ProviderRole.PARTNER)
                        .addService(ServiceId.of("new"))
                        .addService(NONE)
                        .citation(LOST)
                        .build()))
                .addChange(new VariationChange.ProviderRemoved(NOBODY))
                .addChange(new VariationChange.ExpiryChanged(DAY))
                .citation(LOST)
                .build();
        ContractLink link = ContractLink.builder()
                .kind(LinkKind.PREDECESSOR)
                .contract(ContractId.of("before"))
                .title("Before")
                .addModification(variation)
                .addModification(variation)
                .build();
        List<String> own = List.of(
                "unknown-kpi contract.variations[0].changes[0]: found 'K', expected the id of a KPI of the file",
                "unknown-kpi contract.variations[0].changes[1]: found 'K', expected the id of a KPI of the file",
                "unknown-kpi contract.variations[0].changes[2]: found 'K', expected the id of a KPI of the file",
                "unknown-service contract.variations[0].changes[5]: found 'none', expected the id of a service of the file",
                "unknown-service contract.variations[0].changes[8]: found 'none', expected the id of a service of the file",
                "duplicate-id contract.links[0].modifications[1]: found 'v' a second time, expected it once");

        List<String> faults = faults(file(contract().addVariation(variation).addLink(link)));

        assertThat(faults).containsAll(own).containsAll(others("contract.variations[0]"));
        assertThat(faults)
                .containsAll(others("contract.links[0].modifications[0]"))
                .noneMatch(fault -> fault.startsWith("unknown-kpi contract.links"))
                .noneMatch(fault -> fault.startsWith("unknown-service contract.links"));
    }

    private static Variation values(int changes) {
        VariationChange change = new VariationChange.ValueChanged(Money.of(CurrencyUnit.GBP, 1), Recurrence.ONCE);
        return Variation.builder()
                .id(VariationId.of("v" + changes))
                .from(DAY)
                .kind(VariationKind.OTHER)
                .addAllChanges(Collections.nCopies(changes, change))
                .build();
    }

    private static List<String> others(String path) {
        return List.of(
                "unknown-source " + path + SOURCE,
                "unknown-source " + path + ".changes[0].target" + SOURCE,
                "unknown-source " + path + ".changes[4].serviceAdded" + SOURCE,
                "unknown-organisation " + path + ".changes[6]" + ORGANISATION,
                "unknown-source " + path + ".changes[6].commissionerAdded" + SOURCE,
                "unknown-organisation " + path + ".changes[7]" + ORGANISATION,
                "unknown-organisation " + path + ".changes[8]" + ORGANISATION,
                "unknown-source " + path + ".changes[8].providerAdded" + SOURCE,
                "unknown-organisation " + path + ".changes[9]" + ORGANISATION);
    }

    @Test
    void refusesMoreChangesThanCanBeAppliedInReasonableTime() {
        assertThat(faults(file(contract().addVariation(values(1_000)).addVariation(values(1_001)))))
                .containsExactly(
                        "variation contract.variations: found variations with 2001 changes, expected at most 2000 together");
        assertThat(file(contract().addVariation(values(2_000))).build()).isNotNull();
    }

    @Test
    void namesWhatEventsOfTheTermMention() {
        assertThat(faults(file(contract())
                        .addEvent(event("e1", new ExtensionExercised(OptionId.of("o"))))
                        .addEvent(event("e2", new ServicesSuspended(ImmutableSet.of(NONE), Optional.empty())))
                        .addEvent(event(
                                "e3",
                                new EventCorrected(event("e2", new ServicesResumed(ImmutableSet.of(NURSING, NONE))))))
                        .addEvent(event("e4", new DebtPaid(EventId.of("e9"))))
                        .addEvent(event("e5", new MaterialBreachCured(EventId.of("e9"))))))
                .containsExactly(
                        "unknown-option events[0].extensionExercised: found 'o', expected the id of an option of the file",
                        "unknown-service events[1].servicesSuspended: found 'none', expected the id of a service of the file",
                        "unknown-service events[2].corrected.servicesResumed: found 'none', expected the id of a service of the file",
                        "unknown-event events[3]: found 'e9', expected the id of an earlier event of the file",
                        "unknown-event events[4]: found 'e9', expected the id of an earlier event of the file");
    }

    private static ContractEvent event(String id, Occurrence what) {
        return ContractEvent.of(id, DAY, what);
    }

    @Test
    void namesWhatHandoversMention() {
        ServiceHandover handover = ServiceHandover.builder()
                .id(HandoverId.of("h"))
                .title("Nursing")
                .outgoing(NOBODY)
                .incoming(ACME)
                .addService(NONE)
                .planned(DAY)
                .addCondition(condition())
                .addGate(HandoverGate.builder()
                        .id(GateId.of("g"))
                        .name("Gate")
                        .lead(LeadTime.days(1))
                        .citation(LOST)
                        .build())
                .addReview(new HandoverReview("Review", DaySpan.days(1), LOST))
                .addAssurance(new ContinuityAssurance(AssuranceKind.OTHER, "a", LOST))
                .addStaffCount(StaffCount.builder()
                        .unit(StaffUnit.WTE)
                        .number(BigDecimal.ONE)
                        .citation(LOST)
                        .build())
                .addProtectedTerm(new ProtectedTerm("a", LOST))
                .addStateHandedOver(new ClaimedState("a", LOST))
                .addArrangement(ServiceArrangement.builder()
                        .service(NONE)
                        .provider(NOBODY)
                        .kind(ArrangementKind.INTERIM)
                        .citation(LOST)
                        .build())
                .citation(LOST)
                .build();
        assertThat(faults(file(contract()).addHandover(handover).addHandover(handover)))
                .contains(
                        "duplicate-id handovers[1]: found 'h' a second time, expected it once",
                        "unknown-organisation handovers[0].outgoing" + ORGANISATION,
                        "unknown-service handovers[0].services: found 'none', expected the id of a service of the file",
                        "unknown-organisation handovers[0].conditions[0].owner" + ORGANISATION,
                        "unknown-organisation handovers[0].conditions[0].waivableBy" + ORGANISATION,
                        "unknown-organisation handovers[0].conditions[0].waiver.by" + ORGANISATION,
                        "unknown-source handovers[0].conditions[0].waiver" + SOURCE,
                        "unknown-source handovers[0].conditions[0].evidence[0]" + SOURCE,
                        "unknown-source handovers[0].conditions[0]" + SOURCE,
                        "unknown-source handovers[0].gates[0]" + SOURCE,
                        "unknown-source handovers[0].reviews[0]" + SOURCE,
                        "unknown-source handovers[0].assurances[0]" + SOURCE,
                        "unknown-source handovers[0].staffCounts[0]" + SOURCE,
                        "unknown-source handovers[0].protectedTerms[0]" + SOURCE,
                        "unknown-source handovers[0].stateHandedOver[0]" + SOURCE,
                        "unknown-service handovers[0].arrangements[0].service: found 'none', expected the id of a service of the file",
                        "unknown-organisation handovers[0].arrangements[0].provider" + ORGANISATION,
                        "unknown-source handovers[0].arrangements[0]" + SOURCE,
                        "unknown-source handovers[0]" + SOURCE);
    }

    private static HandoverCondition condition() {
        return HandoverCondition.builder()
                .id(ConditionId.of("c"))
                .what("a")
                .category(ConditionCategory.PREMISES)
                .owner(NOBODY)
                .addEvidence(ConditionEvidence.builder()
                        .what("a")
                        .given(DAY)
                        .citation(LOST)
                        .build())
                .addWaivableBy(NOBODY)
                .waiver(ConditionWaiver.builder()
                        .by(NOBODY)
                        .on(DAY)
                        .reason("a")
                        .citation(LOST)
                        .build())
                .citation(LOST)
                .build();
    }

    @Test
    void namesTheRuleThatAConditionRestsOn() {
        ServiceHandover handover = ServiceHandover.builder()
                .id(HandoverId.of("h"))
                .title("Nursing")
                .incoming(ACME)
                .addService(NURSING)
                .planned(DAY)
                .addCondition(HandoverCondition.builder()
                        .id(ConditionId.of("c"))
                        .what("a")
                        .category(ConditionCategory.PREMISES)
                        .rule(RuleId.of("r"))
                        .build())
                .build();
        assertThat(faults(file(contract()).addHandover(handover)))
                .containsExactly(
                        "unknown-rule handovers[0].conditions[0].rule: found 'r', expected the id of a rule of the file");
    }

    private static ServiceContract.Builder contract() {
        return contract(ContractTerm.of(LocalDate.of(2012, 10, 1), LocalDate.of(2015, 9, 30)));
    }

    private static ServiceContract.Builder contract(ContractTerm term) {
        ServiceContract.Builder contract = ServiceContract.builder();
        contract.id(ContractId.of("suffolk"))
                .title("Suffolk")
                .term(term)
                .addCommissioner(Commissioner.of(CCG, CommissionerRole.CO_ORDINATING))
                .addProvider(Provider.of(ACME, ProviderRole.CONTRACT_HOLDER))
                .addService(Service.of("nursing", "Nursing"));
        return contract;
    }

    private static ContractFile.Builder file(ServiceContract.Builder contract) {
        ContractFile.Builder file = ContractFile.builder();
        file.contract(contract.build())
                .addOrganisation(Organisation.of("ccg", OrganisationKind.CLINICAL_COMMISSIONING_GROUP, "CCG"))
                .addOrganisation(Organisation.of("acme", OrganisationKind.COMPANY, "Acme"));
        return file;
    }

    private static List<String> faults(ContractFile.Builder file) {
        InconsistentContractException refusal = catchThrowableOfType(InconsistentContractException.class, file::build);
        assertThat(refusal).as("not refused").isNotNull();
        return refusal.faults().stream()
                .map(fault -> fault.code() + " " + fault)
                .toList();
    }
}
