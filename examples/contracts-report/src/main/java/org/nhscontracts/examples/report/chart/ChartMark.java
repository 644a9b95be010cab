package org.nhscontracts.examples.report.chart;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day marked in a chart, explained beside it.
 *
 * @param date the day
 * @param mark a character or two, such as {@code 1}
 */
public record ChartMark(LocalDate date, String mark) {

    /**
     * Checks that nothing is null.
     *
     * @param date the day
     * @param mark a character or two
     */
    public ChartMark {
        requireNonNull(date, "date");
        requireNonNull(mark, "mark");
    }
}
