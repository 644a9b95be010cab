package org.nhscontracts.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;

class PartyRolesTest {

    private static final OrganisationId SUFFOLK_PCT = OrganisationId.of("nhs-suffolk");
    private static final LocalDate ABOLITION = LocalDate.of(2013, 3, 31);

    @Test
    void aPrimaryCareTrustIsCommissionerUntilItsAbolition() {
        Commissioner pct = Commissioner.builder()
                .organisation(SUFFOLK_PCT)
                .role(CommissionerRole.CO_ORDINATING)
                .until(ABOLITION)
                .build();
        assertThat(pct.inForceOn(ABOLITION)).isTrue();
        assertThat(pct.inForceOn(ABOLITION.plusDays(1))).isFalse();
        assertThat(Commissioner.of(SUFFOLK_PCT, CommissionerRole.CO_ORDINATING).inForceOn(ABOLITION.plusDays(1)))
                .isTrue();
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Commissioner.builder()
                        .organisation(SUFFOLK_PCT)
                        .role(CommissionerRole.ASSOCIATE)
                        .from(ABOLITION)
                        .until(ABOLITION.minusDays(1))
                        .build())
                .withMessage("Commissioner nhs-suffolk: until (2013-03-30) is before from (2013-03-31)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provider.builder()
                        .organisation(OrganisationId.of("serco"))
                        .role(ProviderRole.CONTRACT_HOLDER)
                        .from(ABOLITION)
                        .until(ABOLITION.minusDays(1))
                        .build())
                .withMessage("provider serco: until (2013-03-30) is before from (2013-03-31)");
    }

    @Test
    void onlyThreeRolesArePartyToTheContract() {
        assertThat(ProviderRole.values())
                .filteredOn(ProviderRole::isContractParty)
                .containsExactly(
                        ProviderRole.CONTRACT_HOLDER, ProviderRole.PRIME_CONTRACTOR, ProviderRole.LEAD_PROVIDER);
    }

    @Test
    void aProviderKeepsTheServicesOfItsPartInTheirOrder() {
        Provider provider = Provider.builder()
                .organisation(OrganisationId.of("community-dental"))
                .role(ProviderRole.PARTNER)
                .addService(ServiceId.of("b"))
                .addService(ServiceId.of("a"))
                .addService(ServiceId.of("b"))
                .build();
        assertThat(provider.services()).containsExactly(ServiceId.of("b"), ServiceId.of("a"));
        assertThat(Provider.of(OrganisationId.of("serco"), ProviderRole.CONTRACT_HOLDER)
                        .services())
                .isEmpty();
    }

    @Test
    void twoGroupsReplaceAPrimaryCareTrust() {
        Succession succession = Succession.builder()
                .kind(SuccessionKind.REPLACEMENT)
                .date(ABOLITION.plusDays(1))
                .addPredecessor(SUFFOLK_PCT)
                .addSuccessor(OrganisationId.of("west-suffolk"))
                .addSuccessor(OrganisationId.of("ipswich-and-east"))
                .build();
        assertThat(succession.successors()).hasSize(2);
    }

    @Test
    void refusesASuccessionWithoutOneSide() {
        Succession.Builder nobodyBefore =
                Succession.builder().kind(SuccessionKind.MERGER).date(ABOLITION).addSuccessor(SUFFOLK_PCT);
        assertThatIllegalArgumentException()
                .isThrownBy(nobodyBefore::build)
                .withMessage("succession of 2013-03-31: found no predecessor");
        Succession.Builder nobodyAfter =
                Succession.builder().kind(SuccessionKind.MERGER).date(ABOLITION).addPredecessor(SUFFOLK_PCT);
        assertThatIllegalArgumentException()
                .isThrownBy(nobodyAfter::build)
                .withMessage("succession of 2013-03-31: found no successor");
    }

    @Test
    void namesWhatABuilderLacks() {
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> Provider.builder().build())
                .withMessage("not set: organisation, role");
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> Succession.builder().build())
                .withMessage("not set: kind, date");
    }
}
