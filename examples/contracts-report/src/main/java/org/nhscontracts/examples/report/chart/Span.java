package org.nhscontracts.examples.report.chart;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * A row of a time line: something that goes on from one day to another, and days within it.
 *
 * @param label what it is
 * @param from its first day
 * @param to its last day
 * @param kind how it is drawn
 * @param days days that matter
 */
public record Span(String label, LocalDate from, LocalDate to, Kind kind, ImmutableList<Day> days) {

    /** How a span is drawn. */
    public enum Kind {
        /** It goes on. */
        OPEN,
        /** It is over. */
        OVER,
        /** It decides when everything is ready. */
        CRITICAL
    }

    /**
     * A day within a span.
     *
     * @param date the day
     * @param late whether it is over and what was to happen has not
     */
    public record Day(LocalDate date, boolean late) {

        /**
         * Checks that nothing is null.
         *
         * @param date the day
         * @param late whether it is over and what was to happen has not
         */
        public Day {
            requireNonNull(date, "date");
        }
    }

    /**
     * Checks that nothing is null.
     *
     * @param label what it is
     * @param from its first day
     * @param to its last day
     * @param kind how it is drawn
     * @param days days that matter
     */
    public Span {
        requireNonNull(label, "label");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(kind, "kind");
        requireNonNull(days, "days");
    }
}
