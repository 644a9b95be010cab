package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A handover on a page.
 *
 * @param anchor its place in the page
 * @param title what is handed over
 * @param badge whether the next provider is ready
 * @param because why
 * @param facts days and parties
 * @param chart the conditions as a Gantt chart, as SVG
 * @param criticalPath the conditions that decide the earliest day, in order
 * @param next what is to be done, by whom, by when
 * @param conditions all conditions
 * @param gates the gates
 * @param about who is responsible from day to day, and what follows the start
 */
record HandoverView(
        String anchor,
        String title,
        Badge badge,
        String because,
        ImmutableList<Fact> facts,
        Optional<String> chart,
        ImmutableList<String> criticalPath,
        ImmutableList<Next> next,
        ImmutableList<ConditionRow> conditions,
        ImmutableList<GateRow> gates,
        ImmutableList<String> about) {

    /**
     * Something to be done.
     *
     * @param what what
     * @param who by whom
     * @param by by when
     */
    record Next(String what, String who, String by) {}

    /**
     * A condition.
     *
     * @param id its id
     * @param what what is to be in place
     * @param badge how it stands
     * @param due when it is due
     * @param finish when it can be in place at the earliest
     * @param slack the days to spare
     * @param owner who sees to it
     * @param because why it stands so
     * @param critical whether it is on the critical path
     */
    record ConditionRow(
            String id,
            String what,
            Badge badge,
            String due,
            String finish,
            String slack,
            String owner,
            String because,
            boolean critical) {}

    /**
     * A gate.
     *
     * @param name its name
     * @param date when it is
     * @param badge go or no-go
     * @param because why
     */
    record GateRow(String name, String date, Badge badge, String because) {}
}
