package org.nhscontracts.rules.spc;

import java.util.Locale;
import java.util.Optional;
import org.nhscontracts.core.kpi.Direction;

/** The one label of a point: which rule found a special cause, and which way. */
public enum SpecialCause {
    /** No rule found anything. */
    NONE(Optional.empty(), 0, "Common Cause"),
    /** Beyond the upper process limit. */
    ABOVE_UPPER_LIMIT(Optional.of(SpcRule.OUTSIDE_LIMITS), 1, "Above UCL"),
    /** Beyond the lower process limit. */
    BELOW_LOWER_LIMIT(Optional.of(SpcRule.OUTSIDE_LIMITS), -1, "Below LCL"),
    /** Part of a rising trend. */
    TREND_INCREASING(Optional.of(SpcRule.TREND), 1, "%d Point Trend (Increasing)"),
    /** Part of a falling trend. */
    TREND_DECREASING(Optional.of(SpcRule.TREND), -1, "%d Point Trend (Decreasing)"),
    /** One of two out of three near the upper process limit. */
    TWO_OF_THREE_ABOVE(Optional.of(SpcRule.TWO_OF_THREE), 1, "2 in 3 Above CL"),
    /** One of two out of three near the lower process limit. */
    TWO_OF_THREE_BELOW(Optional.of(SpcRule.TWO_OF_THREE), -1, "2 in 3 Below CL"),
    /** Part of a run above the mean. */
    RUN_ABOVE(Optional.of(SpcRule.RUN), 1, "%d Points Above CL"),
    /** Part of a run below the mean. */
    RUN_BELOW(Optional.of(SpcRule.RUN), -1, "%d Points Below CL");

    private final Optional<SpcRule> rule;
    private final int side;
    private final String label;

    SpecialCause(Optional<SpcRule> rule, int side, String label) {
        this.rule = rule;
        this.side = side;
        this.label = label;
    }

    /** The label of a rule that fired. */
    static SpecialCause of(SpcRule rule, boolean high) {
        return switch (rule) {
            case OUTSIDE_LIMITS -> high ? ABOVE_UPPER_LIMIT : BELOW_LOWER_LIMIT;
            case TREND -> high ? TREND_INCREASING : TREND_DECREASING;
            case TWO_OF_THREE -> high ? TWO_OF_THREE_ABOVE : TWO_OF_THREE_BELOW;
            case RUN -> high ? RUN_ABOVE : RUN_BELOW;
        };
    }

    /**
     * The rule that found it.
     *
     * @return the rule; empty if none did
     */
    public Optional<SpcRule> rule() {
        return rule;
    }

    /**
     * Which way it goes.
     *
     * @return 1 for high or rising, -1 for low or falling, 0 for no special cause
     */
    public int side() {
        return side;
    }

    /**
     * The label as the NHS-R package writes it.
     *
     * @param rules with how many points in a row
     * @return for example {@code 7 Point Trend (Increasing)}
     */
    public String label(SpcRules rules) {
        int points = rule.equals(Optional.of(SpcRule.TREND)) ? rules.trendLength() : rules.runLength();
        return String.format(Locale.ROOT, label, points);
    }

    /**
     * What it says of the process.
     *
     * @param direction which way is better
     * @return the type of the point
     */
    public PointType type(Direction direction) {
        if (side == 0) {
            return PointType.COMMON_CAUSE;
        }
        return switch (direction) {
            case HIGHER -> side > 0 ? PointType.IMPROVEMENT : PointType.CONCERN;
            case LOWER -> side > 0 ? PointType.CONCERN : PointType.IMPROVEMENT;
            case NEUTRAL -> side > 0 ? PointType.NEUTRAL_HIGH : PointType.NEUTRAL_LOW;
        };
    }
}
