package org.nhscontracts.rules.consequence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The most that a price may come to.
 *
 * Example: {@code new PriceCap(new BigDecimal("2.5"), PriceBase.ACTUAL_QUARTERLY_VALUE)}.
 *
 * @param percent how many in a hundred, more than 0 and at most 100
 * @param of of which value
 */
public record PriceCap(BigDecimal percent, PriceBase of) {

    /**
     * Checks the percentage.
     *
     * @param percent how many in a hundred, more than 0 and at most 100
     * @param of of which value
     * @throws IllegalArgumentException if the percentage is out of range, or of no value
     */
    public PriceCap {
        requireNonNull(percent, "percent");
        requireNonNull(of, "of");
        checkArgument(of.isValue(), "cap: found a percentage of each %s, expected one of a value", of.words());
        checkArgument(
                percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
                "cap: found %s %, expected more than 0 and at most 100",
                percent);
        percent = percent.stripTrailingZeros().scale() < 0 ? percent.setScale(0) : percent.stripTrailingZeros();
    }

    @Override
    public String toString() {
        return "at most " + percent.toPlainString() + " % of the " + of.words();
    }
}
