package org.nhscontracts.examples.report;

/**
 * Something said of something.
 *
 * @param label what it is
 * @param text what is said of it
 */
record Fact(String label, String text) {}
