package org.nhscontracts.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The amber band below (or above) a target. Green is achieved, amber failed by no more than the margin, red failed by more.
 * The margin is local: usually 2 to 5 points, or 5 to 10 % of the target.
 *
 * @param margin the width of the amber band, not negative
 * @param relative whether the margin is a percentage of the threshold (true) or in the unit of the measure (false)
 */
public record RagBands(BigDecimal margin, boolean relative) {

    /**
     * Normalises the margin and checks that it is not negative.
     *
     * @param margin the width of the amber band, not negative
     * @param relative whether the margin is a percentage of the threshold (true) or in the unit of the measure (false)
     * @throws IllegalArgumentException if it is
     */
    public RagBands {
        margin = ExactDecimal.normalise("amber margin", margin);
        checkArgument(margin.signum() >= 0, "amber margin: found %s, expected 0 or more", margin);
    }

    /**
     * A margin in the unit of the measure.
     *
     * @param points for example {@code "5"}: with a target of 95 %, amber from 90 %
     * @return the bands
     */
    public static RagBands within(String points) {
        return new RagBands(new BigDecimal(points), false);
    }

    /**
     * A margin in percent of the threshold.
     *
     * @param percent for example {@code "10"}: with a target of 80 cases, amber up to 88
     * @return the bands
     */
    public static RagBands withinPercent(String percent) {
        return new RagBands(new BigDecimal(percent), true);
    }

    /**
     * The threshold at which amber ends.
     *
     * @param target the threshold at which green ends, of one value
     * @return the same threshold moved by the margin to the worse side
     * @throws IllegalArgumentException if the target has two values, or is an equality
     */
    public Threshold amberLimit(Threshold target) {
        BigDecimal width = relative ? target.value().abs().multiply(margin).movePointLeft(2) : margin;
        BigDecimal limit = switch (target.operator()) {
            case AT_LEAST, MORE_THAN -> target.value().subtract(width);
            case AT_MOST, LESS_THAN -> target.value().add(width);
            case EQUAL_TO, BETWEEN ->
                throw new IllegalArgumentException(
                        "amber margin: found a target " + target + ", expected one with >=, >, <= or <");
        };
        Operator reached = target.operator() == Operator.AT_LEAST || target.operator() == Operator.MORE_THAN
                ? Operator.AT_LEAST
                : Operator.AT_MOST;
        return new Threshold(reached, limit, Optional.empty(), target.comparedAs());
    }
}
