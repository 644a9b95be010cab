package org.nhscontracts.core.handover;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.source.Citation;

/**
 * How many staff transfer, as one source counts them. Counts of different sources stand side by side; headcount and WTE are never mixed.
 *
 * <p>Example: 1,050 headcount and 795 WTE in the pool of November 2012, and about 1,400 by another source.
 */
@Value.Immutable
public interface StaffCount {

    /**
     * Starts a count; {@code unit} and {@code number} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Persons or whole-time equivalents.
     *
     * @return the unit
     */
    StaffUnit unit();

    /**
     * How many.
     *
     * @return at least 0, whole for a headcount
     */
    BigDecimal number();

    /**
     * Whether the source says "about".
     *
     * @return false by default
     */
    @Value.Default
    default boolean approximate() {
        return false;
    }

    /**
     * Who is counted.
     *
     * @return for example {@code pool of November 2012}; empty if not stated
     */
    Optional<String> counted();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative, or a headcount is not whole
     */
    @Value.Check
    default void check() {
        checkArgument(number().signum() >= 0, "staff count: found %s, expected at least 0", number());
        checkArgument(
                unit() != StaffUnit.HEADCOUNT || number().stripTrailingZeros().scale() <= 0,
                "staff count: found a headcount of %s, expected whole persons",
                number());
    }

    /** Builds a {@link StaffCount}. Not thread-safe. */
    final class Builder extends ImmutableStaffCount.Builder {
        Builder() {}
    }
}
