package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Contract management on a page.
 *
 * @param chart processes and deadlines on a time line, as SVG
 * @param processes the processes, open and over
 * @param actions who is to do what, by when
 * @param milestones the milestones of plans
 * @param deadlines all deadlines that run
 * @param reports the reports of Schedule 6A that are not in
 * @param exceptionReports Exception Reports
 * @param notKnown what is not known and nothing follows from
 * @param notApplied events that the process did not allow
 * @param history what happened, and what it led to
 */
record ManagementView(
        Optional<String> chart,
        ImmutableList<Process> processes,
        ImmutableList<Action> actions,
        ImmutableList<Action> milestones,
        ImmutableList<Action> deadlines,
        ImmutableList<String> reports,
        ImmutableList<String> exceptionReports,
        ImmutableList<String> notKnown,
        ImmutableList<String> notApplied,
        ImmutableList<Event> history) {

    /**
     * A process.
     *
     * @param words what it is
     * @param opened when it was opened
     * @param stage where it stands
     * @param since since when
     * @param edition under which edition
     * @param flagged whether the edition is not verified
     */
    record Process(String words, String opened, String stage, String since, String edition, boolean flagged) {}

    /**
     * An entry of the action log.
     *
     * @param what what is to be done
     * @param who by whom
     * @param by by when
     * @param sort the day in a form that sorts
     * @param badge how it stands
     * @param of where it belongs
     */
    record Action(String what, String who, String by, String sort, Badge badge, String of) {}

    /**
     * Something that happened.
     *
     * @param date when
     * @param words what
     * @param effects what it led to
     */
    record Event(String date, String words, ImmutableList<String> effects) {}
}
