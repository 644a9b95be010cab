package org.nhscontracts.rules.engine;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Span;

/** Which places of an axis a span covers that ends at a place. */
final class Stretch {

    private final PeriodAxis axis;
    private final int start;
    private final Optional<ContractTerm> term;

    Stretch(PeriodAxis axis, int start, Optional<ContractTerm> term) {
        this.axis = axis;
        this.start = start;
        this.term = term;
    }

    /** Whether a span is judged at a place: a whole quarter or year only is where it ends. */
    boolean judges(Span span, int index) {
        if (span instanceof Span.Whole whole) {
            return ends(whole.kind(), index);
        }
        return !(span instanceof Span.LastQuarter)
                || (ends(PeriodKind.QUARTER, index)
                        && axis.period(index).lastDay().getMonth() == Month.MARCH);
    }

    /** The places in order of a span that is judged at a place. */
    int[] places(Span span, int index, IntPredicate isNothing) {
        if (span instanceof Span.Rolling rolling) {
            return rolling(rolling, index, isNothing);
        }
        if (span instanceof Span.ToDate toDate) {
            return since(toDate.kind(), index);
        }
        return since(span instanceof Span.Whole whole ? whole.kind() : PeriodKind.QUARTER, index);
    }

    private int[] rolling(Span.Rolling rolling, int index, IntPredicate isNothing) {
        if (rolling.notApplicable() == NotApplicablePeriods.SHRINK_THE_WINDOW) {
            return IntStream.rangeClosed(Math.max(start, index - rolling.periods() + 1), index)
                    .toArray();
        }
        int[] latestFirst = IntStream.iterate(index, place -> place >= start, place -> place - 1)
                .filter(place -> !isNothing.test(place))
                .limit(rolling.periods())
                .toArray();
        return IntStream.range(0, latestFirst.length)
                .map(i -> latestFirst[latestFirst.length - 1 - i])
                .toArray();
    }

    private int[] since(PeriodKind kind, int index) {
        LocalDate first = whole(kind, index).firstDay();
        int place = index;
        while (place > start && !axis.period(place - 1).firstDay().isBefore(first)) {
            place--;
        }
        return IntStream.rangeClosed(place, index).toArray();
    }

    private boolean ends(PeriodKind kind, int index) {
        ReportingPeriod period = axis.period(index);
        return period.lastDay().equals(whole(kind, index).lastDay())
                || (kind == PeriodKind.CONTRACT_YEAR
                        && term.map(one -> period.dates().contains(one.expiry()))
                                .orElse(false));
    }

    private ReportingPeriod whole(PeriodKind kind, int index) {
        return ReportingPeriod.of(kind, axis.period(index).firstDay());
    }
}
