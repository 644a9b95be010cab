package org.nhscontracts.rules.consequence;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a consequence costs, as a symbol: a percentage of a value, or an amount for each case.
 *
 * Example: {@code Price.percent("2", PriceBase.ACTUAL_MONTHLY_VALUE)}, {@code Price.pounds("120", PriceBase.EXCESS_PATIENT_BREACH)}.
 *
 * @param rate a percentage of a value, or pounds for each case; more than 0
 * @param base of what it is taken
 * @param floor performance below which further breaches cost nothing more, in the unit of the measure; empty if there is none
 * @param caps the most that it may come to, perhaps none
 */
public record Price(BigDecimal rate, PriceBase base, Optional<BigDecimal> floor, ImmutableList<PriceCap> caps) {

    /**
     * Checks the rate.
     *
     * @param rate a percentage of a value, or pounds for each case; more than 0
     * @param base of what it is taken
     * @param floor performance below which further breaches cost nothing more, in the unit of the measure; empty if there is none
     * @param caps the most that it may come to, perhaps none
     * @throws IllegalArgumentException if the rate is out of range
     */
    public Price {
        requireNonNull(rate, "rate");
        requireNonNull(base, "base");
        requireNonNull(floor, "floor");
        requireNonNull(caps, "caps");
        checkArgument(rate.signum() > 0, "price: found a rate of %s, expected more than 0", rate);
        checkArgument(
                !base.isValue() || rate.compareTo(BigDecimal.valueOf(100)) <= 0,
                "price: found %s % of the %s, expected at most 100",
                rate,
                base.words());
        rate = plain(rate);
        floor = floor.map(Price::plain);
    }

    /**
     * A percentage of a value.
     *
     * @param rate how many in a hundred
     * @param base of which value
     * @return the price, without floor and cap
     */
    public static Price percent(String rate, PriceBase base) {
        checkArgument(base.isValue(), "price: found a percentage of each %s, expected one of a value", base.words());
        return new Price(new BigDecimal(rate), base, Optional.empty(), ImmutableList.of());
    }

    /**
     * An amount for each case.
     *
     * @param rate how many pounds
     * @param base for each of what
     * @return the price, without floor and cap
     */
    public static Price pounds(String rate, PriceBase base) {
        checkArgument(!base.isValue(), "price: found pounds for the %s, expected them for each case", base.words());
        return new Price(new BigDecimal(rate), base, Optional.empty(), ImmutableList.of());
    }

    /**
     * The price in words.
     *
     * @return for example {@code 2 % of the Actual Monthly Value}
     */
    public String words() {
        String own = base.isValue()
                ? rate.toPlainString() + " % of the " + base.words()
                : "£" + rate.toPlainString() + " for each " + base.words();
        return own
                + floor.map(limit -> ", not counting below " + limit.toPlainString())
                        .orElse("")
                + caps.stream().map(cap -> ", " + cap).collect(joining());
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
