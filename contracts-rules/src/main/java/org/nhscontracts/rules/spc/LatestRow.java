package org.nhscontracts.rules.spc;

/** Which row the variation icon speaks of. */
public enum LatestRow {
    /** The last row, with a value or without; without one it is common cause. */
    LAST_ROW,
    /** The last row that has a value. */
    LAST_VALUE
}
