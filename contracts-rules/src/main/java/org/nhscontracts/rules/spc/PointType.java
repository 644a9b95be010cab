package org.nhscontracts.rules.spc;

/** What a point says of the process. */
public enum PointType {
    /** Nothing but the usual variation. */
    COMMON_CAUSE("common_cause", "common cause"),
    /** Something changed for the better. */
    IMPROVEMENT("special_cause_improvement", "special cause of improvement"),
    /** Something changed for the worse. */
    CONCERN("special_cause_concern", "special cause of concern"),
    /** Something went up, and neither way is better. */
    NEUTRAL_HIGH("special_cause_neutral_high", "special cause, high"),
    /** Something went down, and neither way is better. */
    NEUTRAL_LOW("special_cause_neutral_low", "special cause, low");

    private final String code;
    private final String words;

    PointType(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * The code as the NHS-R package writes it.
     *
     * @return for example {@code special_cause_concern}
     */
    public String code() {
        return code;
    }

    /**
     * The words that reports use.
     *
     * @return for example {@code special cause of concern}
     */
    public String words() {
        return words;
    }
}
