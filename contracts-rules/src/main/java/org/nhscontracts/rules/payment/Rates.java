package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** Percentages as rules state them: checked, and of one form each. */
final class Rates {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rates() {}

    /** A percentage from 0 to 100. */
    static BigDecimal share(String what, BigDecimal percent) {
        requireNonNull(percent, what);
        checkArgument(
                percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0,
                "%s: found %s %, expected 0 to 100",
                what,
                percent);
        return plain(percent);
    }

    /** A number of one form, so that 2.50 and 2.5 are equal. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String words(BigDecimal percent) {
        return percent.toPlainString() + " %";
    }
}
