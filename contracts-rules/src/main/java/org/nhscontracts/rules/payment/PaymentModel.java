package org.nhscontracts.rules.payment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.joda.money.Money;

/** How the activity of a period becomes the sum due for it. Which model a year's rules set, and at which rates, is data. */
public sealed interface PaymentModel
        permits ActivityBased, Block, CostAndVolume, FixedAndUnitPrice, FixedAndVariable, LowVolumeBlock, MarginalRate {

    /**
     * What is due for a period.
     *
     * @param activity the activity of the period, priced at unit prices; what the model does not look at may be left out
     * @return the lines, whose sum is due
     */
    PaymentDue due(ImmutableList<ActivityItem> activity);

    /**
     * What the model rests on.
     *
     * @return clause and confidence
     */
    Grounds grounds();

    /**
     * What activity is worth at unit prices.
     *
     * @param activity the activity
     * @return the sum of what each item is worth; empty if a quantity is not known, or there is no item at all
     */
    static Optional<Money> worth(ImmutableList<ActivityItem> activity) {
        return activity.isEmpty()
                        || activity.stream().anyMatch(item -> item.worth().isEmpty())
                ? Optional.empty()
                : Optional.of(Pounds.sum(
                        activity.stream().flatMap(item -> item.worth().stream()).toList()));
    }
}
