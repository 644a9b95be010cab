package org.nhscontracts.rules.spc;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;

/**
 * The lines of a chart: the mean, and the process limits on either side of it.
 *
 * @param mean the mean of the baseline; empty if no point of it has a value
 * @param averageMovingRange the average moving range of the baseline; empty if limits are undefined, or withheld because there are too few
 *     points
 */
public record XmrLimits(OptionalDouble mean, OptionalDouble averageMovingRange) {

    /** How many average moving ranges a process limit is from the mean: three standard deviations. */
    public static final double SCALE = 2.66;

    /** How many a near limit is from the mean: two thirds of that. In this order, so that points on it fall on the same side as in the R package. */
    public static final double NEAR_SCALE = 2 * (SCALE / 3);

    /**
     * Checks that nothing is null.
     *
     * @param mean the mean of the baseline
     * @param averageMovingRange the average moving range of the baseline
     */
    public XmrLimits {
        requireNonNull(mean, "mean");
        requireNonNull(averageMovingRange, "averageMovingRange");
    }

    /**
     * Whether there are process limits.
     *
     * @return false if they are undefined or withheld
     */
    public boolean defined() {
        return mean.isPresent() && averageMovingRange.isPresent();
    }

    /**
     * The lower process limit, not cut off at 0 or anywhere else.
     *
     * @return mean - 2.66 average moving ranges; empty if undefined
     */
    public OptionalDouble lower() {
        return line(-SCALE);
    }

    /**
     * The upper process limit.
     *
     * @return mean + 2.66 average moving ranges; empty if undefined
     */
    public OptionalDouble upper() {
        return line(SCALE);
    }

    /**
     * The line two thirds of the way to the lower process limit.
     *
     * @return the line; empty if undefined
     */
    public OptionalDouble lowerNear() {
        return line(-NEAR_SCALE);
    }

    /**
     * The line two thirds of the way to the upper process limit.
     *
     * @return the line; empty if undefined
     */
    public OptionalDouble upperNear() {
        return line(NEAR_SCALE);
    }

    private OptionalDouble line(double scale) {
        return defined()
                ? OptionalDouble.of(mean.getAsDouble() + scale * averageMovingRange.getAsDouble())
                : OptionalDouble.empty();
    }
}
