package org.nhscontracts.core.kpi;

import java.util.Optional;
import org.immutables.value.Value;
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
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    @Value.Check
    default void check() {
        checkOrder("target " + threshold());
    }

    /** Builds a {@link Target}. Not thread-safe. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
