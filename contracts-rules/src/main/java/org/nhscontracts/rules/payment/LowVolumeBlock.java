package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A block for a relationship of low volume, worth the average of past years and not settled within the year.
 *
 * @param pastYears what activity was worth in each past year, three since 2025/26; at least one
 * @param grounds what it rests on
 */
public record LowVolumeBlock(ImmutableList<Money> pastYears, Grounds grounds) implements PaymentModel {

    /**
     * Checks the attributes.
     *
     * @param pastYears what activity was worth in each past year, three since 2025/26; at least one
     * @param grounds what it rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public LowVolumeBlock {
        checkArgument(!pastYears.isEmpty(), "low-volume block: found no past year, expected at least one");
        pastYears.forEach(year -> Pounds.checkNotNegative("low-volume block", year));
        requireNonNull(grounds, "grounds");
    }

    /**
     * The sum for a year.
     *
     * @return the average, rounded half up to the penny
     */
    public Money sum() {
        return Money.of(
                CurrencyUnit.GBP,
                Pounds.sum(pastYears)
                        .getAmount()
                        .divide(BigDecimal.valueOf(pastYears.size()), 2, RoundingMode.HALF_UP));
    }

    @Override
    public PaymentDue due(ImmutableList<ActivityItem> activity) {
        return PaymentDue.of(PaymentLine.sum(
                "low-volume block, average of " + pastYears.size() + " years", Optional.of(sum()), grounds));
    }
}
