package org.nhscontracts.rules.alliance;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.DecisionMode;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What a leadership board decides on a matter. A vote that is not known leaves the decision open where it could turn it, and only
 * there.
 */
@Value.Immutable
public interface BoardDecision {

    /**
     * Counts the votes on a matter. The full members of the day have one vote each, associates none; on a reserved matter those have
     * it to whom it is reserved, members among them only while they are members.
     *
     * @param alliance the alliance
     * @param matter the id of a matter of its board; of any other matter the board decides by its default mode
     * @param date the day of the decision
     * @param votes the votes that are known
     * @param conflicted those with a conflict of interest in the matter
     * @return the decision
     * @throws IllegalArgumentException if the alliance has no board
     */
    static BoardDecision decide(
            Alliance alliance,
            String matter,
            LocalDate date,
            Map<OrganisationId, Vote> votes,
            Set<OrganisationId> conflicted) {
        return new Ballot(alliance, matter, date, votes, conflicted).decision();
    }

    /**
     * Starts a decision; {@code matter}, {@code date}, {@code mode}, {@code carried} and {@code because} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What was decided on.
     *
     * @return the words of the matter, or its id where the board has no words for it
     */
    String matter();

    /**
     * The day of the decision.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * How it is decided.
     *
     * @return the mode
     */
    DecisionMode mode();

    /**
     * Whether it is carried.
     *
     * @return it is, it is not, or a vote that is not known could turn it
     */
    Verdict carried();

    /**
     * Those who may vote.
     *
     * @return the organisations, in the order of the agreement
     */
    ImmutableSet<OrganisationId> entitled();

    /**
     * The votes that count.
     *
     * @return of those who may vote, as far as they are known
     */
    ImmutableMap<OrganisationId, Vote> votes();

    /**
     * Those who may vote and whose vote is not known.
     *
     * @return the organisations
     */
    ImmutableSet<OrganisationId> missing();

    /**
     * Those who may not vote because of a conflict of interest.
     *
     * @return the organisations; none where the mode does not exclude them
     */
    ImmutableSet<OrganisationId> excluded();

    /**
     * Those whose vote does not count since they have none: associates, former members, and who has no say in a reserved matter.
     *
     * @return the organisations
     */
    ImmutableSet<OrganisationId> withoutVote();

    /**
     * Why, in words.
     *
     * @return for example {@code 3 of 4 are in favour, more than half}
     */
    String because();

    /** Builds a {@link BoardDecision}. Not thread-safe. */
    final class Builder extends ImmutableBoardDecision.Builder {
        Builder() {}
    }
}
