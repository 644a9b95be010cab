package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.performance.CountRange;

/**
 * A sum for each so many of a quantity where the standard is failed, fractions included, rounded half up to the penny once. Example:
 * £70 for each 60 minutes that patients together waited beyond 15 minutes, where fewer than 80 % were handed over in time.
 *
 * @param each the sum
 * @param per for how many of the quantity, 1 or more
 * @param unit of what, for example {@code minutes beyond 15}
 * @param grounds what the rule rests on
 */
public record PerQuantity(Money each, long per, String unit, Grounds grounds) implements Sanction {

    /**
     * Checks the attributes.
     *
     * @param each the sum
     * @param per for how many of the quantity, 1 or more
     * @param unit of what, for example {@code minutes beyond 15}
     * @param grounds what the rule rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public PerQuantity {
        Pounds.checkNotNegative("sanction", each);
        checkArgument(per > 0, "sanction: found a sum for each %s %s, expected 1 or more", per, unit);
        checkArgument(!unit.isBlank(), "sanction: found a blank unit");
        requireNonNull(grounds, "grounds");
    }

    @Override
    public ComputedSum compute(SanctionFacts facts) {
        Optional<CountRange> quantity = facts.events();
        if (quantity.isEmpty()) {
            return Counted.ifFailed(facts, MoneyRange.from(Pounds.ZERO), words())
                    .because(ImmutableList.of("no number of " + unit));
        }
        CountRange count = quantity.get();
        MoneyRange sum = new MoneyRange(
                price(count.lowest()),
                count.highest().isPresent() ? Optional.of(price(count.highest().getAsLong())) : Optional.empty());
        return Counted.ifFailed(facts, sum, count + " " + unit + ", " + words())
                .because(Counted.reasons(count, unit, facts));
    }

    private Money price(long quantity) {
        return Money.of(
                CurrencyUnit.GBP,
                each.getAmount()
                        .multiply(BigDecimal.valueOf(Math.max(quantity, 0)))
                        .divide(BigDecimal.valueOf(per), 2, RoundingMode.HALF_UP));
    }

    @Override
    public String words() {
        return Pounds.words(each) + " for each " + per + " " + unit;
    }
}
