package org.nhscontracts.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a figure may lie on the worse side of a target: the width of the amber band, or a tolerance. Margins are local: usually 2
 * to 5 points, or 5 to 10 % of the target.
 *
 * @param width the width, not negative
 * @param relative whether the width is a percentage of the threshold (true) or in the unit of the measure (false)
 */
public record Margin(BigDecimal width, boolean relative) {

    /**
     * Normalises the width and checks that it is not negative.
     *
     * @param width the width, not negative
     * @param relative whether the width is a percentage of the threshold (true) or in the unit of the measure (false)
     * @throws IllegalArgumentException if it is
     */
    public Margin {
        width = ExactDecimal.normalise("margin", width);
        checkArgument(width.signum() >= 0, "margin: found %s, expected 0 or more", width);
    }

    /**
     * A margin in the unit of the measure.
     *
     * @param points for example {@code "5"}: with a target of 95 %, down to 90 %
     * @return the margin
     */
    public static Margin within(String points) {
        return new Margin(new BigDecimal(points), false);
    }

    /**
     * A margin in percent of the threshold.
     *
     * @param percent for example {@code "10"}: with a target of 80 cases, up to 88
     * @return the margin
     */
    public static Margin withinPercent(String percent) {
        return new Margin(new BigDecimal(percent), true);
    }

    /**
     * The threshold at which the margin ends.
     *
     * @param target the threshold at which it begins, of one value
     * @return the same threshold moved by the margin to the worse side
     * @throws IllegalArgumentException if the target has two values, or is an equality
     */
    public Threshold limit(Threshold target) {
        BigDecimal distance = relative ? target.value().abs().multiply(width).movePointLeft(2) : width;
        BigDecimal limit = switch (target.operator()) {
            case AT_LEAST, MORE_THAN -> target.value().subtract(distance);
            case AT_MOST, LESS_THAN -> target.value().add(distance);
            case EQUAL_TO, BETWEEN ->
                throw new IllegalArgumentException(
                        "margin: found a target " + target + ", expected one with >=, >, <= or <");
        };
        Operator reached = target.operator() == Operator.AT_LEAST || target.operator() == Operator.MORE_THAN
                ? Operator.AT_LEAST
                : Operator.AT_MOST;
        return new Threshold(reached, limit, Optional.empty(), target.comparedAs(), target.rounding());
    }
}
