package org.nhscontracts.examples.report.chart;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * Spans below each other on one time line, with a day that divides what was from what is to come.
 *
 * @param spans the rows, from the top down; at least one
 * @param asAt the day of judgement
 * @param marks other days that concern all rows
 */
public record SpanPicture(ImmutableList<Span> spans, LocalDate asAt, ImmutableList<ChartMark> marks) {

    private static final int WIDTH = 760;
    private static final int ROW = 38;
    private static final int AROUND = 70;

    /**
     * Checks that there is a row.
     *
     * @param spans the rows, from the top down; at least one
     * @param asAt the day of judgement
     * @param marks other days that concern all rows
     */
    public SpanPicture {
        requireNonNull(asAt, "asAt");
        requireNonNull(marks, "marks");
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a time line: found no span, expected at least one");
        }
    }

    /**
     * The time line.
     *
     * @param caption its name
     * @return an SVG element
     */
    public String draw(Caption caption) {
        int height = spans.size() * ROW + AROUND;
        return new Drawing(caption, WIDTH, height).of(new SpanPlot(this, WIDTH).chart());
    }
}
