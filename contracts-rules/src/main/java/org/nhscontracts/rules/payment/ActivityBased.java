package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Each item at its unit price. Activity that is not reported at all is unknown; a period without activity has items of quantity 0.
 *
 * @param grounds what it rests on
 */
public record ActivityBased(Grounds grounds) implements PaymentModel {

    /**
     * Checks the attributes.
     *
     * @param grounds what it rests on
     */
    public ActivityBased {
        requireNonNull(grounds, "grounds");
    }

    @Override
    public PaymentDue due(ImmutableList<ActivityItem> activity) {
        checkArgument(
                !activity.isEmpty(), "activity: found none, expected items, of quantity 0 where nothing was done");
        return new PaymentDue(
                activity.stream().map(item -> PaymentLine.item(item, grounds)).collect(toImmutableList()));
    }
}
