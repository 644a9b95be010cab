package org.nhscontracts.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.condition.Statistic;

/** One figure of several periods of one column. */
final class ReferenceAggregate {

    private static final int MONTHS_BEFORE_APRIL = 3;

    private final ReferenceColumn column;
    private final Measure measure;
    private final boolean asPublished;
    private final ReportingPeriod start;
    private final Optional<ContractTerm> term;

    ReferenceAggregate(
            ReferenceColumn column,
            Measure measure,
            boolean asPublished,
            ReportingPeriod start,
            Optional<ContractTerm> term) {
        this.column = column;
        this.measure = measure;
        this.asPublished = asPublished;
        this.start = start;
        this.term = term;
    }

    ReferenceFigure figure(Aggregate over, ReportingPeriod period) {
        if (!isJudgedIn(over.span(), period, term)) {
            return ReferenceFigure.NOTHING;
        }
        if (over.statistic() == Statistic.CLOSING_VALUE) {
            return ReferenceFigure.of(slot(period), measure);
        }
        List<ReferenceSlot> slots = new ArrayList<>(slots(over.span(), period));
        slots.removeIf(slot -> slot.is(ReferenceSlot.Kind.NOTHING));
        if (slots.isEmpty()) {
            return ReferenceFigure.NOTHING;
        }
        boolean gaps = slots.removeIf(slot -> slot.is(ReferenceSlot.Kind.UNKNOWN));
        return slots.isEmpty() || (gaps && over.missing() == MissingPeriods.UNDETERMINED)
                ? ReferenceFigure.UNKNOWN
                : made(over.statistic(), slots);
    }

    private ReferenceFigure made(Statistic statistic, List<ReferenceSlot> slots) {
        ReferenceSlot sum = slots.stream().reduce(ReferenceSlot::plus).orElseThrow();
        ReferenceSlot last = slots.get(slots.size() - 1);
        return switch (statistic) {
            case POOLED -> sum.counts() ? ReferenceFigure.of(sum, measure) : ReferenceFigure.UNKNOWN;
            case CLOSING_VALUE -> ReferenceFigure.of(last, measure);
            case SUM -> mean(slots, sum, 1);
            case SIMPLE_MEAN -> mean(slots, sum, slots.size());
            case RUN_RATE -> runRate(sum, last);
        };
    }

    private ReferenceFigure mean(List<ReferenceSlot> slots, ReferenceSlot sum, int of) {
        ReferenceNumber least = ReferenceNumber.ZERO;
        ReferenceNumber most = ReferenceNumber.ZERO;
        for (ReferenceSlot slot : slots) {
            least = least.plus(slot.least(measure));
            most = most.plus(slot.most(measure));
        }
        ReferenceNumber number = ReferenceNumber.of(of);
        return new ReferenceFigure(ReferenceSlot.Kind.FIGURE, least.dividedBy(number), most.dividedBy(number), sum);
    }

    /** Four quarters like this one, over the denominator that stood last. */
    private ReferenceFigure runRate(ReferenceSlot sum, ReferenceSlot last) {
        long factor = 4 * (sum.counts() ? measure.multiplier() : 1);
        return new ReferenceFigure(
                ReferenceSlot.Kind.FIGURE,
                sum.leastOver().times(factor).dividedBy(last.mostUnder()),
                sum.mostOver().times(factor).dividedBy(last.leastUnder()),
                sum);
    }

    /** The figure of so many periods pooled; none where one is unknown. */
    Optional<ReferenceSlot> widened(int periods, ReportingPeriod period) {
        List<ReferenceSlot> slots =
                new ArrayList<>(slots(new Span.Rolling(periods, NotApplicablePeriods.SHRINK_THE_WINDOW), period));
        slots.removeIf(slot -> slot.is(ReferenceSlot.Kind.NOTHING));
        return slots.stream().anyMatch(slot -> slot.is(ReferenceSlot.Kind.UNKNOWN))
                ? Optional.empty()
                : slots.stream().reduce(ReferenceSlot::plus);
    }

    private ReferenceSlot slot(ReportingPeriod period) {
        return column.slot(period, asPublished);
    }

    /** A whole quarter or year is judged in its last period only. */
    static boolean isJudgedIn(Span span, ReportingPeriod period, Optional<ContractTerm> term) {
        if (span instanceof Span.Whole whole) {
            boolean expires = whole.kind() == PeriodKind.CONTRACT_YEAR
                    && term.map(ContractTerm::expiry)
                            .filter(day -> period.dates().contains(day))
                            .isPresent();
            return expires || endsWith(whole.kind(), period);
        }
        return !(span instanceof Span.LastQuarter)
                || (endsWith(PeriodKind.QUARTER, period) && period.lastDay().getMonthValue() == MONTHS_BEFORE_APRIL);
    }

    private static boolean endsWith(PeriodKind kind, ReportingPeriod period) {
        return ReportingPeriod.of(kind, period.firstDay()).lastDay().equals(period.lastDay());
    }

    /** The first first. */
    private List<ReferenceSlot> slots(Span span, ReportingPeriod period) {
        List<ReferenceSlot> slots = new ArrayList<>();
        int counted = 0;
        for (ReportingPeriod one = period;
                one.compareTo(start) >= 0 && belongs(span, counted, one, period);
                one = one.previous()) {
            ReferenceSlot slot = slot(one);
            boolean skipped = span instanceof Span.Rolling rolling
                    && rolling.notApplicable() == NotApplicablePeriods.LOOK_FURTHER_BACK
                    && slot.is(ReferenceSlot.Kind.NOTHING);
            counted += skipped ? 0 : 1;
            slots.add(0, slot);
        }
        return slots;
    }

    private static boolean belongs(Span span, int counted, ReportingPeriod one, ReportingPeriod period) {
        if (span instanceof Span.Rolling rolling) {
            return counted < rolling.periods();
        }
        PeriodKind kind = span instanceof Span.ToDate toDate
                ? toDate.kind()
                : span instanceof Span.Whole whole ? whole.kind() : PeriodKind.QUARTER;
        return ReportingPeriod.of(kind, one.firstDay()).equals(ReportingPeriod.of(kind, period.firstDay()));
    }
}
