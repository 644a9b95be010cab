package org.nhscontracts.rules.spc;

import org.nhscontracts.core.kpi.Direction;

/** The variation icon: what the latest point says. */
public enum Variation {
    /** Nothing but the usual variation. */
    COMMON_CAUSE("common_cause", "Common cause: no significant change"),
    /** Better, being higher. */
    IMPROVEMENT_HIGH("improvement_high", "Special cause of improvement: higher values, and higher is better"),
    /** Better, being lower. */
    IMPROVEMENT_LOW("improvement_low", "Special cause of improvement: lower values, and lower is better"),
    /** Worse, being higher. */
    CONCERN_HIGH("concern_high", "Special cause of concern: higher values, and lower is better"),
    /** Worse, being lower. */
    CONCERN_LOW("concern_low", "Special cause of concern: lower values, and higher is better"),
    /** Higher, and neither way is better. */
    NEUTRAL_HIGH("neutral_high", "Special cause: higher values, and neither way is better"),
    /** Lower, and neither way is better. */
    NEUTRAL_LOW("neutral_low", "Special cause: lower values, and neither way is better"),
    /** No icon: there are too few points. */
    NONE("none", "No variation icon: too few points");

    private final String code;
    private final String words;

    Variation(String code, String words) {
        this.code = code;
        this.words = words;
    }

    static Variation of(PointType type, Direction direction) {
        return switch (type) {
            case COMMON_CAUSE -> COMMON_CAUSE;
            case IMPROVEMENT -> direction == Direction.HIGHER ? IMPROVEMENT_HIGH : IMPROVEMENT_LOW;
            case CONCERN -> direction == Direction.HIGHER ? CONCERN_LOW : CONCERN_HIGH;
            case NEUTRAL_HIGH -> NEUTRAL_HIGH;
            case NEUTRAL_LOW -> NEUTRAL_LOW;
        };
    }

    /**
     * A stable code.
     *
     * @return for example {@code concern_low}
     */
    public String code() {
        return code;
    }

    /**
     * The text that stands for the icon where it cannot be seen.
     *
     * @return for example {@code Special cause of concern: lower values, and higher is better}
     */
    public String words() {
        return words;
    }
}
