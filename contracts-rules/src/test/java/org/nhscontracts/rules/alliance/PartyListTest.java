package org.nhscontracts.rules.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.alliance.Bodies.BROMLEY_CCG;
import static org.nhscontracts.rules.alliance.Bodies.BROMLEY_HEALTHCARE;
import static org.nhscontracts.rules.alliance.Bodies.CCGS;
import static org.nhscontracts.rules.alliance.Bodies.EPUT;
import static org.nhscontracts.rules.alliance.Bodies.ESNEFT;
import static org.nhscontracts.rules.alliance.Bodies.HCRG;
import static org.nhscontracts.rules.alliance.Bodies.IPSWICH_CCG;
import static org.nhscontracts.rules.alliance.Bodies.IPSWICH_HOSPITAL;
import static org.nhscontracts.rules.alliance.Bodies.NORTH_ESSEX;
import static org.nhscontracts.rules.alliance.Bodies.ORGANISATIONS;
import static org.nhscontracts.rules.alliance.Bodies.OWNER;
import static org.nhscontracts.rules.alliance.Bodies.PRIMARY_CHOICE;
import static org.nhscontracts.rules.alliance.Bodies.SEL_ICB;
import static org.nhscontracts.rules.alliance.Bodies.SERCO;
import static org.nhscontracts.rules.alliance.Bodies.SOUTH_ESSEX;
import static org.nhscontracts.rules.alliance.Bodies.SUCCESSIONS;
import static org.nhscontracts.rules.alliance.Bodies.SUFFOLK_PCT;
import static org.nhscontracts.rules.alliance.Bodies.WEST_CCG;
import static org.nhscontracts.rules.alliance.Bodies.alliance;
import static org.nhscontracts.rules.alliance.Bodies.contract;
import static org.nhscontracts.rules.alliance.Bodies.named;
import static org.nhscontracts.rules.alliance.Bodies.parties;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.SubContract;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.PartnershipId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Membership;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.Partnership;
import org.nhscontracts.core.party.PartnershipPart;
import org.nhscontracts.core.party.PartnershipPhase;
import org.nhscontracts.core.party.PartnershipRole;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.party.UsingBody;
import org.nhscontracts.core.source.YesNo;

/** Who was party to a contract on a day: rows 1 to 9 of the list of what a model must be able to express. */
class PartyListTest {

    private static final OrganisationId COUNCIL = OrganisationId.of("suffolk-county-council");
    private static final OrganisationId ESSEX = OrganisationId.of("essex-county-council");
    private static final OrganisationId NEE_CCG = OrganisationId.of("north-east-essex-ccg");
    private static final OrganisationId DENTAL = OrganisationId.of("community-dental-services");
    private static final OrganisationId WSFT = OrganisationId.of("west-suffolk-ft");
    private static final OrganisationId NORFOLK = OrganisationId.of("norfolk-community");
    private static final LocalDate START_2012 = LocalDate.of(2012, 10, 1);
    private static final LocalDate END_2015 = LocalDate.of(2015, 9, 30);
    private static final LocalDate NICS = LocalDate.of(2021, 7, 1);

    private static ServiceContract.Builder suffolk2012() {
        return contract("suffolk-2012", START_2012, END_2015)
                .addProvider(Provider.of(SERCO, ProviderRole.PRIME_CONTRACTOR));
    }

    private static ServiceContract.Builder suffolk2015() {
        return contract("suffolk-2015", END_2015.plusDays(1), LocalDate.of(2017, 9, 30))
                .addCommissioner(Commissioner.of(IPSWICH_CCG, CommissionerRole.NOT_STATED))
                .addCommissioner(Commissioner.of(WEST_CCG, CommissionerRole.NOT_STATED));
    }

    private static ServiceContract nics(Alliance alliance) {
        return contract("nics", NICS, NICS.plusYears(10).minusDays(1))
                .addCommissioner(Commissioner.of(NEE_CCG, CommissionerRole.NOT_STATED))
                .addCommissioner(Commissioner.of(ESSEX, CommissionerRole.NOT_STATED))
                .alliance(alliance)
                .build();
    }

    @Test
    void row_01_commissionersActJointly() {
        ServiceContract suffolk = suffolk2015()
                .addProvider(Provider.of(WSFT, ProviderRole.LEAD_PROVIDER))
                .build();
        assertThat(parties(suffolk, END_2015.plusDays(1)).organisations(PartyStanding.COMMISSIONER))
                .containsExactly(IPSWICH_CCG, WEST_CCG);
        ServiceContract essex = nics(alliance("NICS", List.of(ESNEFT), List.of()));
        assertThat(parties(essex, NICS).organisations(PartyStanding.COMMISSIONER))
                .as("a clinical commissioning group and a county council")
                .containsExactly(NEE_CCG, ESSEX);
    }

    @Test
    void row_02_aPrimaryCareTrustIsSucceededByTwoGroupsWithoutANewContract() {
        ServiceContract suffolk = suffolk2012()
                .addCommissioner(Commissioner.of(SUFFOLK_PCT, CommissionerRole.CO_ORDINATING))
                .build();
        PartyList before = parties(suffolk, CCGS.minusDays(1));
        assertThat(named(before.of(PartyStanding.COMMISSIONER))).containsExactly("NHS Suffolk (5PT)");
        assertThat(before.of(PartyStanding.COMMISSIONER).get(0).because()).isEqualTo("named");
        PartyList after = parties(suffolk, CCGS);
        assertThat(named(after.of(PartyStanding.COMMISSIONER)))
                .containsExactly("NHS Ipswich and East Suffolk CCG (06L)", "NHS West Suffolk CCG (07K)");
        assertThat(after.of(PartyStanding.COMMISSIONER))
                .allSatisfy(
                        entry -> assertThat(entry.because()).isEqualTo("for suffolk-pct: replacement on 2013-04-01"));
        assertThat(after.organisations(PartyStanding.CONTRACT_HOLDER)).containsExactly(SERCO);
    }

    @Test
    void row_02_aChainOfCommissionersIsFollowedToItsEnd() {
        ServiceContract bromley = contract("bromley", LocalDate.of(2018, 4, 1), LocalDate.of(2026, 11, 30))
                .addCommissioner(Commissioner.of(BROMLEY_CCG, CommissionerRole.CO_ORDINATING))
                .addProvider(Provider.of(BROMLEY_HEALTHCARE, ProviderRole.CONTRACT_HOLDER))
                .build();
        assertThat(named(parties(bromley, LocalDate.of(2020, 3, 31)).of(PartyStanding.COMMISSIONER)))
                .containsExactly("NHS Bromley CCG (07Q)");
        assertThat(named(parties(bromley, LocalDate.of(2020, 4, 1)).of(PartyStanding.COMMISSIONER)))
                .containsExactly("NHS South East London CCG (72Q)");
        PartyList icb = parties(bromley, LocalDate.of(2022, 7, 1));
        assertThat(named(icb.of(PartyStanding.COMMISSIONER))).containsExactly("NHS South East London ICB (QKK)");
        assertThat(icb.of(PartyStanding.COMMISSIONER).get(0).because())
                .isEqualTo("for bromley-ccg: replacement on 2020-04-01, replacement on 2022-07-01");
        assertThat(icb.of(PartyStanding.COMMISSIONER).get(0).role()).isEqualTo("co-ordinating");
    }

    @Test
    void row_02_aCommissionerNamedByItsLatestNameHadPredecessors() {
        ServiceContract bromley = contract("bromley", LocalDate.of(2018, 4, 1), LocalDate.of(2026, 11, 30))
                .addCommissioner(Commissioner.of(SEL_ICB, CommissionerRole.NOT_STATED))
                .addProvider(Provider.of(BROMLEY_HEALTHCARE, ProviderRole.CONTRACT_HOLDER))
                .build();
        PartyList first = parties(bromley, LocalDate.of(2018, 4, 1));
        assertThat(named(first.of(PartyStanding.COMMISSIONER))).containsExactly("NHS Bromley CCG (07Q)");
        assertThat(first.of(PartyStanding.COMMISSIONER).get(0).because())
                .isEqualTo("for south-east-london-icb: replacement on 2020-04-01, replacement on 2022-07-01");
        assertThat(named(parties(bromley, LocalDate.of(2024, 1, 1)).of(PartyStanding.COMMISSIONER)))
                .containsExactly("NHS South East London ICB (QKK)");
    }

    @Test
    void row_02_predecessorsAndSuccessorsThatAreNamedWithTheirDaysStandOnce() {
        ServiceContract suffolk = suffolk2012()
                .addCommissioner(Commissioner.builder()
                        .organisation(SUFFOLK_PCT)
                        .role(CommissionerRole.CO_ORDINATING)
                        .until(CCGS.minusDays(1))
                        .build())
                .addCommissioner(Commissioner.builder()
                        .organisation(IPSWICH_CCG)
                        .role(CommissionerRole.CO_ORDINATING)
                        .from(CCGS)
                        .build())
                .addCommissioner(Commissioner.builder()
                        .organisation(WEST_CCG)
                        .role(CommissionerRole.ASSOCIATE)
                        .from(CCGS)
                        .build())
                .build();
        assertThat(parties(suffolk, CCGS.minusDays(1)).organisations(PartyStanding.COMMISSIONER))
                .containsExactly(SUFFOLK_PCT);
        PartyList after = parties(suffolk, CCGS);
        assertThat(after.of(PartyStanding.COMMISSIONER)).hasSize(2);
        assertThat(after.of(PartyStanding.COMMISSIONER))
                .allSatisfy(entry -> assertThat(entry.because()).isEqualTo("named"));
        assertThat(after.of(PartyStanding.COMMISSIONER))
                .map(PartyEntry::role)
                .containsExactly("co-ordinating", "associate");
    }

    @Test
    void whoCeasedToBeAPartyBeforeASuccessionIsNotSucceeded() {
        ServiceContract suffolk = suffolk2012()
                .addCommissioner(Commissioner.builder()
                        .organisation(SUFFOLK_PCT)
                        .role(CommissionerRole.ASSOCIATE)
                        .until(CCGS.minusDays(2))
                        .build())
                .addCommissioner(Commissioner.of(COUNCIL, CommissionerRole.CO_ORDINATING))
                .build();
        assertThat(parties(suffolk, CCGS).organisations(PartyStanding.COMMISSIONER))
                .containsExactly(COUNCIL);
        ServiceContract ended = suffolk2012()
                .addCommissioner(Commissioner.builder()
                        .organisation(SUFFOLK_PCT)
                        .role(CommissionerRole.ASSOCIATE)
                        .until(CCGS.plusYears(1))
                        .build())
                .build();
        assertThat(parties(ended, CCGS.plusYears(1)).organisations(PartyStanding.COMMISSIONER))
                .containsExactly(IPSWICH_CCG, WEST_CCG);
        assertThat(parties(ended, CCGS.plusYears(1).plusDays(1)).of(PartyStanding.COMMISSIONER))
                .as("the part ends when it was to end, whoever plays it")
                .isEmpty();
    }

    @Test
    void row_03_aLeadProviderHoldsTheContractAndPartnersDeliverWithIt() {
        ServiceContract suffolk = suffolk2015()
                .addProvider(Provider.of(WSFT, ProviderRole.LEAD_PROVIDER))
                .addProvider(Provider.of(IPSWICH_HOSPITAL, ProviderRole.PARTNER))
                .addProvider(Provider.of(NORFOLK, ProviderRole.PARTNER))
                .build();
        PartyList list = parties(suffolk, END_2015.plusDays(1));
        assertThat(list.organisations(PartyStanding.CONTRACT_HOLDER)).containsExactly(WSFT);
        assertThat(list.organisations(PartyStanding.DELIVERING)).containsExactly(IPSWICH_HOSPITAL, NORFOLK);
        assertThat(list.isParty(IPSWICH_HOSPITAL)).isFalse();
        assertThat(list.isParty(WSFT)).isTrue();
    }

    @Test
    void row_04_aPrimeContractorASubContractorAndAnAccountableProvider() {
        ServiceContract suffolk = suffolk2012()
                .addCommissioner(Commissioner.of(SUFFOLK_PCT, CommissionerRole.NOT_STATED))
                .addService(Service.of("dental", "community dental service"))
                .addService(Service.of("nursing", "community nursing"))
                .addProvider(Provider.builder()
                        .organisation(DENTAL)
                        .role(ProviderRole.CONTRACT_HOLDER)
                        .addService(ServiceId.of("dental"))
                        .build())
                .addProvider(Provider.builder()
                        .organisation(SERCO)
                        .role(ProviderRole.ACCOUNTABLE_PROVIDER)
                        .addService(ServiceId.of("dental"))
                        .build())
                .addSubContract(SubContract.builder()
                        .organisation(SOUTH_ESSEX)
                        .material(YesNo.YES)
                        .start(START_2012)
                        .build())
                .addUsingBody(UsingBody.builder()
                        .organisation(COUNCIL)
                        .purpose("equipment for people in social care")
                        .build())
                .build();
        PartyList list = parties(suffolk, START_2012);
        assertThat(list.organisations(PartyStanding.CONTRACT_HOLDER)).containsExactly(SERCO, DENTAL);
        assertThat(list.of(PartyStanding.CONTRACT_HOLDER).get(1).services()).containsExactly(ServiceId.of("dental"));
        assertThat(list.organisations(PartyStanding.ACCOUNTABLE)).containsExactly(SERCO);
        assertThat(suffolk.accountableFor(ServiceId.of("dental"), START_2012)).containsExactly(SERCO);
        assertThat(suffolk.holderOf(ServiceId.of("dental"), START_2012)).containsExactly(DENTAL);
        assertThat(list.of(PartyStanding.DELIVERING)).map(PartyEntry::role).containsExactly("material sub-contractor");
        assertThat(parties(suffolk, START_2012.minusDays(1)).of(PartyStanding.DELIVERING))
                .isEmpty();
        assertThat(list.organisations(PartyStanding.USING)).containsExactly(COUNCIL);
        assertThat(list.isParty(COUNCIL))
                .as("it uses the service, and does not commission it")
                .isFalse();
    }

    @Test
    void aSubContractorThatIsNamedAmongTheProvidersStandsOnce() {
        ServiceContract suffolk = suffolk2012()
                .addCommissioner(Commissioner.of(SUFFOLK_PCT, CommissionerRole.NOT_STATED))
                .addProvider(Provider.of(SOUTH_ESSEX, ProviderRole.SUB_CONTRACTOR))
                .addSubContract(SubContract.builder().organisation(SOUTH_ESSEX).build())
                .addSubContract(SubContract.builder().organisation(DENTAL).build())
                .build();
        assertThat(parties(suffolk, START_2012).of(PartyStanding.DELIVERING))
                .map(PartyEntry::organisation)
                .containsExactly(SOUTH_ESSEX, DENTAL);
    }

    private static final Partnership SERCO_BROMLEY = Partnership.builder()
            .id(PartnershipId.of("serco-bromley"))
            .name("Serco and Bromley Healthcare")
            .addPhase(PartnershipPhase.builder()
                    .name("advice")
                    .from(LocalDate.of(2014, 1, 20))
                    .until(LocalDate.of(2014, 8, 31))
                    .addRole(new PartnershipRole(
                            BROMLEY_HEALTHCARE, PartnershipPart.ADVISER, Optional.of("clinical leaders in Suffolk")))
                    .addRole(new PartnershipRole(SERCO, PartnershipPart.ADVISED, Optional.empty()))
                    .build())
            .addPhase(PartnershipPhase.builder()
                    .name("bidding")
                    .horizon("later, throughout the UK")
                    .from(LocalDate.of(2014, 9, 1))
                    .addRole(new PartnershipRole(BROMLEY_HEALTHCARE, PartnershipPart.JOINT_BIDDER, Optional.empty()))
                    .addRole(new PartnershipRole(SERCO, PartnershipPart.JOINT_BIDDER, Optional.empty()))
                    .build())
            .build();

    @Test
    void row_05_anAdviserIsNeverCountedAsAContractParty() {
        ServiceContract suffolk = suffolk2012()
                .addCommissioner(Commissioner.of(SUFFOLK_PCT, CommissionerRole.NOT_STATED))
                .addProvider(Provider.of(BROMLEY_HEALTHCARE, ProviderRole.ADVISER))
                .build();
        for (LocalDate date : List.of(LocalDate.of(2014, 1, 20), LocalDate.of(2014, 9, 1))) {
            PartyList list = PartyList.on(suffolk, ORGANISATIONS, SUCCESSIONS, List.of(SERCO_BROMLEY), List.of(), date);
            assertThat(list.isParty(BROMLEY_HEALTHCARE)).isFalse();
            assertThat(list.organisations(PartyStanding.ADVISING)).containsExactly(BROMLEY_HEALTHCARE);
            assertThat(list.organisations(PartyStanding.PARTNERSHIP)).containsExactly(BROMLEY_HEALTHCARE, SERCO);
        }
        PartyList now = PartyList.on(
                suffolk, ORGANISATIONS, SUCCESSIONS, List.of(SERCO_BROMLEY), List.of(), LocalDate.of(2014, 8, 31));
        assertThat(now.of(PartyStanding.PARTNERSHIP))
                .map(PartyEntry::role)
                .containsExactly(
                        "adviser in Serco and Bromley Healthcare (advice): clinical leaders in Suffolk",
                        "advised in Serco and Bromley Healthcare (advice)");
        assertThat(suffolk.performers()).doesNotContain(BROMLEY_HEALTHCARE);
    }

    @Test
    void row_06_four_members_and_nine_associates() {
        List<OrganisationId> nine = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> OrganisationId.of("associate-" + i))
                .toList();
        ServiceContract nics = nics(alliance("NICS", List.of(ESNEFT, PRIMARY_CHOICE, EPUT, HCRG), nine));
        PartyList list = parties(nics, NICS);
        assertThat(list.of(PartyStanding.ALLIANCE_MEMBER)).hasSize(4);
        assertThat(list.of(PartyStanding.ASSOCIATE)).hasSize(9);
        assertThat(list.of(PartyStanding.ALLIANCE_MEMBER).size()
                        + list.of(PartyStanding.ASSOCIATE).size())
                .as("suppliers")
                .isEqualTo(13);
        assertThat(list.parties()).as("with the two Commissioners").hasSize(6);
        assertThat(list.of(PartyStanding.ASSOCIATE).get(0).role())
                .isEqualTo("responsible in part for linking services to their communities");
        assertThat(list.isParty(nine.get(0))).isFalse();
    }

    @Test
    void row_07_anOrganisationOfAnyKindStandsInTheListWithACodeOrWithout() {
        for (OrganisationKind kind : OrganisationKind.values()) {
            Organisation organisation = Organisation.of("body", kind, "A " + kind.words());
            ServiceContract held = suffolk2015()
                    .addProvider(Provider.of(organisation.id(), ProviderRole.CONTRACT_HOLDER))
                    .build();
            PartyEntry entry = PartyList.on(held, List.of(organisation), List.of(), List.of(), List.of(), END_2015)
                    .of(PartyStanding.CONTRACT_HOLDER)
                    .get(0);
            assertThat(entry.name()).isEqualTo("A " + kind.words());
            assertThat(entry.code()).isEmpty();
        }
    }

    @Test
    void row_08_aMembershipInAWiderBodyIsNoContract() {
        OrganisationId place = OrganisationId.of("one-bromley");
        Membership membership = Membership.builder()
                .organisation(BROMLEY_HEALTHCARE)
                .body(place)
                .from(LocalDate.of(2017, 4, 1))
                .build();
        ServiceContract suffolk = suffolk2015()
                .addProvider(Provider.of(WSFT, ProviderRole.LEAD_PROVIDER))
                .build();
        List<Organisation> bodies =
                List.of(Organisation.of("one-bromley", OrganisationKind.PARTNERSHIP, "One Bromley"));
        PartyList list =
                PartyList.on(suffolk, bodies, List.of(), List.of(), List.of(membership), LocalDate.of(2017, 4, 1));
        assertThat(list.of(PartyStanding.MEMBERSHIP)).map(PartyEntry::role).containsExactly("part of One Bromley");
        assertThat(list.isParty(BROMLEY_HEALTHCARE)).isFalse();
        assertThat(list.parties()).map(PartyEntry::organisation).containsExactly(IPSWICH_CCG, WEST_CCG, WSFT);
        PartyList before =
                PartyList.on(suffolk, bodies, List.of(), List.of(), List.of(membership), LocalDate.of(2017, 3, 31));
        assertThat(before.of(PartyStanding.MEMBERSHIP)).isEmpty();
    }

    @Test
    void row_09_anAcquiredPartnerIsSucceededByWhoAcquiredIt() {
        ServiceContract suffolk = suffolk2015()
                .addProvider(Provider.of(WSFT, ProviderRole.LEAD_PROVIDER))
                .addProvider(Provider.of(IPSWICH_HOSPITAL, ProviderRole.PARTNER))
                .build();
        assertThat(named(parties(suffolk, LocalDate.of(2018, 6, 30)).of(PartyStanding.DELIVERING)))
                .containsExactly("The Ipswich Hospital NHS Trust (RGQ)");
        assertThat(named(parties(suffolk, LocalDate.of(2018, 7, 1)).of(PartyStanding.DELIVERING)))
                .containsExactly("East Suffolk and North Essex NHS Foundation Trust (RDE)");
    }

    @Test
    void row_09_whoAcquiresAnotherWasThereBefore() {
        ServiceContract essex = nics(alliance("NICS", List.of(ESNEFT), List.of()));
        assertThat(parties(essex, LocalDate.of(2018, 6, 30)).organisations(PartyStanding.ALLIANCE_MEMBER))
                .containsExactly(ESNEFT);
    }

    @Test
    void row_09_twoMembersThatMergeAreOneAfterwards() {
        ServiceContract essex = nics(alliance("Essex", List.of(NORTH_ESSEX, SOUTH_ESSEX), List.of()));
        assertThat(named(parties(essex, LocalDate.of(2017, 3, 31)).of(PartyStanding.ALLIANCE_MEMBER)))
                .containsExactly("North Essex Partnership (RRD)", "South Essex Partnership (RWN)");
        assertThat(named(parties(essex, LocalDate.of(2017, 4, 1)).of(PartyStanding.ALLIANCE_MEMBER)))
                .containsExactly("Essex Partnership University (R1L)");
        ServiceContract later = nics(alliance("Essex", List.of(EPUT), List.of()));
        assertThat(named(parties(later, LocalDate.of(2017, 3, 31)).of(PartyStanding.ALLIANCE_MEMBER)))
                .as("before the merger the two stand in its place")
                .containsExactly("North Essex Partnership (RRD)", "South Essex Partnership (RWN)");
    }

    @Test
    void row_09_aMemberUnderANewOwnerStaysTheMemberUnderItsNewName() {
        ServiceContract essex = nics(alliance("NICS", List.of(HCRG), List.of()));
        assertThat(named(parties(essex, OWNER.minusDays(1)).of(PartyStanding.ALLIANCE_MEMBER)))
                .containsExactly("Virgin Care Services (NDA)");
        PartyList after = parties(essex, OWNER);
        assertThat(named(after.of(PartyStanding.ALLIANCE_MEMBER))).containsExactly("HCRG Care Group (NDA)");
        assertThat(after.of(PartyStanding.ALLIANCE_MEMBER).get(0).organisation())
                .isEqualTo(HCRG);
        assertThat(after.of(PartyStanding.ALLIANCE_MEMBER).get(0).because()).isEqualTo("named");
    }

    @Test
    void membersAreThereWhileTheirAllianceIs() {
        Alliance dated = Alliance.builder()
                .name("NICS")
                .from(NICS)
                .until(NICS.plusYears(1))
                .addAllMembers(ImmutableList.copyOf(
                        alliance("NICS", List.of(ESNEFT), List.of()).members()))
                .build();
        ServiceContract essex = nics(dated);
        assertThat(parties(essex, NICS.minusDays(1)).of(PartyStanding.ALLIANCE_MEMBER))
                .isEmpty();
        assertThat(parties(essex, NICS.plusYears(1)).of(PartyStanding.ALLIANCE_MEMBER))
                .hasSize(1);
        assertThat(parties(essex, NICS.plusYears(1).plusDays(1)).of(PartyStanding.ALLIANCE_MEMBER))
                .isEmpty();
    }
}
