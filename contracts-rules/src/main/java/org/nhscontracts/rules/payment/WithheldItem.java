package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.rules.consequence.PriceBase;

/**
 * A percentage withheld for one milestone, or for a plan that is not agreed, in one month: what contract management decides, before
 * it is pounds.
 */
@Value.Immutable
public interface WithheldItem {

    /**
     * Starts an item; {@code plan}, {@code cause}, {@code month}, {@code withheldOn}, {@code percent}, {@code ceiling} and {@code base}
     * must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What shares the cap of a plan and month.
     *
     * @return for example {@code rap-1}
     */
    String plan();

    /**
     * Why: one withheld sum of the month, told apart from all others of it.
     *
     * @return for example {@code rap-1, milestone m2}
     */
    String cause();

    /**
     * For the services of which month.
     *
     * @return the month
     */
    YearMonth month();

    /**
     * On which day it is withheld.
     *
     * @return the day
     */
    LocalDate withheldOn();

    /**
     * How many in a hundred are withheld.
     *
     * @return percent, not above the ceiling
     */
    BigDecimal percent();

    /**
     * How many in a hundred could be withheld.
     *
     * @return percent
     */
    BigDecimal ceiling();

    /**
     * Of which value.
     *
     * @return a value of the month
     */
    PriceBase base();

    /**
     * The most that may be withheld for the plan in the month.
     *
     * @return percent; empty if there is no cap
     */
    Optional<BigDecimal> planMonthCap();

    /**
     * The most that may be withheld under the contract in the month.
     *
     * @return percent; empty if there is no cap
     */
    Optional<BigDecimal> contractMonthCap();

    /**
     * When it turned out to be void: from then on it leaves room under the caps for what is withheld later.
     *
     * @return the day; empty if it stands
     */
    Optional<LocalDate> voidedOn();

    /**
     * By which clause.
     *
     * @return the clause; empty if none is known
     */
    Optional<ClauseReference> clause();

    /**
     * Checks the percentages.
     *
     * @throws IllegalArgumentException if one is out of range, or more is withheld than could be
     */
    @Value.Check
    default void check() {
        Rates.share(cause(), percent());
        Rates.share(cause(), ceiling());
        planMonthCap().ifPresent(cap -> Rates.share(cause(), cap));
        contractMonthCap().ifPresent(cap -> Rates.share(cause(), cap));
        checkArgument(
                percent().compareTo(ceiling()) <= 0,
                "%s: found %s % withheld, expected at most %s %",
                cause(),
                percent(),
                ceiling());
        checkArgument(base().isValue(), "%s: found a percentage of each %s, expected one of a value", cause(), base());
    }

    /** Builds a {@link WithheldItem}. Not thread-safe. */
    final class Builder extends ImmutableWithheldItem.Builder {
        Builder() {}
    }
}
