package org.nhscontracts.rules.alliance;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.BoardMatter;
import org.nhscontracts.core.party.DecisionMode;
import org.nhscontracts.core.party.LeadershipBoard;
import org.nhscontracts.rules.verdict.Verdict;

/** Counts the votes of a leadership board. */
final class Ballot {

    private final Alliance alliance;
    private final String id;
    private final LocalDate date;
    private final Optional<BoardMatter> matter;
    private final DecisionMode mode;
    private final ImmutableSet<OrganisationId> excluded;
    private final ImmutableSet<OrganisationId> entitled;
    private final ImmutableMap<OrganisationId, Vote> votes;
    private final ImmutableSet<OrganisationId> withoutVote;

    Ballot(
            Alliance alliance,
            String id,
            LocalDate date,
            Map<OrganisationId, Vote> given,
            Set<OrganisationId> conflicted) {
        LeadershipBoard board = alliance.board()
                .orElseThrow(() -> new IllegalArgumentException("alliance " + alliance.name() + ": found no board"));
        this.alliance = alliance;
        this.id = id;
        this.date = date;
        this.matter = board.matter(id);
        this.mode = matter.map(BoardMatter::mode).orElse(board.defaultMode());
        ImmutableSet<OrganisationId> voters = voters();
        this.excluded = mode == DecisionMode.CONFLICTED_MEMBER_EXCLUDED
                ? Sets.intersection(voters, conflicted).immutableCopy()
                : ImmutableSet.of();
        this.entitled = Sets.difference(voters, excluded).immutableCopy();
        this.votes =
                entitled.stream().filter(given::containsKey).collect(toImmutableMap(one -> one, one -> given.get(one)));
        this.withoutVote = Sets.difference(given.keySet(), voters).immutableCopy();
    }

    private ImmutableSet<OrganisationId> voters() {
        ImmutableSet<OrganisationId> members = alliance.membersOn(date);
        ImmutableSet<OrganisationId> reserved =
                matter.map(BoardMatter::reservedTo).orElse(ImmutableSet.of());
        return reserved.isEmpty()
                ? members
                : Sets.filter(reserved, one -> members.contains(one) || !everMember(one)).stream()
                        .collect(ImmutableSet.toImmutableSet());
    }

    private boolean everMember(OrganisationId organisation) {
        return alliance.members().stream().map(AllianceMember::organisation).anyMatch(organisation::equals);
    }

    BoardDecision decision() {
        BoardDecision.Builder decision = BoardDecision.builder();
        decision.matter(matter.map(BoardMatter::words).orElse(id))
                .date(date)
                .mode(mode)
                .carried(carried())
                .addAllEntitled(entitled)
                .putAllVotes(votes)
                .addAllMissing(missing())
                .addAllExcluded(excluded)
                .addAllWithoutVote(withoutVote);
        return decision.because(because()).build();
    }

    private Set<OrganisationId> missing() {
        return Sets.difference(entitled, votes.keySet());
    }

    private int count(Vote vote) {
        return (int) votes.values().stream().filter(vote::equals).count();
    }

    private Verdict carried() {
        if (entitled.isEmpty()) {
            return Verdict.DOES_NOT_HOLD;
        }
        int inFavour = count(Vote.FOR);
        int perhaps = inFavour + missing().size();
        int needed = needed();
        if (inFavour >= needed) {
            return Verdict.HOLDS;
        }
        return perhaps >= needed ? Verdict.UNDETERMINED : Verdict.DOES_NOT_HOLD;
    }

    /** How many must be in favour: more than half, or all. */
    private int needed() {
        return mode == DecisionMode.MAJORITY ? entitled.size() / 2 + 1 : entitled.size();
    }

    private String because() {
        if (entitled.isEmpty()) {
            return excluded.isEmpty() ? "nobody may vote" : "nobody may vote: all have a conflict of interest";
        }
        String open = missing().isEmpty() ? "" : ", and the vote of " + list(missing()) + " is not known";
        String out = excluded.isEmpty() ? "" : "; " + list(excluded) + " may not vote for a conflict of interest";
        String none = withoutVote.isEmpty() ? "" : "; " + list(withoutVote) + " has no vote";
        return count(Vote.FOR) + " of " + entitled.size() + " are in favour, " + needed() + " are needed" + open + out
                + none;
    }

    private static String list(Set<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::toString).collect(joining(", "));
    }
}
