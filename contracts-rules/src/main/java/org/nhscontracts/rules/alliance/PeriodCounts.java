package org.nhscontracts.rules.alliance;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * The counts of a KPI in a period, member by member: what an alliance's own counts are made of. Counts of some members and counts of
 * others can be put together in any grouping.
 *
 * @param period the period
 * @param members what each contributes, each member once
 */
public record PeriodCounts(ReportingPeriod period, ImmutableList<MemberCounts> members) {

    /**
     * Checks that no member is there twice.
     *
     * @param period the period
     * @param members what each contributes, each member once
     * @throws IllegalArgumentException if one is
     */
    public PeriodCounts {
        requireNonNull(period, "period");
        checkArgument(
                members.stream().map(MemberCounts::member).distinct().count() == members.size(),
                "counts of %s: found a member twice among %s",
                period,
                members.stream().map(one -> one.member().value()).collect(joining(", ")));
    }

    /**
     * What each contributes.
     *
     * @param period the period
     * @param members what each contributes, each member once
     * @return the counts
     */
    public static PeriodCounts of(ReportingPeriod period, List<MemberCounts> members) {
        return new PeriodCounts(period, ImmutableList.copyOf(members));
    }

    /**
     * Whether the counts of all together are known.
     *
     * @return not known if those of any member are not; nothing to count if no member has any
     */
    public CountsState state() {
        if (members.isEmpty() || members.stream().anyMatch(one -> one.state() == CountsState.UNKNOWN)) {
            return CountsState.UNKNOWN;
        }
        return members.stream().anyMatch(one -> one.state() == CountsState.KNOWN)
                ? CountsState.KNOWN
                : CountsState.NOTHING;
    }

    /**
     * The counts of all together.
     *
     * @return the sum; empty unless it is known
     */
    public Optional<KpiCounts> total() {
        return state() == CountsState.KNOWN
                ? members.stream().flatMap(one -> one.counts().stream()).reduce(KpiCounts::plus)
                : Optional.empty();
    }

    /**
     * Those whose counts are not known.
     *
     * @return the members
     */
    public ImmutableSet<OrganisationId> missing() {
        return members.stream()
                .filter(one -> one.state() == CountsState.UNKNOWN)
                .map(MemberCounts::member)
                .collect(toImmutableSet());
    }

    /**
     * The counts of these members and others.
     *
     * @param others counts of the same period, of other members
     * @return all of them
     * @throws IllegalArgumentException if the period differs, or a member is in both
     */
    public PeriodCounts plus(PeriodCounts others) {
        checkArgument(period.equals(others.period), "counts: found those of %s and of %s", period, others.period);
        return new PeriodCounts(
                period,
                ImmutableList.<MemberCounts>builder()
                        .addAll(members)
                        .addAll(others.members)
                        .build());
    }

    /**
     * The counts in words.
     *
     * @return for example {@code 185 of 200 (esneft: 96 of 100; eput: 89 of 100)}
     */
    public String words() {
        ImmutableList<String> parts =
                members.stream().map(one -> one.member() + ": " + one.words()).collect(toImmutableList());
        return total().map(KpiCounts::toString).orElse(state().words()) + " (" + String.join("; ", parts) + ")";
    }
}
