package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;

/**
 * The term of a contract on a page: what can be done about it, and the days to come.
 *
 * @param facts start and Expiry Date as they stand
 * @param options what can be done about the end of the contract
 * @param rights the rights to end it that are there, or are not
 * @param diary what is outstanding, and what comes in the year that follows
 * @param notes what cannot be said of the days to come
 */
record TermView(
        ImmutableList<Fact> facts,
        ImmutableList<OptionRow> options,
        ImmutableList<OptionRow> rights,
        ImmutableList<DayRow> diary,
        ImmutableList<String> notes) {

    /**
     * Something that can or cannot be done.
     *
     * @param what what
     * @param badge whether it is open
     * @param when until when, or since when
     * @param who by whom
     * @param because why
     * @param clauses the clauses that it rests on
     */
    record OptionRow(String what, Badge badge, String when, String who, String because, String clauses) {}

    /**
     * A day to come.
     *
     * @param date the day
     * @param sort the day in a form that sorts
     * @param what what is on that day
     * @param kind of which kind
     * @param badge whether it is outstanding or to come
     */
    record DayRow(String date, String sort, String what, String kind, Badge badge) {}
}
