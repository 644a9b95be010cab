package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * A CQUIN scheme: a pool of so many percent of a value, shared among indicators by weight. Examples: 2.5 % of the Actual Annual Value
 * to 2018/19; 1.25 % of the fixed element in 2022/23, paid in advance with a deduction for what is not earned.
 *
 * @param percent how many in a hundred
 * @param of of what, for example {@code Actual Annual Value}
 * @param grounds what it rests on
 */
public record Cquin(BigDecimal percent, String of, Grounds grounds) {

    /**
     * Checks the attributes.
     *
     * @param percent how many in a hundred
     * @param of of what, for example {@code Actual Annual Value}
     * @param grounds what it rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public Cquin {
        percent = Rates.share("CQUIN", percent);
        checkArgument(!of.isBlank(), "CQUIN: found a blank name of the value");
        requireNonNull(grounds, "grounds");
    }

    /**
     * The pool.
     *
     * @param value of which a percentage is taken
     * @return what can be earned, rounded half up to the penny
     */
    public Money pool(Money value) {
        return Pounds.rounded(Pounds.percent(percent, Pounds.checkNotNegative(of, value)));
    }

    /**
     * What the scheme earned.
     *
     * @param value of which a percentage is taken
     * @param indicators at least one
     * @return what each indicator earned
     * @throws IllegalArgumentException if there is no indicator
     */
    public CquinOutcome outcome(Money value, ImmutableList<CquinIndicator> indicators) {
        Money pool = pool(value);
        ImmutableList<Money> parts = Allocation.byWeights(
                pool, indicators.stream().map(CquinIndicator::weight).toList());
        return new CquinOutcome(
                pool,
                IntStream.range(0, indicators.size())
                        .mapToObj(i -> new CquinLine(
                                indicators.get(i),
                                parts.get(i),
                                indicators.get(i).earnedOf(parts.get(i))))
                        .collect(toImmutableList()));
    }
}
