package org.nhscontracts.core.contract;

import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.ReportingPeriod;

/** What was to be spent and what was spent in one period of a gain share. */
@Value.Immutable
public interface GainSharePeriod {

    /**
     * Starts a period; {@code period} and {@code state} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The period.
     *
     * @return a quarter or a year, as the gain share is settled
     */
    ReportingPeriod period();

    /**
     * What was to be spent.
     *
     * @return the sum; empty if it follows from the baseline of the gain share
     */
    Optional<Money> expected();

    /**
     * What was spent.
     *
     * @return the sum; empty if it is not known, so that nothing can be settled
     */
    Optional<Money> actual();

    /**
     * Whether the figures can still change.
     *
     * @return provisional or final
     */
    FigureState state();

    /**
     * What stands behind the figures.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks that the sums are pounds, and the expected spend is not negative.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        expected().ifPresent(sum -> ShareAmounts.notNegative("expected spend of " + period(), sum));
        actual().ifPresent(sum -> ShareAmounts.inPounds("actual spend of " + period(), sum));
    }

    /** Builds a {@link GainSharePeriod}. Not thread-safe. */
    final class Builder extends ImmutableGainSharePeriod.Builder {
        Builder() {}
    }
}
