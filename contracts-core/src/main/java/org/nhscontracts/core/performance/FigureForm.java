package org.nhscontracts.core.performance;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How the figures of a series are held: as counts (a numerator over a denominator), as whole numbers, or as decimals that
 * were rounded before publication.
 *
 * <p>The precision of a rounded decimal is declared, not read from its digits, since trailing zeros get lost: 87 among
 * figures of two decimals means 87.00.
 *
 * @param counts whether a figure is a numerator over a denominator
 * @param rounded whether a figure was rounded to {@code decimals} before publication
 * @param decimals to how many decimals, 0 to 8; 0 unless rounded
 */
public record FigureForm(boolean counts, boolean rounded, int decimals) {

    /** A numerator over a denominator, both exact. */
    public static final FigureForm COUNTS = new FigureForm(true, false, 0);
    /** An exact whole number. */
    public static final FigureForm WHOLE = new FigureForm(false, false, 0);

    private static final int MAX_DECIMALS = 8;
    private static final int MAX_DIGITS = 18;

    /**
     * Checks the combination.
     *
     * @param counts whether a figure is a numerator over a denominator
     * @param rounded whether a figure was rounded to {@code decimals} before publication
     * @param decimals to how many decimals, 0 to 8; 0 unless rounded
     * @throws IllegalArgumentException if it makes no sense
     */
    public FigureForm {
        checkArgument(!(counts && rounded), "figures: counts are not rounded");
        checkArgument(rounded || decimals == 0, "figures: decimals go with rounded figures");
        checkArgument(
                decimals >= 0 && decimals <= MAX_DECIMALS,
                "decimals: found %s, expected 0 to %s",
                decimals,
                MAX_DECIMALS);
    }

    /**
     * Decimals rounded before publication.
     *
     * @param decimals to how many decimals
     * @return the form
     */
    public static FigureForm rounded(int decimals) {
        return new FigureForm(false, true, decimals);
    }

    /**
     * Decimals rounded before publication.
     *
     * @param precision 1, 0.1, 0.01 and so on
     * @return the form
     * @throws IllegalArgumentException if the precision is no power of ten from 1 downwards
     */
    public static FigureForm ofPrecision(BigDecimal precision) {
        BigDecimal one = precision.stripTrailingZeros();
        checkArgument(
                one.unscaledValue().equals(BigInteger.ONE) && one.scale() >= 0,
                "precision: found %s, expected 1, 0.1, 0.01 or the like",
                precision);
        return rounded(one.scale());
    }

    /**
     * To what the figures are precise.
     *
     * @return 0.01 for two decimals, 1 for whole numbers
     */
    public BigDecimal precision() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }

    /**
     * A figure as the whole number that a series holds: 87.08 of two decimals is 8708.
     *
     * @param figure the figure
     * @return the figure times ten to the power of the decimals
     * @throws IllegalArgumentException if the figure is more precise than the form, or the number has more than 18 digits
     */
    public long unscaled(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        // looked at before it is rescaled, since 1e999999999 would fill the memory
        long digits = (long) stripped.precision() - stripped.scale() + decimals;
        checkArgument(
                stripped.scale() <= decimals && digits <= MAX_DIGITS,
                "figure: found %s, expected a number of at most %s digits, precise to %s",
                figure,
                MAX_DIGITS,
                precision().toPlainString());
        return stripped.setScale(decimals).unscaledValue().longValueExact();
    }
}
