package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An indicator of a CQUIN scheme. Between its minimum and its maximum the share earned rises evenly from 0 to 1.
 *
 * @param name for example {@code flu vaccinations}, not blank
 * @param weight its weight among the indicators, more than 0
 * @param minimum performance up to which nothing is earned, in percent
 * @param maximum performance from which all is earned, in percent; not below the minimum, and if equal all is earned from there on
 * @param performance what was achieved, in percent; empty if not known
 */
public record CquinIndicator(
        String name, BigDecimal weight, BigDecimal minimum, BigDecimal maximum, Optional<BigDecimal> performance) {

    /**
     * Checks the attributes.
     *
     * @param name for example {@code flu vaccinations}, not blank
     * @param weight its weight among the indicators, more than 0
     * @param minimum performance up to which nothing is earned, in percent
     * @param maximum performance from which all is earned, in percent; not below the minimum, and if equal all is earned from there on
     * @param performance what was achieved, in percent; empty if not known
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public CquinIndicator {
        checkArgument(!name.isBlank(), "CQUIN: found a blank name of an indicator");
        checkArgument(weight.signum() > 0, "CQUIN %s: found a weight of %s, expected more than 0", name, weight);
        minimum = Rates.share("CQUIN minimum", minimum);
        maximum = Rates.share("CQUIN maximum", maximum);
        checkArgument(
                minimum.compareTo(maximum) <= 0,
                "CQUIN %s: the maximum (%s %) is below the minimum (%s %)",
                name,
                maximum,
                minimum);
        requireNonNull(performance, "performance");
    }

    /**
     * An indicator of the same weight as the others.
     *
     * @param name for example {@code flu vaccinations}
     * @param minimum performance up to which nothing is earned, in percent
     * @param maximum performance from which all is earned, in percent
     * @param performance what was achieved, in percent
     * @return the indicator
     */
    public static CquinIndicator of(String name, String minimum, String maximum, String performance) {
        return new CquinIndicator(
                name,
                BigDecimal.ONE,
                new BigDecimal(minimum),
                new BigDecimal(maximum),
                Optional.of(new BigDecimal(performance)));
    }

    /** What is earned of a sum, rounded half up to the penny once; between nothing and all of it where performance is not known. */
    MoneyRange earnedOf(Money available) {
        return performance
                .map(achieved -> MoneyRange.exactly(earned(available, achieved)))
                .orElseGet(() -> MoneyRange.between(Pounds.ZERO, available));
    }

    private Money earned(Money available, BigDecimal achieved) {
        if (achieved.compareTo(maximum) >= 0) {
            return available;
        }
        BigDecimal above = achieved.subtract(minimum).max(BigDecimal.ZERO);
        return above.signum() == 0
                ? Pounds.ZERO
                : Money.of(
                        CurrencyUnit.GBP,
                        available
                                .getAmount()
                                .multiply(above)
                                .divide(maximum.subtract(minimum), 2, RoundingMode.HALF_UP));
    }
}
