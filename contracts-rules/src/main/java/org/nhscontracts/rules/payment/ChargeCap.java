package org.nhscontracts.rules.payment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.rules.consequence.PriceCap;

/**
 * The most that charges may come to together. What is above it lapses, taken from each charge in proportion. Example: at most 2.5 % of
 * the Actual Quarterly Value for all sanctions of a quarter.
 *
 * @param level over what
 * @param most the most in pounds; empty if the value of which it is a percentage is not known
 * @param words the cap in words, for example {@code at most 2.5 % of the Actual Quarterly Value}
 * @param grounds what it rests on
 */
public record ChargeCap(CapLevel level, Optional<Money> most, String words, Grounds grounds) {

    /**
     * Checks the attributes.
     *
     * @param level over what
     * @param most the most in pounds; empty if the value of which it is a percentage is not known
     * @param words the cap in words, for example {@code at most 2.5 % of the Actual Quarterly Value}
     * @param grounds what it rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public ChargeCap {
        requireNonNull(level, "level");
        most.ifPresent(sum -> Pounds.checkNotNegative("cap", sum));
        requireNonNull(words, "words");
        requireNonNull(grounds, "grounds");
    }

    /**
     * A percentage of a value of the contract, cut to whole pence: a cap is never rounded up.
     *
     * @param level over what
     * @param cap the percentage
     * @param values the values of the contract
     * @param month the month; for the values of a quarter or a year, any month in it
     * @param grounds what it rests on
     * @return the cap; without a sum if the value is not known
     */
    public static ChargeCap of(CapLevel level, PriceCap cap, MonthlyValues values, YearMonth month, Grounds grounds) {
        return new ChargeCap(
                level,
                values.value(cap.of(), month).map(value -> Pounds.cut(Pounds.percent(cap.percent(), value))),
                cap.toString(),
                grounds);
    }

    /**
     * Applies the cap to the charges that it limits together.
     *
     * @param charges the charges; those without a national sum stay as they are
     * @return the charges, each with what it lost, and their totals
     */
    public CappedCharges apply(ImmutableList<Charge> charges) {
        ImmutableList<MoneyRange> before =
                charges.stream().flatMap(charge -> charge.payable().stream()).collect(toImmutableList());
        MoneyRange total = MoneyRange.total(before);
        MoneyRange after = most.map(total::atMost).orElseGet(() -> new MoneyRange(Pounds.ZERO, total.highest()));
        if (total.equals(MoneyRange.ZERO)) {
            return new CappedCharges(this, charges, total, total);
        }
        return new CappedCharges(this, reduced(charges, parts(before, total), mayBite(total)), total, after);
    }

    private ImmutableList<Charge> reduced(
            ImmutableList<Charge> charges, ImmutableList<MoneyRange> parts, boolean mayBite) {
        ImmutableList.Builder<Charge> result = ImmutableList.builder();
        int at = 0;
        for (Charge charge : charges) {
            Optional<MoneyRange> before = charge.payable();
            result.add(
                    before.isPresent()
                            ? charge.with(Reduction.cap(words, before.get(), parts.get(at++), mayBite), grounds)
                            : charge);
        }
        return result.build();
    }

    private boolean mayBite(MoneyRange total) {
        return most.isEmpty()
                || total.highest().filter(sum -> !sum.isGreaterThan(most.get())).isEmpty();
    }

    private ImmutableList<MoneyRange> parts(ImmutableList<MoneyRange> before, MoneyRange total) {
        if (most.isEmpty()) {
            return before.stream()
                    .map(range -> range.equals(MoneyRange.ZERO) ? range : new MoneyRange(Pounds.ZERO, range.highest()))
                    .collect(toImmutableList());
        }
        Money limit = most.get();
        if (!mayBite(total)) {
            return before;
        }
        return total.isExact()
                ? shares(before, limit)
                : before.stream().map(range -> between(range, total, limit)).collect(toImmutableList());
    }

    private static ImmutableList<MoneyRange> shares(ImmutableList<MoneyRange> before, Money limit) {
        return Allocation.byWeights(
                        limit,
                        before.stream().map(range -> range.lowest().getAmount()).toList())
                .stream()
                .map(MoneyRange::exactly)
                .collect(toImmutableList());
    }

    /** The share of one charge is least when it is low and the others are high, and most the other way round. */
    private static MoneyRange between(MoneyRange range, MoneyRange total, Money limit) {
        Optional<Money> highOthers =
                total.highest().map(sum -> sum.minus(range.highest().orElseThrow()));
        Money lowest = highOthers
                .map(others -> share(range.lowest(), range.lowest().plus(others), limit, RoundingMode.FLOOR))
                .orElse(Pounds.ZERO);
        Money lowOthers = total.lowest().minus(range.lowest());
        Money highest = range.highest()
                .map(high -> Pounds.lesser(high, share(high, high.plus(lowOthers), limit, RoundingMode.CEILING)))
                .orElse(limit);
        return MoneyRange.between(lowest, highest);
    }

    private static Money share(Money part, Money whole, Money limit, RoundingMode rounding) {
        if (!whole.isGreaterThan(limit)) {
            return part;
        }
        BigDecimal exact = limit.getAmount().multiply(part.getAmount());
        return Money.of(CurrencyUnit.GBP, exact.divide(whole.getAmount(), 2, rounding));
    }
}
