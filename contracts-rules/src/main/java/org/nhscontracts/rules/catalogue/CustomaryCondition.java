package org.nhscontracts.rules.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.handover.ConditionCategory;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.core.source.Citation;

/**
 * A condition that mobilisation plans customarily have. Its lead time is practice, unless a statute puts a number to it.
 *
 * <p>Example: evidence of indemnity four weeks before the start.
 */
@Value.Immutable
public interface CustomaryCondition {

    /**
     * Starts a condition; {@code id}, {@code what}, {@code category}, {@code owner}, {@code shownBy}, {@code citation} and either {@code lead}
     * or {@code statute} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Its id, which stays the same from release to release.
     *
     * @return for example {@code cqc-registered}
     */
    ConditionId id();

    /**
     * What is to be in place.
     *
     * @return the condition in words
     */
    String what();

    /**
     * What it is about.
     *
     * @return the category
     */
    ConditionCategory category();

    /**
     * Who sees to it.
     *
     * @return the side
     */
    HandoverSide owner();

    /**
     * How long before the start it is due by custom.
     *
     * @return the lead time; empty if a statute says
     */
    Optional<LeadTime> lead();

    /**
     * The statute that says how long before the start it is due, in calendar days.
     *
     * @return the key; empty if custom says
     */
    Optional<StatuteKey> statute();

    /**
     * What shows that it is satisfied.
     *
     * @return for example {@code certificate}
     */
    String shownBy();

    /**
     * What must be satisfied before it.
     *
     * @return conditions of the same catalogue
     */
    ImmutableSet<ConditionId> dependsOn();

    /**
     * The gate that asks for it.
     *
     * @return a gate of the same catalogue; empty if none
     */
    Optional<GateId> gate();

    /**
     * Whether the incoming provider must not start without it.
     *
     * @return true by default; false for a duty that stops nothing
     */
    @Value.Default
    default boolean barsStart() {
        return true;
    }

    /**
     * Whether the Commissioners may waive it.
     *
     * @return true by default; false for what the law requires
     */
    @Value.Default
    default boolean waivable() {
        return true;
    }

    /**
     * What stands behind it, and behind its lead time.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * Checks that either custom or a statute says when it is due.
     *
     * @throws IllegalArgumentException if both or neither do, or the statute does not count calendar days
     */
    @Value.Check
    default void check() {
        checkArgument(
                lead().isPresent() != statute().isPresent(),
                "condition %s: found %s, expected one of them",
                id(),
                lead().isPresent() ? "both 'leadWeeks' and 'statute'" : "neither 'leadWeeks' nor 'statute'");
        statute()
                .ifPresent(key -> checkArgument(
                        key.unit() == ParameterUnit.CALENDAR_DAYS,
                        "condition %s: found the statute %s, expected one that counts calendar days",
                        id(),
                        key.documentName()));
    }

    /** Builds a {@link CustomaryCondition}. Not thread-safe. */
    final class Builder extends ImmutableCustomaryCondition.Builder {
        Builder() {}
    }
}
