package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import org.joda.money.Money;

/**
 * A sum for each period in which the standard is failed. Example: £100,000 for each month above the trajectory.
 *
 * @param each the sum
 * @param grounds what the rule rests on
 */
public record PerPeriod(Money each, Grounds grounds) implements Sanction {

    /**
     * Checks the attributes.
     *
     * @param each the sum
     * @param grounds what the rule rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public PerPeriod {
        Pounds.checkNotNegative("sanction", each);
        requireNonNull(grounds, "grounds");
    }

    @Override
    public ComputedSum compute(SanctionFacts facts) {
        return Counted.ifFailed(facts, MoneyRange.exactly(each), words());
    }

    @Override
    public String words() {
        return Pounds.words(each) + " for each period in which the standard is failed";
    }
}
