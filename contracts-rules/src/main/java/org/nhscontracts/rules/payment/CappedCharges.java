package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Charges after a cap on them together.
 *
 * @param cap the cap
 * @param charges the charges, each with what it lost
 * @param before what they came to together before it
 * @param after what they come to together after it
 */
public record CappedCharges(ChargeCap cap, ImmutableList<Charge> charges, MoneyRange before, MoneyRange after) {

    /**
     * Checks the attributes.
     *
     * @param cap the cap
     * @param charges the charges, each with what it lost
     * @param before what they came to together before it
     * @param after what they come to together after it
     */
    public CappedCharges {
        requireNonNull(cap, "cap");
        requireNonNull(charges, "charges");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /**
     * What lapsed by the cap.
     *
     * @return the sum, or between which sums it lies
     */
    public MoneyRange lapsed() {
        return before.isExact() || after.isExact() || cap.most().isEmpty()
                ? before.minus(after)
                : new MoneyRange(
                        Pounds.greater(before.lowest().minus(cap.most().get()), Pounds.ZERO),
                        before.highest()
                                .map(sum -> Pounds.greater(sum.minus(cap.most().get()), Pounds.ZERO)));
    }

    /**
     * What the cap did, in words.
     *
     * @return for example {@code at most 2.5 % of the Actual Quarterly Value: £750,000.00 of £900,000.00 payable, £150,000.00 lapse}
     */
    public String words() {
        return cap.words() + ": " + after.words() + " of " + before.words() + " payable, " + lapsed().words()
                + " lapse";
    }
}
