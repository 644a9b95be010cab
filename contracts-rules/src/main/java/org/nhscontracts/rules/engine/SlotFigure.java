package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * The figure that is judged at a place, be it of one period or of several.
 *
 * @param at what the period itself contributes
 * @param sum what the periods come to together; {@code at} where there is one
 * @param value the figure in the unit of the measure; meaningless unless {@code state} is KNOWN
 * @param periods the periods that it is made of
 * @param missing those of which nothing is known
 */
record SlotFigure(
        State state,
        FigureAt at,
        FigureAt sum,
        Interval value,
        ImmutableList<ReportingPeriod> periods,
        ImmutableList<ReportingPeriod> missing) {

    /** What is known of the figure. */
    enum State {
        KNOWN,
        UNKNOWN,
        NOTHING,
        /** Figures of several periods that have no counts, and no meaning as one. */
        CANNOT_BE_POOLED,
        /** The span is judged at another place. */
        NOT_JUDGED_HERE
    }

    static SlotFigure of(State state, FigureAt at, ImmutableList<ReportingPeriod> missing) {
        return new SlotFigure(state, at, at, Interval.ZERO, ImmutableList.of(), missing);
    }
}
