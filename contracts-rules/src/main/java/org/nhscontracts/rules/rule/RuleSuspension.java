package org.nhscontracts.rules.rule;

import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.time.InForce;

/**
 * A time in which a rule is suspended: it has nothing to judge in periods that begin then.
 */
@Value.Immutable
public interface RuleSuspension extends InForce {

    /**
     * Starts a suspension; {@code because} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Why.
     *
     * @return the reason, in the words of whoever suspended it
     */
    String because();

    /**
     * By which clause.
     *
     * @return the clause; empty if none is known
     */
    Optional<ClauseReference> clause();

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    @Value.Check
    default void check() {
        checkOrder("suspension");
    }

    /** Builds a {@link RuleSuspension}. Not thread-safe. */
    final class Builder extends ImmutableRuleSuspension.Builder {
        Builder() {}
    }
}
