package org.nhscontracts.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.party.UsingBody;
import org.nhscontracts.core.source.YesNo;

/** Who holds the contract for a service, who answers for it, who uses it, and where it is. */
class HoldersTest {

    private static final OrganisationId SERCO = OrganisationId.of("serco");
    private static final OrganisationId DENTAL = OrganisationId.of("community-dental-services");
    private static final OrganisationId COUNCIL = OrganisationId.of("suffolk-county-council");
    private static final ServiceId TEETH = ServiceId.of("dental");
    private static final ServiceId NURSING = ServiceId.of("nursing");
    private static final LocalDate START = LocalDate.of(2012, 10, 1);

    private static ServiceContract.Builder contract() {
        return ServiceContract.builder()
                .id(ContractId.of("suffolk"))
                .title("Suffolk Community Healthcare")
                .term(ContractTerm.of(START, LocalDate.of(2015, 9, 30)))
                .addCommissioner(Commissioner.of(OrganisationId.of("pct"), CommissionerRole.NOT_STATED))
                .addService(Service.of("nursing", "community nursing"))
                .addService(Service.of("dental", "community dental service"));
    }

    private static Provider.Builder dental(OrganisationId organisation, ProviderRole role) {
        return Provider.builder().organisation(organisation).role(role).addService(TEETH);
    }

    @Test
    void row_04_theDentalContractIsHeldByAnotherThanTheAccountableProvider() {
        ServiceContract suffolk = contract()
                .addProvider(Provider.of(SERCO, ProviderRole.PRIME_CONTRACTOR))
                .addProvider(dental(DENTAL, ProviderRole.CONTRACT_HOLDER).build())
                .addProvider(dental(SERCO, ProviderRole.ACCOUNTABLE_PROVIDER).build())
                .build();
        assertThat(suffolk.holderOf(TEETH, START)).containsExactly(DENTAL);
        assertThat(suffolk.accountableFor(TEETH, START)).containsExactly(SERCO);
        assertThat(suffolk.holderOf(NURSING, START)).containsExactly(SERCO);
        assertThat(suffolk.accountableFor(NURSING, START)).containsExactly(SERCO);
    }

    @Test
    void whoHoldsAServiceAnswersForItUnlessAnotherIsNamed() {
        ServiceContract dated = contract()
                .addProvider(Provider.of(DENTAL, ProviderRole.CONTRACT_HOLDER))
                .addProvider(Provider.builder()
                        .organisation(SERCO)
                        .role(ProviderRole.ACCOUNTABLE_PROVIDER)
                        .from(START.plusYears(1))
                        .build())
                .build();
        assertThat(dated.accountableFor(TEETH, START)).containsExactly(DENTAL);
        assertThat(dated.accountableFor(TEETH, START.plusYears(1))).containsExactly(SERCO);
        assertThat(dated.holderOf(TEETH, START.plusYears(1))).containsExactly(DENTAL);
    }

    @Test
    void theMembersOfAnAllianceHoldTogetherWhatNobodyElseHolds() {
        ServiceContract alliance = contract()
                .alliance(Alliance.builder()
                        .name("Suffolk")
                        .addMember(AllianceMember.of(SERCO))
                        .addMember(AllianceMember.builder()
                                .organisation(COUNCIL)
                                .until(START.minusDays(1))
                                .build())
                        .build())
                .addProvider(dental(DENTAL, ProviderRole.LEAD_PROVIDER).build())
                .build();
        assertThat(alliance.holderOf(NURSING, START)).containsExactly(SERCO);
        assertThat(alliance.holderOf(NURSING, START.minusDays(1))).containsExactly(SERCO, COUNCIL);
        assertThat(alliance.holderOf(TEETH, START)).containsExactly(DENTAL);
    }

    @Test
    void nobodyHoldsAServiceWhereNobodyIsKnownTo() {
        ServiceContract partner =
                contract().addProvider(Provider.of(SERCO, ProviderRole.PARTNER)).build();
        assertThat(partner.holderOf(NURSING, START)).isEmpty();
        assertThat(partner.accountableFor(NURSING, START)).isEmpty();
    }

    @Test
    void refusesAServiceThatTheContractDoesNotName() {
        ServiceContract serco = contract()
                .addProvider(Provider.of(SERCO, ProviderRole.CONTRACT_HOLDER))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> serco.holderOf(ServiceId.of("stroke"), START))
                .withMessage("contract suffolk: found no service stroke");
        ServiceContract.Builder using = contract()
                .addProvider(Provider.of(SERCO, ProviderRole.CONTRACT_HOLDER))
                .addUsingBody(UsingBody.builder()
                        .organisation(COUNCIL)
                        .purpose("equipment for people in social care")
                        .addService(ServiceId.of("equipment"))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(using::build)
                .withMessage("contract suffolk: using body suffolk-county-council uses a service that the contract does"
                        + " not name");
        ServiceContract.Builder sub = contract()
                .addProvider(Provider.of(SERCO, ProviderRole.CONTRACT_HOLDER))
                .addSubContract(SubContract.builder()
                        .organisation(DENTAL)
                        .addService(ServiceId.of("stroke"))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(sub::build)
                .withMessage("contract suffolk: the sub-contract of community-dental-services covers a service that the"
                        + " contract does not name");
    }

    @Test
    void aUsingBodyPerformsNothingAndHoldsNothing() {
        ServiceContract suffolk = contract()
                .addProvider(Provider.of(SERCO, ProviderRole.CONTRACT_HOLDER))
                .addUsingBody(UsingBody.builder()
                        .organisation(COUNCIL)
                        .purpose("equipment for people in social care")
                        .build())
                .build();
        assertThat(suffolk.performers()).containsExactly(SERCO);
        assertThat(suffolk.holderOf(NURSING, START)).doesNotContain(COUNCIL);
    }

    @Test
    void aSubContractRunsBetweenItsDaysAsFarAsTheyAreKnown() {
        SubContract open = SubContract.builder().organisation(DENTAL).build();
        assertThat(open.runsOn(START)).isTrue();
        assertThat(open.material()).isEqualTo(YesNo.NOT_STATED);
        assertThat(open.processesPersonalData()).isEqualTo(YesNo.NOT_STATED);
        SubContract year = SubContract.builder()
                .organisation(DENTAL)
                .start(START)
                .expiry(START.plusDays(1))
                .build();
        assertThat(year.runsOn(START.minusDays(1))).isFalse();
        assertThat(year.runsOn(START)).isTrue();
        assertThat(year.runsOn(START.plusDays(1))).isTrue();
        assertThat(year.runsOn(START.plusDays(2))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubContract.builder()
                        .organisation(DENTAL)
                        .start(START)
                        .expiry(START.minusDays(1))
                        .build())
                .withMessage(
                        "sub-contract of community-dental-services: expiry (2012-09-30) is before start (2012-10-01)");
    }

    @Test
    void aServiceIsForItsOwnAreasElseForThoseOfTheContract() {
        ServiceContract bromley = contract()
                .addProvider(Provider.of(SERCO, ProviderRole.CONTRACT_HOLDER))
                .addArea("Bromley")
                .addService(Service.builder()
                        .id(ServiceId.of("dietetics"))
                        .name("Bexley adult dietetics")
                        .addArea("Bexley")
                        .build())
                .build();
        assertThat(bromley.areasOf(NURSING)).containsExactly("Bromley");
        assertThat(bromley.areasOf(ServiceId.of("dietetics"))).containsExactly("Bexley");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bromley.areasOf(ServiceId.of("stroke")))
                .withMessage("contract suffolk: found no service stroke");
    }
}
