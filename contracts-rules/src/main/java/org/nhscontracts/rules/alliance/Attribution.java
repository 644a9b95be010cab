package org.nhscontracts.rules.alliance;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.immutables.value.Value;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Whose failure a failed standard of an alliance is, with the counts of each member. It says who fell short, not who is liable: that
 * the alliance agreement decides.
 */
@Value.Immutable
public interface Attribution {

    /**
     * Whose failure it is that a KPI was failed in a period. Members are judged by themselves against the standard of the contract, the
     * alliance by the counts of all.
     *
     * @param facts the facts, with an alliance
     * @param kpi a KPI of the facts
     * @param period the period
     * @return the attribution
     * @throws IllegalArgumentException if the facts have no alliance, or no such KPI
     */
    static Attribution of(Facts facts, KpiId kpi, ReportingPeriod period) {
        PeriodCounts counts = AllianceRollUp.of(facts, kpi, period);
        AllianceVerdicts verdicts = AllianceVerdicts.of(facts, kpi);
        return of(counts, verdicts.together(period), verdicts.each(counts, period));
    }

    /**
     * Whose failure it is, from verdicts found elsewhere.
     *
     * @param counts the counts of each member
     * @param together whether all together failed
     * @param each whether each member failed by itself; one for each member of the counts
     * @return the attribution
     * @throws IllegalArgumentException if a member has no verdict
     */
    static Attribution of(PeriodCounts counts, Verdict together, Map<OrganisationId, Verdict> each) {
        ImmutableMap.Builder<OrganisationId, Verdict> verdicts = ImmutableMap.builder();
        for (MemberCounts one : counts.members()) {
            checkArgument(each.containsKey(one.member()), "attribution: found no verdict of %s", one.member());
            verdicts.put(one.member(), each.get(one.member()));
        }
        return builder()
                .counts(counts)
                .together(together)
                .putAllEach(verdicts.buildOrThrow())
                .build();
    }

    /**
     * Starts an attribution; {@code counts} and {@code together} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The counts of each member.
     *
     * @return the counts of the period
     */
    PeriodCounts counts();

    /**
     * Whether all together failed the standard.
     *
     * @return the verdict
     */
    Verdict together();

    /**
     * Whether each member failed it by itself.
     *
     * @return a verdict for each member
     */
    ImmutableMap<OrganisationId, Verdict> each();

    /**
     * Whose failure it is.
     *
     * @return one member's only if it is known that no other failed
     */
    default AttributionKind kind() {
        if (together() != Verdict.HOLDS) {
            return together() == Verdict.UNDETERMINED ? AttributionKind.UNDETERMINED : AttributionKind.NO_FAILURE;
        }
        int failed = failing().size();
        if (failed > 1) {
            return AttributionKind.SHARED;
        }
        if (!undetermined().isEmpty()) {
            return AttributionKind.UNDETERMINED;
        }
        return failed == 1 ? AttributionKind.ONE_MEMBER : AttributionKind.SHARED;
    }

    /**
     * The members that failed by themselves.
     *
     * @return perhaps none
     */
    default ImmutableSet<OrganisationId> failing() {
        return with(Verdict.HOLDS);
    }

    /**
     * The members of which it is not known whether they failed.
     *
     * @return perhaps none
     */
    default ImmutableSet<OrganisationId> undetermined() {
        return with(Verdict.UNDETERMINED);
    }

    private ImmutableSet<OrganisationId> with(Verdict verdict) {
        return each().entrySet().stream()
                .filter(one -> one.getValue() == verdict)
                .map(Map.Entry::getKey)
                .collect(toImmutableSet());
    }

    /**
     * Why, in words.
     *
     * @return for example {@code eput failed, and no other member: 185 of 200 (esneft: 96 of 100; eput: 89 of 100)}
     */
    default String because() {
        String who = switch (kind()) {
            case NO_FAILURE -> "the standard was not failed";
            case ONE_MEMBER -> names(failing()) + " failed, and no other member";
            case SHARED ->
                failing().isEmpty()
                        ? "no member failed by itself, but all did together"
                        : names(failing()) + " failed" + perhaps();
            case UNDETERMINED ->
                together() == Verdict.UNDETERMINED
                        ? "it is not known whether the standard was failed"
                        : "it is not known whether " + names(undetermined()) + " failed"
                                + (failing().isEmpty() ? "" : ", beside " + names(failing()));
        };
        return who + ": " + counts().words();
    }

    private String perhaps() {
        return undetermined().isEmpty() ? "" : ", perhaps " + names(undetermined()) + " too";
    }

    private static String names(ImmutableSet<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::toString).collect(joining(", "));
    }

    /** Builds an {@link Attribution}. Not thread-safe. */
    final class Builder extends ImmutableAttribution.Builder {
        Builder() {}
    }
}
