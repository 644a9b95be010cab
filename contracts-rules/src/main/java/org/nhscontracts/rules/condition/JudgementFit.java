package org.nhscontracts.rules.condition;

import java.util.Optional;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.DurationStatistic;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.time.PeriodKind;

/** Whether a KPI can be judged as a judgement has it: whether its figures can be put together so, and compared so. */
public final class JudgementFit {

    private JudgementFit() {}

    /**
     * Why a KPI cannot be judged so.
     *
     * @param judgement the judgement
     * @param kpi its KPI
     * @return what was found and expected, beginning with the id of the KPI, for example {@code KPI MEDIAN: found a pooled figure of
     *     several periods, expected …}; empty if it can
     */
    public static Optional<String> fault(Judgement judgement, Kpi kpi) {
        return judgement
                .over()
                .flatMap(aggregate -> fault(aggregate, kpi))
                .or(() -> fault(judgement.against(), kpi))
                .map(message -> "KPI " + kpi.id() + ": " + message);
    }

    /**
     * Why the figures of a KPI cannot be put together so.
     *
     * @param over how one figure is made of several periods
     * @param kpi the KPI
     * @return what was found and expected; empty if they can
     */
    public static Optional<String> fault(Aggregate over, Kpi kpi) {
        return statisticFault(over.statistic(), kpi.measure()).or(() -> spanFault(over.span(), kpi.frequency()));
    }

    /**
     * Why the figures of a KPI cannot be compared so.
     *
     * @param against against what they are judged
     * @param kpi the KPI
     * @return what was found and expected; empty if they can
     */
    public static Optional<String> fault(Standard against, Kpi kpi) {
        boolean ownPast = against instanceof Standard.OverBaseline || against instanceof Standard.OverYearBefore;
        if (ownPast && kpi.direction() == Direction.NEUTRAL) {
            return Optional.of("found " + against.words()
                    + " as its standard, expected a KPI of which higher or lower figures are better");
        }
        return against instanceof Standard.OverBaseline baseline
                        && baseline.first().kind() != kpi.frequency()
                ? Optional.of("found a baseline by " + baseline.first().kind().words() + ", expected one by "
                        + kpi.frequency().words())
                : Optional.empty();
    }

    private static Optional<String> statisticFault(Statistic statistic, Measure measure) {
        return switch (statistic) {
            case POOLED -> measure.hasCounts() ? Optional.empty() : Optional.of(notPooled(measure));
            case SUM ->
                measure instanceof Measure.Count
                        ? Optional.empty()
                        : Optional.of("found a sum of several periods, expected a measure that is a count");
            case SIMPLE_MEAN ->
                measure instanceof Measure.Duration || measure instanceof Measure.YesNo
                        ? Optional.of("found a simple mean of several periods, expected a measure other than a duration"
                                + " and than yes or no")
                        : Optional.empty();
            case RUN_RATE ->
                measure instanceof Measure.Duration
                                || measure instanceof Measure.YesNo
                                || measure instanceof Measure.Stock
                        ? Optional.of("found a yearly run rate, expected a measure other than a stock, a duration and"
                                + " than yes or no")
                        : Optional.empty();
            case CLOSING_VALUE -> Optional.empty();
        };
    }

    private static String notPooled(Measure measure) {
        boolean percentile =
                measure instanceof Measure.Duration duration && duration.statistic() == DurationStatistic.PERCENTILE;
        return "found a pooled figure of several periods, expected a measure with counts"
                + (percentile ? " (percentiles cannot be pooled: it takes the durations themselves)" : "");
    }

    private static Optional<String> spanFault(Span span, PeriodKind frequency) {
        return kind(span)
                .filter(kind -> kind.months() < frequency.months())
                .map(kind -> "found a figure over the " + kind.words() + ", expected a KPI reported by " + kind.words()
                        + " or more often, as it is reported by " + frequency.words());
    }

    private static Optional<PeriodKind> kind(Span span) {
        if (span instanceof Span.ToDate toDate) {
            return Optional.of(toDate.kind());
        }
        if (span instanceof Span.Whole whole) {
            return Optional.of(whole.kind());
        }
        return span instanceof Span.LastQuarter ? Optional.of(PeriodKind.QUARTER) : Optional.empty();
    }
}
