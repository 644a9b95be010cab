package org.nhscontracts.rules.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.MissingReturns;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.condition.Statistic;

/**
 * Fills the column of a judgement by kernels on whole columns, where it is of the common kind: one plain reading of the organisation, a
 * one-sided target, one period or a pooled ratio. Kept for a node of a workspace; {@link SlotJudge} judges all else.
 */
final class QuickJudge {

    private final JudgedKpi judged;
    private final QuickStandard standard;
    private final boolean failing;
    private final boolean own;
    private final int[] beginnings;
    private final long[][] segments;
    private final int periods;
    private final boolean skipping;
    private final int size;
    private final long[] range;
    private final long[] misses;
    private final long[] any;
    private final long[] unknown;
    private @Nullable QuickBars bars;
    private @Nullable FigureForm form;
    private long largest;

    QuickJudge(Workspace workspace, int kpi, Judgement judgement, QuickStandard standard, boolean failing) {
        this.judged = workspace.judged(kpi);
        this.size = workspace.size;
        this.standard = standard;
        this.failing = failing;
        this.own = standard.differs();
        this.beginnings = beginnings(judged, judgement);
        this.segments = segments(beginnings, size);
        this.periods = periods(judgement);
        this.skipping = judgement.over().isPresent() && judgement.over().get().missing() == MissingPeriods.SKIPPED;
        this.range = workspace.range(kpi);
        this.misses = workspace.misses;
        this.any = workspace.any;
        this.unknown = workspace.unknown;
    }

    /** Whether judgements of this kind can be judged quickly, given suitable figures and targets. */
    static boolean suits(Judgement judgement) {
        return judgement.level().equals(Level.ORGANISATION)
                && judgement.returns() == MissingReturns.AS_THEY_ARE
                && !(judgement.against() instanceof Standard.OverBaseline)
                && !(judgement.against() instanceof Standard.OverYearBefore)
                && judgement.over().map(QuickJudge::suits).orElse(true);
    }

    private static boolean suits(Aggregate aggregate) {
        boolean rolling = aggregate.span() instanceof Span.Rolling span
                && span.notApplicable() == NotApplicablePeriods.SHRINK_THE_WINDOW;
        return aggregate.statistic() == Statistic.POOLED && (rolling || aggregate.span() instanceof Span.ToDate);
    }

    /** How many periods are judged together; 0 where that differs from place to place. */
    private static int periods(Judgement judgement) {
        if (judgement.over().isEmpty()) {
            return 1;
        }
        return judgement.over().get().span() instanceof Span.Rolling rolling ? rolling.periods() : 0;
    }

    /** Where quarters or years begin, and the place after the last; nothing for other spans. */
    private static int[] beginnings(JudgedKpi judged, Judgement judgement) {
        if (judgement.over().isEmpty() || !(judgement.over().get().span() instanceof Span.ToDate toDate)) {
            return new int[0];
        }
        // periods of every kind are numbered from an April on, so quarters and years begin at multiples of their length
        int length =
                Math.max(1, toDate.kind().months() / judged.kpi().frequency().months());
        int first = judged.firstOrdinal();
        int[] found = new int[judged.end() - judged.start() + 1];
        int number = 0;
        for (int place = judged.start(); place < judged.end(); place++) {
            if (place == judged.start() || Math.floorMod(first + place, length) == 0) {
                found[number++] = place;
            }
        }
        found[number++] = judged.end();
        return Arrays.copyOf(found, number);
    }

    private static long[][] segments(int[] beginnings, int size) {
        long[][] segments = new long[Math.max(0, beginnings.length - 1)][];
        for (int number = 0; number < segments.length; number++) {
            segments[number] = Bits.column(size, beginnings[number], beginnings[number + 1]);
        }
        return segments;
    }

    /** Fills the column; answers false, with the column untouched, where figures or targets take exact judgement. */
    boolean evaluate(KpiInput input, OrganisationId organisation, Planes out) {
        FigureForm found = input.form();
        QuickBars current = found == null ? null : bars(found, organisation);
        if (current == null || (periods != 1 && !current.form().counts())) {
            return false;
        }
        boolean narrow = input.largest() <= largest;
        if (!narrow && periods != 1) {
            return false;
        }
        cover(input);
        QuickBars.Span[] spans = current.spans();
        if (spans.length != 1) {
            out.clear();
        }
        for (QuickBars.Span span : spans) {
            misses(input, span, narrow);
            if (spans.length == 1) {
                fill(span, out);
            } else {
                add(span, out);
            }
        }
        return true;
    }

    private @Nullable QuickBars bars(FigureForm wanted, OrganisationId organisation) {
        if (own || (wanted != form && !wanted.equals(form))) {
            form = wanted;
            bars = QuickBars.of(judged, standard, wanted, organisation);
            largest = bars == null ? 0 : bars.largestCount(periods == 1 ? 1 : size);
        }
        return bars;
    }

    private void misses(KpiInput input, QuickBars.Span span, boolean narrow) {
        if (periods == 1 && narrow) {
            Kernels.misses(input.margins(span), span, misses);
            return;
        }
        for (int word = 0; word < misses.length; word++) {
            misses[word] = 0;
        }
        if (!narrow) {
            Kernels.missesWide(input, span, misses);
        } else if (periods > 1) {
            int first = Math.max(judged.start(), span.from() - periods);
            Kernels.missesRolling(input.margins(span).margins, span, first, periods, misses);
        } else {
            Kernels.missesToDate(input.margins(span).margins, span, beginnings, misses);
        }
    }

    /** Where the periods judged hold any evidence, and where anything unknown. */
    private void cover(KpiInput input) {
        for (int word = 0; word < any.length; word++) {
            long evidence = input.evidence[word] & range[word];
            any[word] = evidence;
            unknown[word] = range[word] & ~evidence & ~input.nothing[word];
        }
        if (periods == 1) {
            return;
        }
        spread(any);
        if (skipping && isEverywhere(any)) {
            Arrays.fill(unknown, 0);
            return;
        }
        spread(unknown);
        for (int word = 0; word < any.length; word++) {
            any[word] &= skipping ? -1L : ~unknown[word];
            unknown[word] &= skipping ? ~any[word] : -1L;
        }
    }

    /** Whether every place is marked: the usual case. */
    private boolean isEverywhere(long[] column) {
        long rest = 0;
        for (int word = 0; word < column.length; word++) {
            rest |= range[word] & ~column[word];
        }
        return rest == 0;
    }

    /** Marks every place whose span has a place that is marked. */
    private void spread(long[] column) {
        if (periods > 0) {
            Bits.anyOfLast(column, periods, column, column.length);
        } else {
            Bits.sinceFirst(column, segments);
        }
    }

    private void fill(QuickBars.Span span, Planes out) {
        long[] holds = failing ? out.holds : out.doesNotHold;
        long[] doesNotHold = failing ? out.doesNotHold : out.holds;
        for (int word = 0; word < out.words; word++) {
            long judgedHere = any[word] & span.places()[word];
            long missed = misses[word] & judgedHere;
            holds[word] = missed;
            doesNotHold[word] = judgedHere ^ missed;
            out.undetermined[word] = unknown[word] & span.places()[word];
        }
    }

    /** The same beside what other spans have filled. */
    private void add(QuickBars.Span span, Planes out) {
        long[] holds = failing ? out.holds : out.doesNotHold;
        long[] doesNotHold = failing ? out.doesNotHold : out.holds;
        for (int word = 0; word < out.words; word++) {
            long judgedHere = any[word] & span.places()[word];
            long missed = misses[word] & judgedHere;
            holds[word] |= missed;
            doesNotHold[word] |= judgedHere ^ missed;
            out.undetermined[word] |= unknown[word] & span.places()[word];
        }
    }
}
