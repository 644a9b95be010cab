package org.nhscontracts.rules.spc;

/** What a target that equals a process limit is. */
public enum AssuranceAtLimit {
    /** Within the limits: now achieved, now failed. */
    INCONSISTENT,
    /** Beyond the limits: consistently achieved or consistently failed. */
    CONSISTENT
}
