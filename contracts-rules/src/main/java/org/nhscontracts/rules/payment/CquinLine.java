package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import org.joda.money.Money;

/**
 * What one indicator of a CQUIN scheme earned.
 *
 * @param indicator the indicator
 * @param available its part of the pool
 * @param earned what of it was earned
 */
public record CquinLine(CquinIndicator indicator, Money available, MoneyRange earned) {

    /**
     * Checks the attributes.
     *
     * @param indicator the indicator
     * @param available its part of the pool
     * @param earned what of it was earned
     */
    public CquinLine {
        requireNonNull(indicator, "indicator");
        requireNonNull(available, "available");
        requireNonNull(earned, "earned");
    }

    /**
     * What was not earned: deducted where the pool was paid in advance.
     *
     * @return the rest of its part
     */
    public MoneyRange notEarned() {
        return MoneyRange.exactly(available).minus(earned);
    }
}
