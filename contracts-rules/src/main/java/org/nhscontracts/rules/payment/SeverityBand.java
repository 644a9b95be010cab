package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;

import org.joda.money.Money;

/**
 * How much each patient of one band of severity costs. Bands exclude each other: who is in the worse one is not in the other.
 *
 * @param name for example {@code over 30 to 60 minutes}, not blank
 * @param each the sum for each
 */
public record SeverityBand(String name, Money each) {

    /**
     * Checks the attributes.
     *
     * @param name for example {@code over 30 to 60 minutes}, not blank
     * @param each the sum for each
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public SeverityBand {
        checkArgument(!name.isBlank(), "band: found a blank name");
        Pounds.checkNotNegative("band", each);
    }
}
