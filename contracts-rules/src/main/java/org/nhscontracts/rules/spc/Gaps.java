package org.nhscontracts.rules.spc;

/** What a gap is to moving ranges and runs. Either way the chart names the gap. */
public enum Gaps {
    /** There is no moving range across it, and no run reaches over it. */
    BREAK,
    /** The values on either side of it are neighbours. */
    BRIDGE
}
