package org.nhscontracts.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a figure is compared with, in the unit of the measure: percent for a ratio, so {@code >= 95}; days, cases or the
 * like for others. Values are exact and held without trailing zeros. 94.95 % is not {@code >= 95}.
 *
 * @param operator how the figure is compared
 * @param value the value; the lower of two for {@link Operator#BETWEEN}
 * @param upper the upper value; present for {@link Operator#BETWEEN} only
 * @param comparedAs what is compared where only a rounded figure was published
 * @param rounding how the contract has figures rounded before they are compared; empty if they are compared exactly
 */
public record Threshold(
        Operator operator,
        BigDecimal value,
        Optional<BigDecimal> upper,
        ComparedAs comparedAs,
        Optional<Rounding> rounding) {

    /**
     * Normalises the values and checks that the upper one is there where, and only where, it is needed.
     *
     * @param operator how the figure is compared
     * @param value the value; the lower of two for {@link Operator#BETWEEN}
     * @param upper the upper value; present for {@link Operator#BETWEEN} only
     * @param comparedAs what is compared where only a rounded figure was published
     * @param rounding how the contract has figures rounded before they are compared; empty if they are compared exactly
     * @throws IllegalArgumentException if not, or if a value has more than 8 decimals or 10 digits before them
     */
    public Threshold {
        requireNonNull(operator, "operator");
        requireNonNull(comparedAs, "comparedAs");
        requireNonNull(rounding, "rounding");
        value = ExactDecimal.normalise("threshold", value);
        upper = upper.map(limit -> ExactDecimal.normalise("upper threshold", limit));
        checkArgument(
                upper.isPresent() == (operator == Operator.BETWEEN),
                "threshold: an upper value goes with 'between' and nothing else");
        checkArgument(
                upper.isEmpty() || value.compareTo(upper.get()) <= 0,
                "threshold: the upper value (%s) is below the lower (%s)",
                upper.map(BigDecimal::toPlainString).orElse(""),
                value);
    }

    /**
     * A threshold of one value.
     *
     * @param operator any but {@link Operator#BETWEEN}
     * @param value the value, for example {@code "95"}
     * @return the threshold, compared exactly
     */
    public static Threshold of(Operator operator, String value) {
        return new Threshold(operator, new BigDecimal(value), Optional.empty(), ComparedAs.EXACT, Optional.empty());
    }

    /**
     * At least a value.
     *
     * @param value for example {@code "95"}
     * @return the threshold, compared exactly
     */
    public static Threshold atLeast(String value) {
        return of(Operator.AT_LEAST, value);
    }

    /**
     * At most a value.
     *
     * @param value for example {@code "1"}
     * @return the threshold, compared exactly
     */
    public static Threshold atMost(String value) {
        return of(Operator.AT_MOST, value);
    }

    /**
     * Between two values, both included.
     *
     * @param lower the lower value
     * @param upper the upper value, not below the lower
     * @return the threshold, compared exactly
     */
    public static Threshold between(String lower, String upper) {
        return new Threshold(
                Operator.BETWEEN,
                new BigDecimal(lower),
                Optional.of(new BigDecimal(upper)),
                ComparedAs.EXACT,
                Optional.empty());
    }

    /**
     * The same threshold, compared with published figures as they stand.
     *
     * @return the threshold
     */
    public Threshold comparedAsPublished() {
        return new Threshold(operator, value, upper, ComparedAs.PUBLISHED, rounding);
    }

    /**
     * The same threshold, compared with figures that are rounded first.
     *
     * @param policy how the contract has them rounded
     * @return the threshold
     */
    public Threshold rounding(Rounding policy) {
        return new Threshold(operator, value, upper, comparedAs, Optional.of(policy));
    }

    /**
     * The threshold in words and in the unit of a measure.
     *
     * @param measure the measure whose unit is meant
     * @return for example {@code at least 95 %}
     */
    public String words(Measure measure) {
        return operator.words() + " "
                + upper.map(limit -> measure.write(value) + " and " + measure.write(limit))
                        .orElseGet(() -> measure.write(value))
                + rounding.map(policy -> ", " + policy.words()).orElse("");
    }

    /**
     * The threshold as symbols.
     *
     * @return for example {@code >= 95}
     */
    @Override
    public String toString() {
        return operator.symbol() + " " + value.toPlainString()
                + upper.map(limit -> " and " + limit.toPlainString()).orElse("");
    }
}
