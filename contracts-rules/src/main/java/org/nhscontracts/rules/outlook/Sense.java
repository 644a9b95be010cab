package org.nhscontracts.rules.outlook;

/** Which figures of a KPI make a condition hold. */
enum Sense {
    WORSE,
    BETTER
}
