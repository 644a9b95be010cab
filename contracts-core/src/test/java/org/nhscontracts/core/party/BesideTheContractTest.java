package org.nhscontracts.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.PartnershipId;

/** Partnerships, memberships, using bodies and boards: nothing of it makes anybody a party to a contract. */
class BesideTheContractTest {

    private static final OrganisationId SERCO = OrganisationId.of("serco");
    private static final OrganisationId BROMLEY = OrganisationId.of("bromley-healthcare");
    private static final LocalDate SIGNED = LocalDate.of(2014, 1, 20);
    private static final LocalDate LATER = LocalDate.of(2015, 1, 1);

    private static PartnershipPhase.Builder phase(String name, PartnershipPart part) {
        return PartnershipPhase.builder()
                .name(name)
                .addRole(new PartnershipRole(BROMLEY, part, Optional.empty()))
                .addRole(new PartnershipRole(SERCO, PartnershipPart.ADVISED, Optional.of("Suffolk")));
    }

    @Test
    void aPartnershipHasThePhasesOfTheDay() {
        Partnership partnership = Partnership.builder()
                .id(PartnershipId.of("serco-bromley"))
                .name("Serco and Bromley Healthcare")
                .addPhase(phase("advice", PartnershipPart.ADVISER).from(SIGNED).build())
                .addPhase(phase("bidding", PartnershipPart.JOINT_BIDDER)
                        .from(LATER)
                        .horizon("later")
                        .build())
                .build();
        assertThat(partnership.phasesOn(SIGNED.minusDays(1))).isEmpty();
        assertThat(partnership.phasesOn(LATER.minusDays(1)))
                .map(PartnershipPhase::name)
                .containsExactly("advice");
        assertThat(partnership.phasesOn(LATER)).map(PartnershipPhase::name).containsExactly("advice", "bidding");
    }

    @Test
    void refusesAPartnershipWithoutAPhaseAndAPhaseWithNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Partnership.builder()
                        .id(PartnershipId.of("p"))
                        .name("P")
                        .build())
                .withMessage("partnership p: found no phase, expected at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartnershipPhase.builder().name("advice").build())
                .withMessage("phase advice: found nobody, expected at least one role");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> phase("advice", PartnershipPart.OTHER)
                        .from(LATER)
                        .until(SIGNED)
                        .build())
                .withMessage("phase advice: until (2014-01-20) is before from (2015-01-01)");
    }

    @Test
    void nobodyBelongsToItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Membership.builder().organisation(BROMLEY).body(BROMLEY).build())
                .withMessage("membership: bromley-healthcare cannot be a member of itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Membership.builder()
                        .organisation(BROMLEY)
                        .body(OrganisationId.of("one-bromley"))
                        .from(LATER)
                        .until(SIGNED)
                        .build())
                .withMessage("membership of bromley-healthcare in one-bromley: until (2014-01-20) is before from"
                        + " (2015-01-01)");
    }

    @Test
    void aUsingBodyHasAPurposeAndDaysInOrder() {
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> UsingBody.builder().build())
                .withMessage("not set: organisation, purpose");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UsingBody.builder()
                        .organisation(SERCO)
                        .purpose("equipment")
                        .from(LATER)
                        .until(SIGNED)
                        .build())
                .withMessage("using body serco: until (2014-01-20) is before from (2015-01-01)");
    }

    @Test
    void aBoardKnowsItsMattersByTheirIds() {
        BoardMatter admission = BoardMatter.builder()
                .id("admission")
                .words("admission of a member")
                .mode(DecisionMode.UNANIMOUS)
                .build();
        LeadershipBoard board = LeadershipBoard.builder()
                .name("Alliance Leadership Board")
                .defaultMode(DecisionMode.MAJORITY)
                .addMatter(admission)
                .build();
        assertThat(board.matter("admission")).hasValue(admission);
        assertThat(board.matter("exclusion")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadershipBoard.builder()
                        .name("Alliance Leadership Board")
                        .defaultMode(DecisionMode.MAJORITY)
                        .addMatter(admission)
                        .addMatter(admission)
                        .build())
                .withMessage("board Alliance Leadership Board: found the matter admission twice");
    }
}
