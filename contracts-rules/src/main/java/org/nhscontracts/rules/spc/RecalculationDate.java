package org.nhscontracts.rules.spc;

/** At which row the limits are recalculated when a date is given for it. */
public enum RecalculationDate {
    /** At the row of that date; without such a row not at all. The chart names the dates that came to nothing. */
    EXACT_ROW,
    /** At the first row on or after that date. */
    NEXT_ROW
}
