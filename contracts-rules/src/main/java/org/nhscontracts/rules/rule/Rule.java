package org.nhscontracts.rules.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.condition.FactTopic;
import org.nhscontracts.rules.consequence.Consequence;

/**
 * A condition with a name, the clause it comes from and the reason it is there.
 *
 * <pre>{@code
 * Rule rule = Rule.builder()
 *         .id(RuleId.of("UCR2H-persistent"))
 *         .when(consecutive(3, SHRINK_THE_WINDOW, fails("UCR2H")))
 *         .because("below standard three months running")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Rule {

    /**
     * Starts a rule; {@code id}, {@code when} and {@code because} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the document refers to it.
     *
     * @return the id
     */
    RuleId id();

    /**
     * Where the contract says so.
     *
     * @return the clause; empty if no clause is known
     */
    Optional<ClauseReference> clause();

    /**
     * When it holds.
     *
     * @return the condition
     */
    Condition when();

    /**
     * What it is about, in the words of its author.
     *
     * @return for example {@code below standard three months running}
     */
    String because();

    /**
     * What a party may or must do when it holds.
     *
     * @return perhaps none
     */
    ImmutableList<Consequence> then();

    /**
     * When it is suspended.
     *
     * @return perhaps never
     */
    ImmutableList<RuleSuspension> suspensions();

    /**
     * To which kinds of organisation it applies.
     *
     * @return the kinds; none if it applies to all
     */
    ImmutableSet<OrganisationKind> onlyFor();

    /**
     * What an agreed improvement trajectory does to it.
     *
     * @return nothing by default
     */
    @Value.Default
    default TrajectoryEffect whereTrajectory() {
        return TrajectoryEffect.NONE;
    }

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Whether it is suspended in a period.
     *
     * @param period the period
     * @return the suspension; empty if it is not
     */
    default Optional<RuleSuspension> suspension(ReportingPeriod period) {
        return suspensions().stream()
                .filter(suspension -> suspension.inForceOn(period.firstDay()))
                .findFirst();
    }

    /**
     * Whether it reads of the term or of mobilisation readiness. Such a rule is judged after the others, since both are found out with the
     * verdicts of those.
     *
     * @return true if a fact of either topic is among its conditions
     */
    default boolean readsTermOrReadiness() {
        return !lateFacts().isEmpty();
    }

    /**
     * The facts of term and readiness that it reads, as messages name them.
     *
     * @return for example {@code readiness ready:h-1}; empty if it reads none
     */
    default String lateFacts() {
        return when().facts().stream()
                .filter(fact -> fact.topic() == FactTopic.TERM || fact.topic() == FactTopic.READINESS)
                .map(FactKey::toString)
                .collect(Collectors.joining(", "));
    }

    /**
     * The rule as English sentences.
     *
     * @return for example {@code UCR2H-persistent holds if KPI UCR2H fails its contract standard in 3 periods in a row.}
     */
    default String describe() {
        return RuleWords.of(this);
    }

    /** Builds a {@link Rule}. Not thread-safe. */
    final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}
