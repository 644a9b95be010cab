package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A fixed sum for a volume of activity, and a price for each unit above it; below it perhaps a credit for each. Quantities of all
 * items are added up; their own prices are not read.
 *
 * @param fixed the sum for the volume
 * @param volume how many units it covers
 * @param above the price of each unit above
 * @param below what is credited for each unit below; empty if nothing is
 * @param grounds what it rests on
 */
public record CostAndVolume(Money fixed, BigDecimal volume, Money above, Optional<Money> below, Grounds grounds)
        implements PaymentModel {

    /**
     * Checks the attributes.
     *
     * @param fixed the sum for the volume
     * @param volume how many units it covers
     * @param above the price of each unit above
     * @param below what is credited for each unit below; empty if nothing is
     * @param grounds what it rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public CostAndVolume {
        Pounds.checkNotNegative("fixed payment", fixed);
        checkArgument(volume.signum() >= 0, "volume: found %s, expected 0 or more", volume);
        Pounds.checkNotNegative("price above", above);
        below.ifPresent(price -> Pounds.checkNotNegative("credit below", price));
        requireNonNull(grounds, "grounds");
    }

    @Override
    public PaymentDue due(ImmutableList<ActivityItem> activity) {
        PaymentLine sum = PaymentLine.sum("fixed payment", Optional.of(fixed), grounds);
        Optional<BigDecimal> beyond = quantity(activity).map(many -> many.subtract(volume));
        if (beyond.isEmpty()) {
            return PaymentDue.of(sum, PaymentLine.sum("activity beside the volume", Optional.empty(), grounds));
        }
        BigDecimal units = beyond.get();
        Money price = units.signum() >= 0 ? above : below.orElse(Pounds.ZERO);
        return units.signum() == 0 || price.isZero()
                ? PaymentDue.of(sum)
                : PaymentDue.of(
                        sum,
                        new PaymentLine(
                                units.signum() > 0 ? "units above the volume" : "units below the volume",
                                beyond,
                                Optional.of(price),
                                Optional.of(Pounds.rounded(price.getAmount().multiply(units))),
                                grounds));
    }

    private static Optional<BigDecimal> quantity(ImmutableList<ActivityItem> activity) {
        return activity.isEmpty()
                        || activity.stream().anyMatch(item -> item.quantity().isEmpty())
                ? Optional.empty()
                : Optional.of(activity.stream()
                        .flatMap(item -> item.quantity().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
