package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.CalendarMonths;

/**
 * How much notice each side must give to end the contract without fault (the Notice Period for GC17.2 in the Particulars). Example: 12 months
 * by either.
 */
@Value.Immutable
public interface NoticePeriods {

    /**
     * Starts the periods; one of the two must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Notice by the Co-ordinating Commissioner.
     *
     * @return at least so long; empty if not known
     */
    Optional<CalendarMonths> byCommissioner();

    /**
     * Notice by the Provider.
     *
     * @return at least so long; empty if not known
     */
    Optional<CalendarMonths> byProvider();

    /**
     * What stands behind them.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks that one of the periods is there.
     *
     * @throws IllegalArgumentException if neither is
     */
    @Value.Check
    default void check() {
        checkArgument(
                byCommissioner().isPresent() || byProvider().isPresent(),
                "notice: found neither a period for the Commissioner nor one for the Provider");
    }

    /** Builds {@link NoticePeriods}. Not thread-safe. */
    final class Builder extends ImmutableNoticePeriods.Builder {
        Builder() {}
    }
}
