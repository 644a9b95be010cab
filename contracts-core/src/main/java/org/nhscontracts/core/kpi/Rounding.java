package org.nhscontracts.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * To how many decimals a contract has a figure rounded before it is compared. Most contracts say nothing: then figures are compared exactly.
 *
 * Example: {@code Rounding.halfUp(1)}: 94.95 % counts as 95.0 %.
 *
 * @param decimals to how many decimals, 0 to 8
 * @param mode how: any mode but {@link RoundingMode#UNNECESSARY}
 */
public record Rounding(int decimals, RoundingMode mode) {

    /**
     * Checks the number of decimals and the mode.
     *
     * @param decimals to how many decimals, 0 to 8
     * @param mode how: any mode but {@link RoundingMode#UNNECESSARY}
     * @throws IllegalArgumentException if there are more, or the mode is none
     */
    public Rounding {
        requireNonNull(mode, "mode");
        checkArgument(
                decimals >= 0 && decimals <= MAX_DECIMALS, "rounding: found %s decimals, expected 0 to 8", decimals);
        checkArgument(mode != RoundingMode.UNNECESSARY, "rounding: found no mode, expected for example half up");
    }

    private static final int MAX_DECIMALS = 8;

    /**
     * Halves are rounded up.
     *
     * @param decimals to how many decimals
     * @return the rounding
     */
    public static Rounding halfUp(int decimals) {
        return new Rounding(decimals, RoundingMode.HALF_UP);
    }

    /**
     * Rounds an exact fraction.
     *
     * @param numerator the numerator
     * @param denominator the denominator, more than 0
     * @return the rounded figure, with all its decimals
     */
    public BigDecimal round(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /**
     * The rounding in words.
     *
     * @return for example {@code rounded half up to 1 decimal}
     */
    public String words() {
        return "rounded " + mode.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " to " + decimals
                + (decimals == 1 ? " decimal" : " decimals");
    }
}
