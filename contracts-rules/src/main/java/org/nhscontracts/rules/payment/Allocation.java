package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Splits a sum into parts that add up to it: everybody gets the whole pence of the exact share, and the pence left over go to the
 * largest remainders, among equals in the order listed. A negative sum is split as the positive one, with the sign turned.
 *
 * <p>Each part is less than a penny from the exact share, and a larger weight never gets less than a smaller one. With another sum
 * the same weights may give a part a penny less though the sum is larger: that is so for every method that keeps within a penny.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * Splits a sum by weights.
     *
     * @param whole the sum
     * @param weights at least one, none negative, not all 0
     * @return a part for each weight, in order
     * @throws IllegalArgumentException if the weights are not so
     */
    public static ImmutableList<Money> byWeights(Money whole, List<BigDecimal> weights) {
        Pounds.check("allocation", whole);
        List<BigInteger> scaled = scaled(weights);
        BigInteger total = scaled.stream().reduce(BigInteger.ZERO, BigInteger::add);
        checkArgument(total.signum() > 0, "allocation: found no weight above 0");
        BigInteger pence = whole.getAmount().unscaledValue();
        BigInteger[] parts = parts(pence.abs(), scaled, total);
        return Stream.of(parts)
                .map(part -> money(pence.signum() < 0 ? part.negate() : part))
                .collect(toImmutableList());
    }

    /**
     * Splits a sum among those who have weights.
     *
     * @param whole the sum
     * @param weights who gets how much of it; at least one, none negative, not all 0
     * @param <K> who
     * @return what each gets, in the order of the weights
     * @throws IllegalArgumentException if the weights are not so
     */
    public static <K> ImmutableMap<K, Money> among(Money whole, Map<K, BigDecimal> weights) {
        ImmutableList<Money> parts = byWeights(whole, ImmutableList.copyOf(weights.values()));
        ImmutableMap.Builder<K, Money> result = ImmutableMap.builderWithExpectedSize(parts.size());
        int at = 0;
        for (K key : weights.keySet()) {
            result.put(key, parts.get(at++));
        }
        return result.buildOrThrow();
    }

    /**
     * Splits a sum into equal parts.
     *
     * @param whole the sum
     * @param count how many, at least one
     * @return the parts; those a penny larger come first
     * @throws IllegalArgumentException if the count is not so
     */
    public static ImmutableList<Money> evenly(Money whole, int count) {
        checkArgument(count > 0, "allocation: found %s parts, expected at least one", count);
        return byWeights(whole, Collections.nCopies(count, BigDecimal.ONE));
    }

    private static BigInteger[] parts(BigInteger pence, List<BigInteger> weights, BigInteger total) {
        BigInteger[] parts = new BigInteger[weights.size()];
        BigInteger[] remainders = new BigInteger[weights.size()];
        BigInteger left = pence;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] share = pence.multiply(weights.get(i)).divideAndRemainder(total);
            parts[i] = share[0];
            remainders[i] = share[1];
            left = left.subtract(share[0]);
        }
        largestFirst(remainders).limit(left.intValueExact()).forEach(i -> parts[i] = parts[i].add(BigInteger.ONE));
        return parts;
    }

    private static Stream<Integer> largestFirst(BigInteger[] remainders) {
        return IntStream.range(0, remainders.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed());
    }

    private static List<BigInteger> scaled(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        for (BigDecimal weight : weights) {
            checkArgument(weight.signum() >= 0, "allocation: found a weight of %s, expected 0 or more", weight);
        }
        return weights.stream()
                .map(weight -> weight.setScale(Math.max(scale, 0)).unscaledValue())
                .toList();
    }

    private static Money money(BigInteger pence) {
        return Money.of(CurrencyUnit.GBP, new BigDecimal(pence, 2));
    }
}
