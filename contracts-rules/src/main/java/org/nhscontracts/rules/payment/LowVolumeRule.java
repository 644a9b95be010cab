package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import org.joda.money.Money;

/**
 * Up to which value a year the relationship of a Commissioner and an NHS Provider is one of low volume. Examples: below £0.5 million
 * in 2023/24 and 2024/25; £1.5 million or less in 2025/26.
 *
 * @param upTo the value a year
 * @param inclusive whether a relationship of just that value is one of low volume
 * @param grounds what the rule rests on
 */
public record LowVolumeRule(Money upTo, boolean inclusive, Grounds grounds) {

    /**
     * Checks the attributes.
     *
     * @param upTo the value a year
     * @param inclusive whether a relationship of just that value is one of low volume
     * @param grounds what the rule rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public LowVolumeRule {
        Pounds.checkNotNegative("low volume", upTo);
        requireNonNull(grounds, "grounds");
    }

    /**
     * Which mechanism pays for an NHS Provider.
     *
     * @param annual what its activity for the Commissioner is worth a year
     * @return low-volume block, or aligned payment and incentive
     */
    public PaymentMechanism mechanism(Money annual) {
        Pounds.checkNotNegative("annual value", annual);
        boolean low = inclusive ? !annual.isGreaterThan(upTo) : annual.isLessThan(upTo);
        return low ? PaymentMechanism.LOW_VOLUME_BLOCK : PaymentMechanism.ALIGNED_PAYMENT_AND_INCENTIVE;
    }
}
