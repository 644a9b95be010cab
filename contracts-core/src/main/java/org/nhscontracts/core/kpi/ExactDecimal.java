package org.nhscontracts.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** The decimals that a contract may state: exact, of one form each, and small enough to compare in 128 bits. */
final class ExactDecimal {

    private static final int MAX_DECIMALS = 8;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(10);

    private ExactDecimal() {}

    static BigDecimal normalise(String what, BigDecimal value) {
        requireNonNull(value, what);
        BigDecimal stripped = value.stripTrailingZeros();
        BigDecimal normal = stripped.scale() < 0 && (long) stripped.precision() - stripped.scale() < 20
                ? stripped.setScale(0)
                : stripped;
        checkArgument(
                normal.scale() >= 0
                        && normal.scale() <= MAX_DECIMALS
                        && normal.abs().compareTo(LIMIT) < 0,
                "%s: found %s, expected a decimal below 10^10 with at most %s decimal places",
                what,
                value,
                MAX_DECIMALS);
        return normal;
    }
}
