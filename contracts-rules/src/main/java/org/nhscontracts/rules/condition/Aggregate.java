package org.nhscontracts.rules.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.time.PeriodKind;

/**
 * How one figure is made of several periods.
 *
 * Example: {@code Aggregate.pooled(new Span.ToDate(PeriodKind.FINANCIAL_YEAR), MissingPeriods.UNDETERMINED)}.
 *
 * @param statistic what is made of them
 * @param span of which periods
 * @param missing what a missing figure does; there is no default
 */
public record Aggregate(Statistic statistic, Span span, MissingPeriods missing) {

    /**
     * Checks that statistic and span go together.
     *
     * @param statistic what is made of them
     * @param span of which periods
     * @param missing what a missing figure does; there is no default
     * @throws IllegalArgumentException if a run rate is not one of the last quarter
     */
    public Aggregate {
        requireNonNull(statistic, "statistic");
        requireNonNull(span, "span");
        requireNonNull(missing, "missing");
        checkArgument(
                (statistic == Statistic.RUN_RATE) == (span instanceof Span.LastQuarter),
                "a run rate is one of the last quarter, and of nothing else");
    }

    /**
     * A pooled ratio.
     *
     * @param span of which periods
     * @param missing what a missing figure does
     * @return the aggregate
     */
    public static Aggregate pooled(Span span, MissingPeriods missing) {
        return new Aggregate(Statistic.POOLED, span, missing);
    }

    /**
     * A sum of counts.
     *
     * @param span of which periods
     * @param missing what a missing figure does
     * @return the aggregate
     */
    public static Aggregate sum(Span span, MissingPeriods missing) {
        return new Aggregate(Statistic.SUM, span, missing);
    }

    /**
     * A simple mean of figures.
     *
     * @param span of which periods
     * @param missing what a missing figure does
     * @return the aggregate
     */
    public static Aggregate simpleMean(Span span, MissingPeriods missing) {
        return new Aggregate(Statistic.SIMPLE_MEAN, span, missing);
    }

    /**
     * The closing value of a stock.
     *
     * @param kind of which quarter or year
     * @return the aggregate
     */
    public static Aggregate closing(PeriodKind kind) {
        return new Aggregate(Statistic.CLOSING_VALUE, new Span.Whole(kind), MissingPeriods.UNDETERMINED);
    }

    /**
     * A year judged by the rate of its last quarter.
     *
     * @param missing what a missing figure does
     * @return the aggregate
     */
    public static Aggregate lastQuarterRunRate(MissingPeriods missing) {
        return new Aggregate(Statistic.RUN_RATE, new Span.LastQuarter(), missing);
    }

    /**
     * The year to date against a plan whose points are cumulative: to be judged against the trajectory.
     *
     * @param kind of which year
     * @param missing what a missing figure does
     * @return the aggregate
     */
    public static Aggregate cumulative(PeriodKind kind, MissingPeriods missing) {
        return new Aggregate(Statistic.SUM, new Span.ToDate(kind), missing);
    }

    /**
     * The aggregate in words.
     *
     * @return for example {@code pooled over the financial year to date}
     */
    public String words() {
        String rest = missing == MissingPeriods.SKIPPED ? ", skipping what is missing" : "";
        return switch (statistic) {
                    case POOLED -> "pooled ";
                    case SUM -> "added up ";
                    case CLOSING_VALUE -> "at its closing value ";
                    case SIMPLE_MEAN -> "as the simple mean ";
                    case RUN_RATE -> "at the yearly run rate ";
                }
                + span.words()
                + rest;
    }
}
