package org.nhscontracts.rules.outlook;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * When a rule could hold, and when it could be clear, for one organisation: found by running the same compiled plan on the two
 * most extreme futures. That is exact for rules that every KPI moves in one direction only; other rules have a reason instead.
 */
@Value.Immutable
public interface RuleOutlook {

    /**
     * Starts an outlook; {@code rule} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The rule.
     *
     * @return the rule
     */
    Rule rule();

    /**
     * For whom.
     *
     * @return the organisation; empty if the rule was judged for nobody
     */
    Optional<OrganisationId> organisation();

    /**
     * The period judged last.
     *
     * @return the period; empty if none was
     */
    Optional<ReportingPeriod> lastJudged();

    /**
     * What the rule came to in it.
     *
     * @return the verdict; undetermined by default
     */
    @Value.Default
    default Verdict now() {
        return Verdict.UNDETERMINED;
    }

    /**
     * What the rule can come to, period by period.
     *
     * @return the remaining periods up to the horizon; none if it cannot be said
     */
    ImmutableList<RulePeriod> periods();

    /**
     * Why nothing can be said.
     *
     * @return the reason; empty if something can
     */
    Optional<String> cannotBeSaid();

    /**
     * What was taken as given.
     *
     * @return sentences, perhaps none
     */
    ImmutableList<String> assumptions();

    /**
     * For a rule that holds: the figures of single KPIs that end it in the next period, each with all others going as well as
     * they can. A KPI that makes no difference is not named.
     *
     * @return perhaps none
     */
    ImmutableList<RuleEnding> endings();

    /**
     * For a rule that holds: the first period in which it is clear if every remaining figure just achieves its contract standard.
     *
     * @return the period; empty if the rule does not hold, or standards alone do not end it within the horizon
     */
    Optional<ReportingPeriod> clearAtStandard();

    /**
     * The first period in which the rule could hold.
     *
     * @return the period; empty if there is none up to the horizon
     */
    default Optional<ReportingPeriod> firstCouldHold() {
        return periods().stream()
                .filter(RulePeriod::couldHold)
                .map(RulePeriod::period)
                .findFirst();
    }

    /**
     * The first period in which the rule could be clear.
     *
     * @return the period; empty if there is none up to the horizon
     */
    default Optional<ReportingPeriod> firstCouldClear() {
        return periods().stream()
                .filter(RulePeriod::couldClear)
                .map(RulePeriod::period)
                .findFirst();
    }

    /**
     * The periods in which the rule will hold whatever happens.
     *
     * @return the periods in order, perhaps none
     */
    default ImmutableList<ReportingPeriod> willHold() {
        return periods().stream()
                .filter(RulePeriod::willHold)
                .map(RulePeriod::period)
                .collect(ImmutableList.toImmutableList());
    }

    /** Builds a {@link RuleOutlook}. Not thread-safe. */
    final class Builder extends ImmutableRuleOutlook.Builder {
        Builder() {}
    }
}
