package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Prices withheld percentages by the value of their month. The percentages of one plan and month are added up, cut at the cap of the plan,
 * and rounded half up to the penny once; its items share that sum. What is withheld earlier counts first towards a cap, so that a
 * later day never changes an earlier entry.
 */
public final class WithheldSums {

    private WithheldSums() {}

    /**
     * Prices items.
     *
     * @param items what is withheld, of any plans and months
     * @param values the values of the contract
     * @return a priced item for each, in the order given
     * @throws IllegalArgumentException if two items of a month have the same cause
     */
    public static ImmutableList<PricedItem> price(ImmutableList<WithheldItem> items, MonthlyValues values) {
        checkToldApart(items);
        Map<WithheldItem, PricedItem> priced = new HashMap<>();
        Multimaps.index(items, WithheldItem::month)
                .asMap()
                .forEach((month, ofMonth) -> new MonthOfWithholding(base -> values.value(base, month))
                        .price(ImmutableList.copyOf(ofMonth))
                        .forEach(item -> priced.put(item.item(), item)));
        return items.stream()
                .map(item -> requireNonNull(priced.get(item), "priced item"))
                .collect(toImmutableList());
    }

    private static void checkToldApart(ImmutableList<WithheldItem> items) {
        Set<String> seen = new HashSet<>();
        for (WithheldItem item : items) {
            checkArgument(
                    seen.add(item.month() + " " + item.cause()),
                    "withheld sums: found '%s' twice for %s",
                    item.cause(),
                    item.month());
        }
    }

    /**
     * What is withheld of all items together.
     *
     * @param items priced items
     * @return the sum; empty if one is not known
     */
    public static Optional<Money> applied(ImmutableList<PricedItem> items) {
        return total(items, PricedItem::applied);
    }

    /**
     * What could have been withheld for all items together.
     *
     * @param items priced items
     * @return the sum; empty if one is not known
     */
    public static Optional<Money> atMost(ImmutableList<PricedItem> items) {
        return total(items, PricedItem::atMost);
    }

    private static Optional<Money> total(ImmutableList<PricedItem> items, Function<PricedItem, Optional<Money>> sum) {
        return items.stream().anyMatch(item -> sum.apply(item).isEmpty())
                ? Optional.empty()
                : Optional.of(Pounds.sum(
                        items.stream().flatMap(item -> sum.apply(item).stream()).toList()));
    }
}
