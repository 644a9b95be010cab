package org.nhscontracts.rules.spc;

/** What two equal values in a row are to a trend. */
public enum EqualNeighbours {
    /** They end it. */
    BREAK,
    /** They neither add to it nor end it. */
    NEUTRAL
}
