package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;

/**
 * What a reader should know first.
 *
 * @param failed standards that were failed or cannot be judged, and rules that hold
 * @param next what may or must be done next
 * @param money the money at stake
 */
record SummaryView(ImmutableList<Point> failed, ImmutableList<Next> next, ImmutableList<String> money) {

    /**
     * Something that needs attention.
     *
     * @param badge the verdict
     * @param title what it is
     * @param anchor where more is said of it
     * @param text why
     */
    record Point(Badge badge, String title, String anchor, String text) {}

    /**
     * Something that may or must be done.
     *
     * @param who by whom
     * @param what what
     * @param when by when, or on what ground
     * @param overdue whether the day is over
     */
    record Next(String who, String what, String when, boolean overdue) {}
}
