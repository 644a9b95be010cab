package org.nhscontracts.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.nhscontracts.core.testing.CoreDomain;

@Domain(CoreDomain.class)
class PartyProperties {

    @Property
    void anOrganisationHasANameOnEveryDayAndItIsOneOfItsNames(
            @ForAll Organisation organisation, @ForAll LocalDate date) {
        assertThat(organisation.names()).map(Dated::value).contains(organisation.nameOn(date));
    }

    @Property
    void anOrganisationHasACodeExactlyWhereOneIsInForce(@ForAll Organisation organisation, @ForAll LocalDate date) {
        assertThat(organisation.codeOn(date).isPresent())
                .isEqualTo(organisation.codes().stream().anyMatch(code -> code.inForceOn(date)));
    }

    @Property
    void nobodyIsMemberAndAssociateOnOneDay(@ForAll Alliance alliance, @ForAll LocalDate date) {
        assertThat(alliance.associates())
                .filteredOn(associate -> associate.inForceOn(date))
                .map(AllianceAssociate::organisation)
                .noneMatch(alliance.membersOn(date)::contains);
    }

    @Property
    void everyMemberOnADayIsNamedInTheAgreement(@ForAll Alliance alliance, @ForAll LocalDate date) {
        assertThat(alliance.members()).map(AllianceMember::organisation).containsAll(alliance.membersOn(date));
    }
}
