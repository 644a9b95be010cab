package org.nhscontracts.rules.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.alliance.Bodies.ACE;
import static org.nhscontracts.rules.alliance.Bodies.BROMLEY_CCG;
import static org.nhscontracts.rules.alliance.Bodies.BROMLEY_HEALTHCARE;
import static org.nhscontracts.rules.alliance.Bodies.EPUT;
import static org.nhscontracts.rules.alliance.Bodies.ESNEFT;
import static org.nhscontracts.rules.alliance.Bodies.HCRG;
import static org.nhscontracts.rules.alliance.Bodies.ORGANISATIONS;
import static org.nhscontracts.rules.alliance.Bodies.PRIMARY_CHOICE;
import static org.nhscontracts.rules.alliance.Bodies.SERCO;
import static org.nhscontracts.rules.alliance.Bodies.SUCCESSIONS;
import static org.nhscontracts.rules.alliance.Bodies.alliance;
import static org.nhscontracts.rules.alliance.Bodies.contract;
import static org.nhscontracts.rules.alliance.Bodies.parties;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.AllianceId;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;

/** A standing alliance apart from the contract it wins, and where a provider works. */
class AlliancesInTimeTest {

    private static final OrganisationId CCG = OrganisationId.of("north-east-essex-ccg");
    private static final LocalDate NICS = LocalDate.of(2021, 7, 1);

    /** Of the list of twelve, those of which the source names which they were. */
    private static final Alliance STANDING = Alliance.builder()
            .id(AllianceId.of("nee-alliance"))
            .name("North East Essex Health and Wellbeing Alliance")
            .from(LocalDate.of(2018, 1, 1))
            .addMember(AllianceMember.of(ACE))
            .addMember(AllianceMember.of(OrganisationId.of("east-of-england-ambulance")))
            .addMember(AllianceMember.of(OrganisationId.of("tendring-district-council")))
            .addMember(AllianceMember.of(OrganisationId.of("colchester-borough-council")))
            .build();

    @Test
    void row_55b_aceWasInTheStandingAllianceAndNotInTheContractItWon() {
        Alliance contracted = Alliance.builder()
                .name("North East Essex Integrated Community Services")
                .arisesFrom(AllianceId.of("nee-alliance"))
                .addAllMembers(alliance("x", List.of(ESNEFT, PRIMARY_CHOICE, EPUT, HCRG), List.of())
                        .members())
                .build();
        ServiceContract nics = contract("nics", NICS, NICS.plusYears(10).minusDays(1))
                .addCommissioner(Commissioner.of(CCG, CommissionerRole.NOT_STATED))
                .alliance(contracted)
                .build();
        assertThat(contracted.arisesFrom()).isEqualTo(STANDING.id());
        assertThat(STANDING.membersOn(NICS)).contains(ACE);
        assertThat(STANDING.membersOn(LocalDate.of(2017, 12, 31))).isEmpty();
        assertThat(parties(nics, NICS).isParty(ACE)).isFalse();
        assertThat(parties(nics, NICS).organisations(PartyStanding.ALLIANCE_MEMBER))
                .containsExactly(ESNEFT, PRIMARY_CHOICE, EPUT, HCRG);
    }

    private static ServiceContract.Builder held(
            String id, LocalDate start, LocalDate expiry, OrganisationId provider, ProviderRole role) {
        return contract(id, start, expiry)
                .addCommissioner(Commissioner.of(BROMLEY_CCG, CommissionerRole.NOT_STATED))
                .addProvider(Provider.of(provider, role));
    }

    private static final LocalDate FIRST = LocalDate.of(2017, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    /** Constructed from the contracts and boroughs that are known of Bromley Healthcare. */
    private static final List<ServiceContract> CONTRACTS = List.of(
            held("bromley", FIRST, LAST, BROMLEY_HEALTHCARE, ProviderRole.CONTRACT_HOLDER)
                    .addArea("Bromley")
                    .addService(Service.of("nursing", "adult nursing"))
                    .addService(Service.builder()
                            .id(ServiceId.of("bexley-dietetics"))
                            .name("Bexley adult dietetics")
                            .addArea("Bexley")
                            .build())
                    .build(),
            held("greenwich", LocalDate.of(2021, 8, 1), LAST, BROMLEY_HEALTHCARE, ProviderRole.CONTRACT_HOLDER)
                    .addArea("Greenwich")
                    .build(),
            held("suffolk", LocalDate.of(2012, 10, 1), LAST, SERCO, ProviderRole.PRIME_CONTRACTOR)
                    .addArea("Suffolk")
                    .addProvider(Provider.of(BROMLEY_HEALTHCARE, ProviderRole.ADVISER))
                    .build(),
            held("ended", LocalDate.of(2010, 4, 1), LocalDate.of(2016, 3, 31), BROMLEY_HEALTHCARE, ProviderRole.PARTNER)
                    .addArea("Lewisham")
                    .build());

    private static Engagements bromleyHealthcare(LocalDate date) {
        return Engagements.on(BROMLEY_HEALTHCARE, CONTRACTS, ORGANISATIONS, SUCCESSIONS, date);
    }

    @Test
    void row_55c_theContractsOfAProviderAcrossSeveralAreas() {
        Engagements engagements = bromleyHealthcare(LocalDate.of(2022, 1, 1));
        assertThat(engagements.asParty())
                .map(Engagement::contract)
                .containsExactly(ContractId.of("bromley"), ContractId.of("greenwich"));
        assertThat(engagements.byArea())
                .isEqualTo(ImmutableSetMultimap.of(
                        "Bromley", ContractId.of("bromley"),
                        "Bexley", ContractId.of("bromley"),
                        "Greenwich", ContractId.of("greenwich"),
                        "Suffolk", ContractId.of("suffolk")));
        assertThat(engagements.startedSince(LocalDate.of(2021, 8, 1)))
                .as("won lately")
                .map(Engagement::areas)
                .containsExactly(ImmutableList.of("Greenwich"));
        assertThat(bromleyHealthcare(LocalDate.of(2021, 7, 31)).asParty())
                .map(Engagement::contract)
                .containsExactly(ContractId.of("bromley"));
    }

    @Test
    void row_55c_aPartThatIsLimitedToSomeServicesHasTheirAreasAlone() {
        ServiceContract shared = held("shared", FIRST, LAST, SERCO, ProviderRole.LEAD_PROVIDER)
                .addArea("Bromley")
                .addService(Service.of("nursing", "adult nursing"))
                .addService(Service.builder()
                        .id(ServiceId.of("dietetics"))
                        .name("Bexley adult dietetics")
                        .addArea("Bexley")
                        .build())
                .addProvider(Provider.builder()
                        .organisation(BROMLEY_HEALTHCARE)
                        .role(ProviderRole.PARTNER)
                        .addService(ServiceId.of("dietetics"))
                        .build())
                .build();
        Engagement part = Engagements.on(BROMLEY_HEALTHCARE, List.of(shared), ORGANISATIONS, SUCCESSIONS, FIRST)
                .engagements()
                .get(0);
        assertThat(part.areas()).containsExactly("Bexley");
        assertThat(part.services()).containsExactly(ServiceId.of("dietetics"));
        assertThat(part.entry().role()).isEqualTo("partner");
        assertThat(part.title()).isEqualTo("Contract shared");
        assertThat(part.expiry()).isEqualTo(LAST);
    }
}
