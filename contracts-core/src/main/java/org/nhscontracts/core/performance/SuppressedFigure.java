package org.nhscontracts.core.performance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What is known of a figure that is not shown: the ranges that its publisher declares for the file. A figure of a form without counts has its range, in units of the form, as numerator, and 1 as denominator.
 *
 * Example: {@code new SuppressedFigure(CountRange.of(1, 7), CountRange.exactly(120))}.
 *
 * @param numerator the range of the numerator
 * @param denominator the range of the denominator, from 1 up
 */
public record SuppressedFigure(CountRange numerator, CountRange denominator) {

    /**
     * Checks that the denominator is more than 0.
     *
     * @param numerator the range of the numerator
     * @param denominator the range of the denominator, from 1 up
     * @throws IllegalArgumentException if it is not
     */
    public SuppressedFigure {
        requireNonNull(numerator, "numerator");
        requireNonNull(denominator, "denominator");
        checkArgument(
                denominator.lowest() >= 1,
                "suppressed figure: found a denominator of %s, expected 1 or more",
                denominator);
    }

    /**
     * A figure without counts.
     *
     * @param figure the range of the figure times ten to the power of the decimals of the form
     * @return the figure
     */
    public static SuppressedFigure of(CountRange figure) {
        return new SuppressedFigure(figure, CountRange.exactly(1));
    }
}
