package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A fixed sum, whatever the activity.
 *
 * @param sum the sum for the period
 * @param grounds what it rests on
 */
public record Block(Money sum, Grounds grounds) implements PaymentModel {

    /**
     * Checks the attributes.
     *
     * @param sum the sum for the period
     * @param grounds what it rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public Block {
        Pounds.checkNotNegative("block payment", sum);
        requireNonNull(grounds, "grounds");
    }

    @Override
    public PaymentDue due(ImmutableList<ActivityItem> activity) {
        return PaymentDue.of(PaymentLine.sum("block payment", Optional.of(sum), grounds));
    }
}
