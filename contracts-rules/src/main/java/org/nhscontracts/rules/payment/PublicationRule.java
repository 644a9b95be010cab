package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import org.joda.money.Money;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * From which sum on Commissioners publish what a Provider was charged for a standard in a period: if it is more than £1,000 by the
 * guidance of 2015/16.
 *
 * @param above the sum that must be exceeded
 * @param grounds what the rule rests on
 */
public record PublicationRule(Money above, Grounds grounds) {

    /**
     * Checks the attributes.
     *
     * @param above the sum that must be exceeded
     * @param grounds what the rule rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public PublicationRule {
        Pounds.checkNotNegative("publication", above);
        requireNonNull(grounds, "grounds");
    }

    /**
     * Whether a sum must be published.
     *
     * @param charged what was charged for the standard in the period
     * @return {@link Verdict#UNDETERMINED} if the range of the sum does not decide it
     */
    public Verdict mustPublish(MoneyRange charged) {
        if (charged.lowest().isGreaterThan(above)) {
            return Verdict.HOLDS;
        }
        return charged.highest().filter(most -> !most.isGreaterThan(above)).isPresent()
                ? Verdict.DOES_NOT_HOLD
                : Verdict.UNDETERMINED;
    }
}
