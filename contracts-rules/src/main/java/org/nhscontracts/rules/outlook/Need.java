package org.nhscontracts.rules.outlook;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.time.ReportingPeriod;

/** What remaining periods need together so that a standard is achieved: found with the engine itself, so exact. */
@Value.Immutable
public interface Need {

    /**
     * Starts a need; {@code target}, {@code state} and {@code lowerLimit} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The periods that are still to come.
     *
     * @return at least one, in order
     */
    ImmutableList<ReportingPeriod> periods();

    /**
     * The standard: that of the last of the periods.
     *
     * @return the target
     */
    Target target();

    /**
     * How it stands.
     *
     * @return the state
     */
    NeedState state();

    /**
     * Whether the figure must not be lower, as where higher is better.
     *
     * @return true for a least figure, false for a highest
     */
    boolean lowerLimit();

    /**
     * The least (or highest) count with which the standard is achieved: the numerators of the periods together.
     *
     * @return the count; empty if no count will do, or figures are no counts
     */
    Optional<Long> count();

    /**
     * The denominators of the periods together, as expected.
     *
     * @return the expected activity; empty where figures have no denominator
     */
    Optional<Long> ofActivity();

    /**
     * The least (or highest) figure in the unit of the measure. Of counts: for display, rounded to two decimals towards the safe side, up if it is a least figure and down if it is a highest.
     *
     * @return the figure; empty if none will do
     */
    Optional<BigDecimal> figure();

    /**
     * How many patient breaches are affordable in these periods together.
     *
     * @return the number; empty if the standard cannot be achieved, or breaches are not what is counted
     */
    Optional<Long> affordableBreaches();

    /** Builds a {@link Need}. Not thread-safe. */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
