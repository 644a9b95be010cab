package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A dead band, cap or collar of a gain share. Example: a collar of 5 percent of a baseline of £10,000,000 is £500,000.
 *
 * @param unit pounds, or percent of the expected spend
 * @param amount how many of them, 0 or more: pounds in whole pence, percent of at most 8 decimals
 */
public record GainShareLimit(LimitUnit unit, BigDecimal amount) {

    /**
     * Checks the amount, and brings it into one form.
     *
     * @param unit pounds, or percent of the expected spend
     * @param amount how many of them, 0 or more: pounds in whole pence, percent of at most 8 decimals
     * @throws IllegalArgumentException if it is negative or has more decimals
     */
    public GainShareLimit {
        requireNonNull(unit, "unit");
        amount = ShareAmounts.normalise("gain share limit", amount);
        int decimals = unit == LimitUnit.POUNDS ? 2 : ShareAmounts.MOST_DECIMALS;
        checkArgument(
                amount.signum() >= 0 && amount.scale() <= decimals,
                "gain share limit: found %s %s, expected 0 or more with at most %s decimal places",
                amount,
                unit.words(),
                decimals);
    }

    /**
     * A limit in pounds.
     *
     * @param pounds the sum
     * @return the limit
     */
    public static GainShareLimit pounds(Money pounds) {
        return new GainShareLimit(
                LimitUnit.POUNDS,
                ShareAmounts.inPounds("gain share limit", pounds).getAmount());
    }

    /**
     * A limit in percent of the expected spend of the period.
     *
     * @param percent for example 5
     * @return the limit
     */
    public static GainShareLimit percentOfBaseline(BigDecimal percent) {
        return new GainShareLimit(LimitUnit.PERCENT_OF_BASELINE, percent);
    }

    /**
     * What it comes to in a period.
     *
     * @param expected the expected spend of the period
     * @return the limit in pounds, half a penny rounded up
     */
    public Money in(Money expected) {
        BigDecimal pounds = unit == LimitUnit.POUNDS
                ? amount
                : expected.getAmount().multiply(amount).movePointLeft(2);
        return Money.of(CurrencyUnit.GBP, pounds, RoundingMode.HALF_UP);
    }
}
