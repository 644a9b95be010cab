package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Pounds sterling to the penny: how sums are made, rounded and written. */
public final class Pounds {

    /** £0.00: a sum that is known to be nothing, never one that is not known. */
    public static final Money ZERO = Money.zero(CurrencyUnit.GBP);

    private static final int PENCE_DIGITS = 2;
    private static final int GROUP = 3;

    private Pounds() {}

    /**
     * A sum as it is written.
     *
     * @param text pounds with at most two decimals, for example {@code "59400"} or {@code "326.71"}
     * @return the sum
     * @throws IllegalArgumentException if the text is no sum in whole pence
     */
    public static Money of(String text) {
        BigDecimal value = new BigDecimal(requireNonNull(text, "pounds"));
        checkArgument(
                value.stripTrailingZeros().scale() <= PENCE_DIGITS, "pounds: found %s, expected whole pence", text);
        return Money.of(CurrencyUnit.GBP, value, RoundingMode.UNNECESSARY);
    }

    /**
     * A sum in pence.
     *
     * @param pence how many
     * @return the sum
     */
    public static Money ofPence(long pence) {
        return Money.ofMinor(CurrencyUnit.GBP, pence);
    }

    /**
     * An exact value rounded half up to the penny.
     *
     * @param pounds the exact value
     * @return the sum; half a penny goes away from zero
     */
    public static Money rounded(BigDecimal pounds) {
        return Money.of(CurrencyUnit.GBP, pounds, RoundingMode.HALF_UP);
    }

    /**
     * A percentage of a sum, not rounded.
     *
     * @param percent how many in a hundred
     * @param of the sum
     * @return the exact value in pounds
     */
    public static BigDecimal percent(BigDecimal percent, Money of) {
        return of.getAmount().multiply(percent).movePointLeft(2);
    }

    /**
     * A sum as reports write it.
     *
     * @param money the sum
     * @return for example {@code £60,000.00} or {@code -£0.50}
     */
    public static String words(Money money) {
        String digits = money.getAmount().abs().toPlainString();
        int end = digits.length() - PENCE_DIGITS - 1;
        StringBuilder text = new StringBuilder(digits);
        for (int at = end - GROUP; at > 0; at -= GROUP) {
            text.insert(at, ',');
        }
        return (money.isNegative() ? "-£" : "£") + text;
    }

    static Money check(String what, Money money) {
        requireNonNull(money, what);
        checkArgument(
                money.getCurrencyUnit().equals(CurrencyUnit.GBP),
                "%s: found %s, expected pounds sterling",
                what,
                money);
        return money;
    }

    static Money checkNotNegative(String what, Money money) {
        check(what, money);
        checkArgument(!money.isNegative(), "%s: found %s, expected £0.00 or more", what, words(money));
        return money;
    }

    static Money sum(Iterable<Money> parts) {
        Money total = ZERO;
        for (Money part : parts) {
            total = total.plus(part);
        }
        return total;
    }

    static Money lesser(Money one, Money other) {
        return one.isGreaterThan(other) ? other : one;
    }

    static Money greater(Money one, Money other) {
        return one.isLessThan(other) ? other : one;
    }

    /** The whole pence of an exact value that is not negative. */
    static Money cut(BigDecimal pounds) {
        return Money.of(CurrencyUnit.GBP, pounds, RoundingMode.FLOOR);
    }
}
