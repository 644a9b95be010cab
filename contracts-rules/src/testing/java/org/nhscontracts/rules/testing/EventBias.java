package org.nhscontracts.rules.testing;

/** Among which events the next one is chosen. */
public enum EventBias {
    /** All, most of which are rejected. */
    ANY,
    /** Those that are applied. */
    APPLIED,
    /** Those that are applied and go deeper: to plans, milestones missed, sums withheld and what becomes of them. */
    DEEPER
}
