package org.nhscontracts.rules.spc;

/** Which way a point of a trend is said to go. They differ only at the last point of a trend. */
public enum TrendDirection {
    /**
     * As the step to the next point goes if that is a point of a trend too, else as the step from the point before. The last point of
     * a rise is "decreasing" when a second rise begins below it.
     */
    NEXT_STEP,
    /** As its own trend goes; a point shared by two goes as the later one. */
    OWN_TREND
}
