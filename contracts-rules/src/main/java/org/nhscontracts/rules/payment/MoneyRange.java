package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.joda.money.Money;

/**
 * A sum of which perhaps only the range is known. Example: a count replaced by {@code *} is from 1 to 7, so a sanction of £1,000
 * for each is {@code £1,000.00 to £7,000.00}.
 *
 * @param lowest the least that it can be
 * @param highest the most that it can be; empty if there is no limit
 */
public record MoneyRange(Money lowest, Optional<Money> highest) {

    /** Known to be nothing. */
    public static final MoneyRange ZERO = exactly(Pounds.ZERO);

    /**
     * Checks the attributes.
     *
     * @param lowest the least that it can be
     * @param highest the most that it can be; empty if there is no limit
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public MoneyRange {
        Pounds.check("lowest", lowest);
        requireNonNull(highest, "highest");
        highest.ifPresent(most -> {
            Pounds.check("highest", most);
            checkArgument(
                    !most.isLessThan(lowest),
                    "range: found %s to %s, expected the lowest sum first",
                    Pounds.words(lowest),
                    Pounds.words(most));
        });
    }

    /**
     * A sum that is known.
     *
     * @param sum the sum
     * @return the range of that sum alone
     */
    public static MoneyRange exactly(Money sum) {
        return new MoneyRange(sum, Optional.of(sum));
    }

    /**
     * A sum between two.
     *
     * @param lowest the least that it can be
     * @param highest the most that it can be
     * @return the range
     */
    public static MoneyRange between(Money lowest, Money highest) {
        return new MoneyRange(lowest, Optional.of(highest));
    }

    /**
     * A sum without upper limit.
     *
     * @param lowest the least that it can be
     * @return the range
     */
    public static MoneyRange from(Money lowest) {
        return new MoneyRange(lowest, Optional.empty());
    }

    /**
     * Whether only one sum is possible.
     *
     * @return true if both ends are equal
     */
    public boolean isExact() {
        return highest.isPresent() && highest.get().equals(lowest);
    }

    /**
     * The sum, where it is known.
     *
     * @return the sum; empty if only a range is known
     */
    public Optional<Money> sum() {
        return isExact() ? highest : Optional.empty();
    }

    /**
     * Both together.
     *
     * @param other what is added
     * @return the range of the total
     */
    public MoneyRange plus(MoneyRange other) {
        return new MoneyRange(
                lowest.plus(other.lowest), highest.flatMap(most -> other.highest.map(more -> most.plus(more))));
    }

    /**
     * What is left at most and at least when something of this is taken away; never below £0.00.
     *
     * @param other what is taken away
     * @return the range of what is left
     */
    public MoneyRange minus(MoneyRange other) {
        Money least = other.highest
                .map(most -> Pounds.greater(lowest.minus(most), Pounds.ZERO))
                .orElse(Pounds.ZERO);
        return new MoneyRange(least, highest.map(most -> Pounds.greater(most.minus(other.lowest), Pounds.ZERO)));
    }

    /**
     * The sum cut at a limit.
     *
     * @param limit the most that it may come to
     * @return the range of what is left of it
     */
    public MoneyRange atMost(Money limit) {
        return between(
                Pounds.lesser(lowest, limit),
                highest.map(most -> Pounds.lesser(most, limit)).orElse(limit));
    }

    /**
     * The range in words.
     *
     * @return for example {@code £400.00}, {@code £1,000.00 to £7,000.00} or {@code £0.00 or more}
     */
    public String words() {
        return isExact()
                ? Pounds.words(lowest)
                : Pounds.words(lowest)
                        + highest.map(most -> " to " + Pounds.words(most)).orElse(" or more");
    }

    static MoneyRange total(Iterable<MoneyRange> parts) {
        MoneyRange total = ZERO;
        for (MoneyRange part : parts) {
            total = total.plus(part);
        }
        return total;
    }
}
