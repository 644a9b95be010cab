package org.nhscontracts.rules.spc;

/** What a point is when one rule finds an improvement and another a concern. */
public enum MixedCauses {
    /** What the first rule by precedence says: outside the limits, trend, two of three, run. */
    FIRST_RULE,
    /** An improvement. */
    IMPROVEMENT
}
