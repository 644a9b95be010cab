package org.nhscontracts.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;

class ServiceContractTest {

    private static final OrganisationId SERCO = OrganisationId.of("serco");
    private static final OrganisationId DENTAL = OrganisationId.of("community-dental");
    private static final OrganisationId PCT = OrganisationId.of("nhs-suffolk");
    private static final OrganisationId GROUP = OrganisationId.of("west-suffolk");
    private static final LocalDate START = LocalDate.of(2012, 10, 1);
    private static final LocalDate APRIL_2013 = LocalDate.of(2013, 4, 1);

    private static ServiceContract.Builder contract() {
        return ServiceContract.builder()
                .id(ContractId.of("suffolk"))
                .title("Suffolk Community Healthcare")
                .term(ContractTerm.of(START, LocalDate.of(2015, 9, 30)));
    }

    private static ServiceContract.Builder bought() {
        return contract().addCommissioner(Commissioner.of(PCT, CommissionerRole.CO_ORDINATING));
    }

    private static EditionAdoption adoption(String edition, LocalDate from) {
        return EditionAdoption.builder()
                .edition(ContractEdition.of(edition))
                .from(from)
                .how("National Variation")
                .build();
    }

    @Test
    void suffolksContractPassedFromAPrimaryCareTrustToAGroupWithoutANewContract() {
        ServiceContract contract = contract()
                .addCommissioner(Commissioner.builder()
                        .organisation(PCT)
                        .role(CommissionerRole.CO_ORDINATING)
                        .until(APRIL_2013.minusDays(1))
                        .build())
                .addCommissioner(Commissioner.builder()
                        .organisation(GROUP)
                        .role(CommissionerRole.CO_ORDINATING)
                        .from(APRIL_2013)
                        .build())
                .addProvider(Provider.of(SERCO, ProviderRole.CONTRACT_HOLDER))
                .build();
        assertThat(contract.commissionersOn(APRIL_2013.minusDays(1)))
                .map(Commissioner::organisation)
                .containsExactly(PCT);
        assertThat(contract.commissionersOn(APRIL_2013))
                .map(Commissioner::organisation)
                .containsExactly(GROUP);
    }

    @Test
    void theEditionAdoptedLastGovernsWhateverTheOrder() {
        ServiceContract contract = bought().addProvider(Provider.of(SERCO, ProviderRole.CONTRACT_HOLDER))
                .addEdition(adoption("2014/15", LocalDate.of(2014, 4, 1)))
                .addEdition(adoption("2012/13", START))
                .addEdition(adoption("2013/14", APRIL_2013))
                .build();
        assertThat(contract.editionOn(START.minusDays(1))).isEmpty();
        assertThat(contract.editionOn(START)).map(EditionAdoption::edition).hasValue(ContractEdition.of("2012/13"));
        assertThat(contract.editionOn(APRIL_2013))
                .map(EditionAdoption::edition)
                .hasValue(ContractEdition.of("2013/14"));
        assertThat(contract.editionOn(LocalDate.of(2020, 1, 1)))
                .map(EditionAdoption::edition)
                .hasValue(ContractEdition.of("2014/15"));
    }

    @Test
    void performersAreProvidersOtherThanAdvisersAndAllianceMembers() {
        ServiceContract contract = bought().addProvider(Provider.of(SERCO, ProviderRole.CONTRACT_HOLDER))
                .addProvider(Provider.of(OrganisationId.of("adviser"), ProviderRole.ADVISER))
                .addProvider(Provider.of(DENTAL, ProviderRole.PARTNER))
                .alliance(Alliance.builder()
                        .name("alliance")
                        .addMember(AllianceMember.of(DENTAL))
                        .addMember(AllianceMember.builder()
                                .organisation(GROUP)
                                .until(START)
                                .build())
                        .build())
                .build();
        assertThat(contract.performers()).containsExactly(SERCO, DENTAL, GROUP);
    }

    @Test
    void anAllianceMayHoldTheContractAlone() {
        ServiceContract contract = bought().alliance(Alliance.builder()
                        .name("alliance")
                        .addMember(AllianceMember.of(DENTAL))
                        .build())
                .build();
        assertThat(contract.performers()).containsExactly(DENTAL);
    }

    @Test
    void refusesAContractThatNobodyBuys() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract()
                        .addProvider(Provider.of(SERCO, ProviderRole.CONTRACT_HOLDER))
                        .build())
                .withMessage("contract suffolk: found no Commissioner, expected at least one");
    }

    @Test
    void refusesAContractThatNobodyDelivers() {
        String message = "contract suffolk: found neither a provider nor an alliance";
        assertThatIllegalArgumentException().isThrownBy(() -> bought().build()).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bought().addProvider(Provider.of(SERCO, ProviderRole.ADVISER))
                        .build())
                .withMessage(message);
    }

    @Test
    void refusesAProviderOfAServiceThatTheContractDoesNotName() {
        Provider dental = Provider.builder()
                .organisation(DENTAL)
                .role(ProviderRole.CONTRACT_HOLDER)
                .addService(ServiceId.of("dental"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bought().addProvider(dental)
                        .addService(Service.of("nursing", "community nursing"))
                        .build())
                .withMessage(
                        "contract suffolk: provider community-dental delivers a service that the contract does not name");
        assertThat(bought().addProvider(dental)
                        .addService(Service.of("dental", "community dental services"))
                        .build()
                        .services())
                .hasSize(1);
    }

    @Test
    void namesWhatABuilderLacks() {
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> ServiceContract.builder().build())
                .withMessage("not set: id, title, term");
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> EditionAdoption.builder().build())
                .withMessage("not set: edition, from, how");
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> ContractLink.builder().build())
                .withMessage("not set: kind, contract, title");
    }

    @Test
    void anAgreedValueIsStatedForTheWholeTerm() {
        ContractValue value = ContractValue.agreed(Money.parse("GBP 140000000.00"));
        assertThat(value.kind()).isEqualTo(ValueKind.AGREED);
        assertThat(value.span()).isEqualTo(ValueSpan.WHOLE_TERM);
        assertThat(value.bound()).isEqualTo(ValueBound.STATED);
        assertThat(value.amount()).isEqualTo(Money.parse("GBP 140000000"));
    }

    @Test
    void refusesANegativeValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractValue.agreed(Money.parse("GBP -0.01")))
                .withMessage("value: found GBP -0.01, expected 0 or more");
        assertThat(ContractValue.agreed(Money.parse("GBP 0")).amount().isZero()).isTrue();
    }
}
