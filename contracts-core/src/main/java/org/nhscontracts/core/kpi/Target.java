package org.nhscontracts.core.kpi;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.InForce;

/**
 * A threshold, what it is for, and when it is in force. Example: 70 % within two hours, contract standard, from December
 * 2022. Which target judges a period is decided on the first day of the period.
 */
@Value.Immutable
public interface Target extends InForce {

    /**
     * A contract standard for the whole term.
     *
     * @param threshold the threshold
     * @return the target
     */
    static Target standard(Threshold threshold) {
        return builder()
                .purpose(TargetPurpose.CONTRACT_STANDARD)
                .threshold(threshold)
                .build();
    }

    /**
     * Starts a target; {@code purpose} and {@code threshold} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What it is for.
     *
     * @return the purpose
     */
    TargetPurpose purpose();

    /**
     * What the figure is compared with.
     *
     * @return the threshold
     */
    Threshold threshold();

    /**
     * How far a figure may miss the threshold and not count as a failure: it is neither achieved nor failed then.
     *
     * @return the tolerance; empty if there is none
     */
    Optional<Margin> tolerance();

    /**
     * What decides where the denominator is small.
     *
     * @return the policy; empty if every denominator is judged alike
     */
    Optional<SmallNumbers> smallNumbers();

    /**
     * The variation of the contract that set it.
     *
     * @return the id; empty if it stood in the contract as signed
     */
    Optional<VariationId> variation();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * From where on a figure counts as a failure.
     *
     * @return the threshold, moved by the tolerance if there is one
     */
    default Threshold failureLimit() {
        return tolerance().map(margin -> margin.limit(threshold())).orElse(threshold());
    }

    /**
     * The same target between other days.
     *
     * @param from the first day; empty if it holds from the start
     * @param until the last day; empty if it holds to the end
     * @return the target
     * @throws IllegalArgumentException if the last day is before the first
     */
    default Target inForce(Optional<LocalDate> from, Optional<LocalDate> until) {
        return ((ImmutableTarget) ImmutableTarget.copyOf(this)).withFrom(from).withUntil(until);
    }

    /**
     * The same target, set by a variation.
     *
     * @param variation the variation
     * @return the target
     */
    default Target setBy(VariationId variation) {
        return ((ImmutableTarget) ImmutableTarget.copyOf(this)).withVariation(variation);
    }

    /**
     * Checks the order of the days, and that a tolerance has one side.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        checkOrder("target " + threshold());
        failureLimit();
    }

    /** Builds a {@link Target}. Not thread-safe. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
