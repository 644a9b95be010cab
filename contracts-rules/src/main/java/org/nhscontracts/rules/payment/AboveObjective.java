package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.performance.CountRange;

/**
 * A sum for each case above an objective, in the proportion in which the contract shares in the Provider's activity; rounded half
 * up to the penny once. Example: Clostridium difficile, {@code max(0, A - B) × £10,000 × C / D} with C of D bed days.
 *
 * @param each the sum for each case
 * @param objective how many cases cost nothing, 0 or more
 * @param ownDays the bed days of this contract, 0 or more
 * @param allDays all bed days of the Provider, at least those of this contract and more than 0
 * @param grounds what the rule rests on
 */
public record AboveObjective(Money each, long objective, long ownDays, long allDays, Grounds grounds)
        implements Sanction {

    /**
     * Checks the attributes.
     *
     * @param each the sum for each case
     * @param objective how many cases cost nothing, 0 or more
     * @param ownDays the bed days of this contract, 0 or more
     * @param allDays all bed days of the Provider, at least those of this contract and more than 0
     * @param grounds what the rule rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public AboveObjective {
        Pounds.checkNotNegative("sanction", each);
        checkArgument(objective >= 0, "objective: found %s, expected 0 or more", objective);
        checkArgument(
                ownDays >= 0 && allDays > 0 && ownDays <= allDays,
                "bed days: found %s of %s, expected a share of them",
                ownDays,
                allDays);
        requireNonNull(grounds, "grounds");
    }

    @Override
    public ComputedSum compute(SanctionFacts facts) {
        Optional<CountRange> cases = Counted.events(facts);
        return cases.map(count -> ComputedSum.of(price(count), count + " cases, " + words())
                        .because(Counted.reasons(count, "cases", facts)))
                .orElseGet(() -> ComputedSum.unknown(facts.reason().orElse("no count of cases")));
    }

    private MoneyRange price(CountRange count) {
        return new MoneyRange(
                price(count.lowest()),
                count.highest().isPresent() ? Optional.of(price(count.highest().getAsLong())) : Optional.empty());
    }

    private Money price(long cases) {
        return Money.of(
                CurrencyUnit.GBP,
                each.getAmount()
                        .multiply(BigDecimal.valueOf(Math.max(cases - objective, 0)))
                        .multiply(BigDecimal.valueOf(ownDays))
                        .divide(BigDecimal.valueOf(allDays), 2, RoundingMode.HALF_UP));
    }

    @Override
    public String words() {
        return Pounds.words(each) + " for each case above " + objective + ", for " + ownDays + " of " + allDays
                + " bed days";
    }
}
