package org.nhscontracts.rules.engine;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Threshold;

/**
 * A threshold as whole numbers, wherever it judges.
 *
 * @param factor by what numerators are multiplied, negative where lower is better
 * @param limit by what denominators are multiplied, with the same sign
 * @param strict 1 where a figure that equals the threshold misses it, else 0
 */
record QuickLimit(long factor, long limit, int strict) {

    /** The numbers of a threshold; null where it is two-sided, rounded or too large. */
    static @Nullable QuickLimit of(Threshold threshold, long multiplier) {
        Operator operator = threshold.operator();
        if (operator == Operator.BETWEEN
                || operator == Operator.EQUAL_TO
                || threshold.rounding().isPresent()) {
            return null;
        }
        BigInteger scale = BigInteger.TEN.pow(threshold.value().scale());
        BigInteger factor = scale.multiply(BigInteger.valueOf(multiplier));
        BigInteger limit = threshold.value().unscaledValue();
        BigInteger common = factor.gcd(limit).max(BigInteger.ONE);
        if (factor.divide(common).bitLength() >= Long.SIZE
                || limit.divide(common).bitLength() >= Long.SIZE) {
            return null;
        }
        long sign = operator == Operator.AT_LEAST || operator == Operator.MORE_THAN ? 1 : -1;
        int strict = operator == Operator.MORE_THAN || operator == Operator.LESS_THAN ? 1 : 0;
        return new QuickLimit(
                sign * factor.divide(common).longValueExact(),
                sign * limit.divide(common).longValueExact(),
                strict);
    }
}
