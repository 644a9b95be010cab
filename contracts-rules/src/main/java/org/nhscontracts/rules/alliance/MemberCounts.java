package org.nhscontracts.rules.alliance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;

/**
 * What a member contributes to the counts of an alliance in a period: counts, nothing, or something that is not known.
 *
 * @param member the member
 * @param state whether the counts are known
 * @param counts the counts; present where they are known, and only there
 * @param words what is known, for example {@code 89 of 100} or {@code not reported}
 */
public record MemberCounts(OrganisationId member, CountsState state, Optional<KpiCounts> counts, String words) {

    /**
     * Checks that there are counts where, and only where, they are known.
     *
     * @param member the member
     * @param state whether the counts are known
     * @param counts the counts; present where they are known, and only there
     * @param words what is known, for example {@code 89 of 100} or {@code not reported}
     */
    public MemberCounts {
        requireNonNull(member, "member");
        requireNonNull(words, "words");
        checkArgument(
                counts.isPresent() == (state == CountsState.KNOWN),
                "counts of %s: they are given where they are known, and only there",
                member);
    }

    /**
     * Counts that are known.
     *
     * @param member the member
     * @param counts its counts
     * @return what it contributes
     */
    public static MemberCounts known(OrganisationId member, KpiCounts counts) {
        return new MemberCounts(member, CountsState.KNOWN, Optional.of(counts), counts.toString());
    }

    /**
     * Nothing to count.
     *
     * @param member the member
     * @param why for example {@code no activity}
     * @return what it contributes
     */
    public static MemberCounts nothing(OrganisationId member, String why) {
        return new MemberCounts(member, CountsState.NOTHING, Optional.empty(), why);
    }

    /**
     * Counts that are not known.
     *
     * @param member the member
     * @param why for example {@code not reported}
     * @return what it contributes
     */
    public static MemberCounts unknown(OrganisationId member, String why) {
        return new MemberCounts(member, CountsState.UNKNOWN, Optional.empty(), why);
    }
}
