package org.nhscontracts.rules.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.DecisionMode;
import org.nhscontracts.core.party.LeadershipBoard;
import org.nhscontracts.rules.verdict.Verdict;

/** A vote that is not known leaves a decision open exactly where it could turn it. */
class BoardDecisionProperties {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 1);
    private static final ImmutableList<OrganisationId> MEMBERS = ImmutableList.of(
            OrganisationId.of("a"), OrganisationId.of("b"), OrganisationId.of("c"), OrganisationId.of("d"));

    private static Alliance alliance(DecisionMode mode) {
        Alliance.Builder alliance = Alliance.builder()
                .name("Alliance")
                .board(LeadershipBoard.builder().name("Board").defaultMode(mode).build());
        MEMBERS.forEach(member -> alliance.addMember(AllianceMember.of(member)));
        return alliance.build();
    }

    private static Verdict carried(Alliance alliance, Map<OrganisationId, Vote> votes, Set<OrganisationId> conflicted) {
        return BoardDecision.decide(alliance, "x", DAY, votes, conflicted).carried();
    }

    /** All that may come of it if those who have not voted do. */
    private static Set<Verdict> outcomes(
            Alliance alliance, Map<OrganisationId, Vote> votes, Set<OrganisationId> conflicted, int at) {
        if (at == MEMBERS.size()) {
            return EnumSet.of(carried(alliance, votes, conflicted));
        }
        if (votes.containsKey(MEMBERS.get(at))) {
            return outcomes(alliance, votes, conflicted, at + 1);
        }
        Set<Verdict> all = EnumSet.noneOf(Verdict.class);
        for (Vote vote : Vote.values()) {
            Map<OrganisationId, Vote> more = new HashMap<>(votes);
            more.put(MEMBERS.get(at), vote);
            all.addAll(outcomes(alliance, more, conflicted, at + 1));
        }
        return all;
    }

    @Property(tries = 300)
    void isUndeterminedExactlyWhereTheVotesToComeCouldTurnIt(
            @ForAll DecisionMode mode,
            @ForAll @Size(4) List<Vote> votes,
            @ForAll @Size(4) List<Boolean> known,
            @ForAll @Size(4) List<Boolean> conflict) {
        Map<OrganisationId, Vote> given = new HashMap<>();
        ImmutableSet.Builder<OrganisationId> conflicted = ImmutableSet.builder();
        for (int i = 0; i < MEMBERS.size(); i++) {
            if (known.get(i)) {
                given.put(MEMBERS.get(i), votes.get(i));
            }
            if (conflict.get(i)) {
                conflicted.add(MEMBERS.get(i));
            }
        }
        Alliance alliance = alliance(mode);
        Set<Verdict> outcomes = outcomes(alliance, given, conflicted.build(), 0);
        assertThat(outcomes).doesNotContain(Verdict.UNDETERMINED);
        assertThat(carried(alliance, given, conflicted.build()))
                .isEqualTo(
                        outcomes.size() > 1
                                ? Verdict.UNDETERMINED
                                : outcomes.iterator().next());
    }
}
