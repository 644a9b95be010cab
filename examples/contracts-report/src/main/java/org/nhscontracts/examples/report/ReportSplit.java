package org.nhscontracts.examples.report;

/** What gets a page of its own. */
public enum ReportSplit {
    /** Each contract. */
    CONTRACT,
    /** Each organisation whose performance was reported under a contract. */
    ORGANISATION
}
