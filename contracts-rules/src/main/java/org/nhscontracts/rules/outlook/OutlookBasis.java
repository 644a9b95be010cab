package org.nhscontracts.rules.outlook;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.rules.rule.RuleRegistry;

/** How far an outlook looks, and on which activity. */
@Value.Immutable
public interface OutlookBasis {

    /** As far as is usual, at the activity of the last periods. */
    OutlookBasis USUAL = builder().build();

    /**
     * Starts a basis; nothing must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Up to which day rules are looked ahead for.
     *
     * @return the day; empty for the end of the financial year that contains the next period, at least six periods in all. Never
     *     beyond the Expiry Date.
     */
    Optional<LocalDate> until();

    /**
     * The activity that the caller expects.
     *
     * @return for a KPI and an organisation; where there is none, the mean of the last periods is expected
     */
    ImmutableList<ExpectedActivity> activity();

    /**
     * What custom conditions mean.
     *
     * @return none by default
     */
    @Value.Default
    default RuleRegistry registry() {
        return RuleRegistry.EMPTY;
    }

    /** Builds an {@link OutlookBasis}. Not thread-safe. */
    final class Builder extends ImmutableOutlookBasis.Builder {
        Builder() {}
    }
}
