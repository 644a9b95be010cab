package org.nhscontracts.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.core.id.OrganisationId;

class AllianceTest {

    private static final OrganisationId TRUST = OrganisationId.of("trust");
    private static final OrganisationId FEDERATION = OrganisationId.of("federation");
    private static final OrganisationId COUNCIL = OrganisationId.of("council");
    private static final LocalDate JOINED = LocalDate.of(2019, 4, 1);

    private static AllianceAssociate.Builder associate(OrganisationId organisation) {
        return AllianceAssociate.builder()
                .organisation(organisation)
                .responsibility(Responsibility.PARTIAL)
                .purpose("linking services to their communities");
    }

    @Test
    void hasTheMembersOfTheDay() {
        Alliance alliance = Alliance.builder()
                .name("North East Essex")
                .addMember(AllianceMember.of(TRUST))
                .addMember(AllianceMember.builder()
                        .organisation(COUNCIL)
                        .until(JOINED.minusDays(1))
                        .build())
                .addMember(AllianceMember.builder()
                        .organisation(FEDERATION)
                        .from(JOINED)
                        .build())
                .build();
        assertThat(alliance.membersOn(JOINED.minusDays(1))).containsExactly(TRUST, COUNCIL);
        assertThat(alliance.membersOn(JOINED)).containsExactly(TRUST, FEDERATION);
    }

    @Test
    void refusesToHaveNoMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alliance.builder()
                        .name("North East Essex")
                        .addAssociate(associate(COUNCIL).build())
                        .build())
                .withMessage("alliance North East Essex: found no member, expected at least one");
    }

    @Test
    void refusesAMemberThatIsAnAssociateAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alliance.builder()
                        .name("North East Essex")
                        .addMember(AllianceMember.of(TRUST))
                        .addAssociate(associate(TRUST).from(JOINED).build())
                        .build())
                .withMessage("alliance North East Essex: trust is both member and associate");
    }

    @Test
    void letsAnAssociateBecomeAMember() {
        Alliance alliance = Alliance.builder()
                .name("North East Essex")
                .addMember(AllianceMember.of(COUNCIL))
                .addMember(AllianceMember.builder()
                        .organisation(TRUST)
                        .from(JOINED)
                        .build())
                .addAssociate(associate(TRUST).until(JOINED.minusDays(1)).build())
                .build();
        assertThat(alliance.membersOn(JOINED.minusDays(1))).containsExactly(COUNCIL);
        assertThat(alliance.membersOn(JOINED)).containsExactly(COUNCIL, TRUST);
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        associate(TRUST).from(JOINED).until(JOINED.minusDays(1)).build())
                .withMessage("alliance associate trust: until (2019-03-31) is before from (2019-04-01)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllianceMember.builder()
                        .organisation(TRUST)
                        .from(JOINED)
                        .until(JOINED.minusDays(1))
                        .build())
                .withMessage("alliance member trust: until (2019-03-31) is before from (2019-04-01)");
    }

    @Test
    void namesWhatAnAssociateLacks() {
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> AllianceAssociate.builder().build())
                .withMessage("not set: organisation, responsibility, purpose");
    }
}
