package org.nhscontracts.rules.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceAssociate;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.BoardMatter;
import org.nhscontracts.core.party.DecisionMode;
import org.nhscontracts.core.party.LeadershipBoard;
import org.nhscontracts.core.party.MembershipEnd;
import org.nhscontracts.core.party.MembershipStart;
import org.nhscontracts.core.party.Responsibility;
import org.nhscontracts.rules.verdict.Verdict;

/** Unanimous, majority and conflicted-member-excluded decisions, reserved matters, and who may vote. */
class BoardDecisionTest {

    private static final OrganisationId A = OrganisationId.of("a");
    private static final OrganisationId B = OrganisationId.of("b");
    private static final OrganisationId C = OrganisationId.of("c");
    private static final OrganisationId D = OrganisationId.of("d");
    private static final OrganisationId HOSPICE = OrganisationId.of("hospice");
    private static final OrganisationId BUYER = OrganisationId.of("buyer");
    private static final LocalDate DAY = LocalDate.of(2022, 4, 1);
    private static final Set<OrganisationId> NOBODY = ImmutableSet.of();

    private static BoardMatter matter(String id, DecisionMode mode, OrganisationId... reserved) {
        return BoardMatter.builder()
                .id(id)
                .words("the matter of " + id)
                .mode(mode)
                .addAllReservedTo(List.of(reserved))
                .build();
    }

    private static final LeadershipBoard BOARD = LeadershipBoard.builder()
            .name("Alliance Leadership Board")
            .defaultMode(DecisionMode.UNANIMOUS)
            .addMatter(matter("programme", DecisionMode.MAJORITY))
            .addMatter(matter("exclusion", DecisionMode.CONFLICTED_MEMBER_EXCLUDED))
            .addMatter(matter("funding", DecisionMode.UNANIMOUS, BUYER, D))
            .build();

    /** Three members from the start, a fourth admitted on the day, and an associate. */
    private static final Alliance ALLIANCE = Alliance.builder()
            .name("North East Essex")
            .board(BOARD)
            .addMember(AllianceMember.of(A))
            .addMember(AllianceMember.of(B))
            .addMember(AllianceMember.builder()
                    .organisation(C)
                    .left(MembershipEnd.EXIT)
                    .until(DAY.plusYears(1))
                    .build())
            .addMember(AllianceMember.builder()
                    .organisation(D)
                    .joined(MembershipStart.ADMISSION)
                    .from(DAY)
                    .build())
            .addAssociate(AllianceAssociate.builder()
                    .organisation(HOSPICE)
                    .responsibility(Responsibility.PARTIAL)
                    .purpose("linking services to their communities")
                    .build())
            .build();

    private static BoardDecision decide(String matter, Map<OrganisationId, Vote> votes) {
        return BoardDecision.decide(ALLIANCE, matter, DAY, votes, NOBODY);
    }

    @Test
    void whatTheAgreementDoesNotNameIsDecidedByTheDefaultMode() {
        BoardDecision decision =
                decide("a new logo", ImmutableMap.of(A, Vote.FOR, B, Vote.FOR, C, Vote.FOR, D, Vote.FOR));
        assertThat(decision.mode()).isEqualTo(DecisionMode.UNANIMOUS);
        assertThat(decision.matter()).isEqualTo("a new logo");
        assertThat(decision.carried()).isEqualTo(Verdict.HOLDS);
        assertThat(decision.because()).isEqualTo("4 of 4 are in favour, 4 are needed");
    }

    @Test
    void unanimityEndsWithOneVoteAgainstOrOneAbstention() {
        assertThat(decide("x", ImmutableMap.of(A, Vote.AGAINST)).carried())
                .as("whatever the others say")
                .isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(decide("x", ImmutableMap.of(A, Vote.FOR, B, Vote.FOR, C, Vote.FOR, D, Vote.ABSTAINED))
                        .carried())
                .isEqualTo(Verdict.DOES_NOT_HOLD);
    }

    @Test
    void aMissingVoteLeavesOpenWhatItCouldTurn() {
        BoardDecision open = decide("x", ImmutableMap.of(A, Vote.FOR, B, Vote.FOR, C, Vote.FOR));
        assertThat(open.carried()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.missing()).containsExactly(D);
        assertThat(open.because()).isEqualTo("3 of 4 are in favour, 4 are needed, and the vote of d is not known");
        assertThat(decide("programme", ImmutableMap.of(A, Vote.FOR, B, Vote.FOR, C, Vote.FOR))
                        .carried())
                .as("three of four are a majority, whatever the fourth says")
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void aMajorityIsMoreThanHalfOfThoseEntitledSoThatATieCarriesNothing() {
        BoardDecision tie =
                decide("programme", ImmutableMap.of(A, Vote.FOR, B, Vote.FOR, C, Vote.AGAINST, D, Vote.AGAINST));
        assertThat(tie.carried()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(tie.because()).isEqualTo("2 of 4 are in favour, 3 are needed");
        assertThat(decide("programme", ImmutableMap.of(A, Vote.FOR, B, Vote.FOR, C, Vote.ABSTAINED, D, Vote.ABSTAINED))
                        .carried())
                .as("those who abstain are entitled too")
                .isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(decide("programme", ImmutableMap.of(A, Vote.FOR, B, Vote.FOR, C, Vote.AGAINST))
                        .carried())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void whoIsToBeExcludedDoesNotVoteOnIt() {
        Map<OrganisationId, Vote> votes = ImmutableMap.of(A, Vote.FOR, B, Vote.FOR, C, Vote.AGAINST, D, Vote.FOR);
        BoardDecision exclusion = BoardDecision.decide(ALLIANCE, "exclusion", DAY, votes, ImmutableSet.of(C));
        assertThat(exclusion.carried()).isEqualTo(Verdict.HOLDS);
        assertThat(exclusion.excluded()).containsExactly(C);
        assertThat(exclusion.votes()).doesNotContainKey(C);
        assertThat(exclusion.matter()).isEqualTo("the matter of exclusion");
        assertThat(exclusion.because())
                .isEqualTo("3 of 3 are in favour, 3 are needed; c may not vote for a conflict of interest");
        assertThat(BoardDecision.decide(ALLIANCE, "x", DAY, votes, ImmutableSet.of(C))
                        .carried())
                .as("in another mode a conflict of interest takes no vote away")
                .isEqualTo(Verdict.DOES_NOT_HOLD);
    }

    @Test
    void whereAllHaveAConflictOfInterestNobodyCarriesAnything() {
        BoardDecision decision =
                BoardDecision.decide(ALLIANCE, "exclusion", DAY, ImmutableMap.of(), ImmutableSet.of(A, B, C, D));
        assertThat(decision.carried()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(decision.because()).isEqualTo("nobody may vote: all have a conflict of interest");
    }

    @Test
    void aReservedMatterIsDecidedByThoseToWhomItIsReserved() {
        BoardDecision decision = decide("funding", ImmutableMap.of(BUYER, Vote.FOR, D, Vote.FOR, A, Vote.AGAINST));
        assertThat(decision.entitled()).containsExactly(BUYER, D);
        assertThat(decision.carried()).isEqualTo(Verdict.HOLDS);
        assertThat(decision.withoutVote()).containsExactly(A);
        assertThat(decision.because()).isEqualTo("2 of 2 are in favour, 2 are needed; a has no vote");
        BoardDecision before =
                BoardDecision.decide(ALLIANCE, "funding", DAY.minusDays(1), ImmutableMap.of(BUYER, Vote.FOR), NOBODY);
        assertThat(before.entitled()).as("a member only while it is one").containsExactly(BUYER);
        assertThat(before.carried()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void theFullMembersOfTheDayVoteAndNoAssociate() {
        Map<OrganisationId, Vote> votes = ImmutableMap.of(A, Vote.FOR, B, Vote.FOR, C, Vote.FOR, HOSPICE, Vote.AGAINST);
        BoardDecision before = BoardDecision.decide(ALLIANCE, "x", DAY.minusDays(1), votes, NOBODY);
        assertThat(before.entitled()).containsExactly(A, B, C);
        assertThat(before.carried()).isEqualTo(Verdict.HOLDS);
        assertThat(before.withoutVote()).containsExactly(HOSPICE);
        BoardDecision later = BoardDecision.decide(ALLIANCE, "x", DAY.plusYears(2), votes, NOBODY);
        assertThat(later.entitled()).as("after c's exit").containsExactly(A, B, D);
        assertThat(later.withoutVote()).containsExactly(C, HOSPICE);
    }

    @Test
    void aDayWithoutMembersAndAnAllianceWithoutABoard() {
        Alliance later = Alliance.builder()
                .name("Later")
                .from(DAY)
                .board(BOARD)
                .addMember(AllianceMember.of(A))
                .build();
        assertThat(BoardDecision.decide(later, "x", DAY.minusDays(1), ImmutableMap.of(A, Vote.FOR), NOBODY)
                        .because())
                .isEqualTo("nobody may vote");
        Alliance none =
                Alliance.builder().name("None").addMember(AllianceMember.of(A)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoardDecision.decide(none, "x", DAY, ImmutableMap.of(), NOBODY))
                .withMessage("alliance None: found no board");
    }
}
