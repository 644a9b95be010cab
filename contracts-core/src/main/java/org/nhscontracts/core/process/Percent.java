package org.nhscontracts.core.process;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/** The one form and range of a percentage. */
final class Percent {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MAX_DECIMALS = 8;

    private Percent() {}

    static BigDecimal check(String what, BigDecimal percent) {
        checkArgument(
                percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0,
                "%s: found %s, expected more than 0 and at most 100",
                what,
                percent);
        BigDecimal stripped = percent.stripTrailingZeros();
        checkArgument(
                stripped.scale() <= MAX_DECIMALS,
                "%s: found %s, expected at most %s decimal places",
                what,
                percent,
                MAX_DECIMALS);
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
