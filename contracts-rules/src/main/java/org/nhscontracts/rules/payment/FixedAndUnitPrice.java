package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A fixed sum, and variable activity at a share of its unit prices: the aligned payment and incentive since 2023/24, at 100 %.
 *
 * @param fixed the fixed sum
 * @param percentOfPrice how many in a hundred of the unit price are paid
 * @param grounds what it rests on
 */
public record FixedAndUnitPrice(Money fixed, BigDecimal percentOfPrice, Grounds grounds) implements PaymentModel {

    /**
     * Checks the attributes.
     *
     * @param fixed the fixed sum
     * @param percentOfPrice how many in a hundred of the unit price are paid
     * @param grounds what it rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public FixedAndUnitPrice {
        Pounds.checkNotNegative("fixed payment", fixed);
        percentOfPrice = Rates.share("share of the unit price", percentOfPrice);
        requireNonNull(grounds, "grounds");
    }

    @Override
    public PaymentDue due(ImmutableList<ActivityItem> activity) {
        checkArgument(
                !activity.isEmpty(), "activity: found none, expected items, of quantity 0 where nothing was done");
        ImmutableList.Builder<PaymentLine> lines = ImmutableList.builder();
        lines.add(PaymentLine.sum("fixed payment", Optional.of(fixed), grounds));
        activity.forEach(item -> lines.add(line(item)));
        return new PaymentDue(lines.build());
    }

    private PaymentLine line(ActivityItem item) {
        if (percentOfPrice.compareTo(Rates.HUNDRED) == 0) {
            return PaymentLine.item(item, grounds);
        }
        return PaymentLine.sum(
                Rates.words(percentOfPrice) + " of " + item.what(),
                item.quantity()
                        .map(many -> Pounds.rounded(
                                Pounds.percent(percentOfPrice, item.price()).multiply(many))),
                grounds);
    }
}
