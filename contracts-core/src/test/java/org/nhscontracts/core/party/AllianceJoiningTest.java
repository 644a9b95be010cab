package org.nhscontracts.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.AllianceId;
import org.nhscontracts.core.id.OrganisationId;

/** Admission, exclusion and exit, and a standing alliance apart from the contract it wins. */
class AllianceJoiningTest {

    private static final OrganisationId TRUST = OrganisationId.of("trust");
    private static final OrganisationId FEDERATION = OrganisationId.of("federation");
    private static final OrganisationId COMPANY = OrganisationId.of("company");
    private static final LocalDate CHANGE = LocalDate.of(2022, 4, 1);

    private static AllianceMember.Builder member(OrganisationId organisation) {
        return AllianceMember.builder().organisation(organisation);
    }

    @Test
    void aFoundingMemberStaysOneAdmittedLaterComesAndOneThatLeavesGoes() {
        Alliance alliance = Alliance.builder()
                .name("North East Essex")
                .addMember(AllianceMember.of(TRUST))
                .addMember(member(FEDERATION)
                        .joined(MembershipStart.ADMISSION)
                        .from(CHANGE)
                        .build())
                .addMember(member(COMPANY)
                        .left(MembershipEnd.EXCLUSION)
                        .until(CHANGE.minusDays(1))
                        .build())
                .build();
        assertThat(alliance.membersOn(CHANGE.minusDays(1))).containsExactly(TRUST, COMPANY);
        assertThat(alliance.membersOn(CHANGE)).containsExactly(TRUST, FEDERATION);
        assertThat(alliance.members())
                .map(AllianceMember::joined)
                .containsExactly(MembershipStart.FOUNDING, MembershipStart.ADMISSION, MembershipStart.FOUNDING);
        assertThat(alliance.members().get(2).left()).hasValue(MembershipEnd.EXCLUSION);
    }

    @Test
    void refusesAnAdmissionOrAnExitWithoutItsDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> member(TRUST).joined(MembershipStart.ADMISSION).build())
                .withMessage("alliance member trust: joined by admission, but no first day (from) is given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member(TRUST).left(MembershipEnd.EXIT).build())
                .withMessage("alliance member trust: left by exit, but no last day (until) is given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllianceAssociate.builder()
                        .organisation(TRUST)
                        .responsibility(Responsibility.FULL)
                        .purpose("advice")
                        .left(MembershipEnd.EXCLUSION)
                        .build())
                .withMessage("alliance associate trust: left by exclusion, but no last day (until) is given");
    }

    @Test
    void nobodyIsAMemberWhereThereIsNoAlliance() {
        Alliance alliance = Alliance.builder()
                .name("North East Essex")
                .from(CHANGE)
                .addMember(AllianceMember.of(TRUST))
                .addAssociate(AllianceAssociate.builder()
                        .organisation(COMPANY)
                        .responsibility(Responsibility.PARTIAL)
                        .purpose("linking services to their communities")
                        .build())
                .build();
        assertThat(alliance.membersOn(CHANGE.minusDays(1))).isEmpty();
        assertThat(alliance.associatesOn(CHANGE.minusDays(1))).isEmpty();
        assertThat(alliance.membersOn(CHANGE)).containsExactly(TRUST);
        assertThat(alliance.associatesOn(CHANGE)).containsExactly(COMPANY);
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alliance.builder()
                        .name("North East Essex")
                        .from(CHANGE)
                        .until(CHANGE.minusDays(1))
                        .addMember(AllianceMember.of(TRUST))
                        .build())
                .withMessage("alliance North East Essex: until (2022-03-31) is before from (2022-04-01)");
    }

    @Test
    void theAllianceThatWonAContractMayHaveOtherMembersThanTheOneItArisesFrom() {
        Alliance standing = Alliance.builder()
                .id(AllianceId.of("nee-alliance"))
                .name("North East Essex Health and Wellbeing Alliance")
                .addMember(AllianceMember.of(TRUST))
                .addMember(AllianceMember.of(COMPANY))
                .build();
        Alliance contracted = Alliance.builder()
                .arisesFrom(AllianceId.of("nee-alliance"))
                .name("North East Essex Integrated Community Services")
                .addMember(AllianceMember.of(TRUST))
                .build();
        assertThat(contracted.arisesFrom()).isEqualTo(standing.id());
        assertThat(contracted.membersOn(CHANGE)).doesNotContain(COMPANY);
        assertThat(standing.membersOn(CHANGE)).contains(COMPANY);
    }
}
