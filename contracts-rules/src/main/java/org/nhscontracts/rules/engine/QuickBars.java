package org.nhscontracts.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.performance.FigureForm;

/**
 * The thresholds of a standard as whole numbers, from which place to which each of them judges: what the quick kernels compare with. A
 * figure misses a threshold where {@code numerator * factor - denominator * limit}, less one for a strict operator, is negative.
 *
 * @param form the form of the figures that they are for
 * @param spans in order, without overlap
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the hot loop goes over it
record QuickBars(FigureForm form, Span[] spans) {

    /**
     * One threshold.
     *
     * @param from the first place
     * @param to the place after the last
     * @param factor by what numerators are multiplied, negative where lower is better
     * @param limit by what denominators are multiplied, with the same sign
     * @param strict 1 where a figure that equals the threshold misses it, else 0
     * @param places the places as bits
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; the hot loop reads it
    record Span(int from, int to, long factor, long limit, int strict, long[] places) {

        long largest() {
            return Math.max(Math.abs(factor), Math.abs(limit));
        }
    }

    /** The thresholds; null where one of them takes exact judgement: two-sided, rounded, with small numbers, or too large. */
    static @Nullable QuickBars of(
            JudgedKpi judged, QuickStandard standard, FigureForm form, OrganisationId organisation) {
        Kpi kpi = judged.kpi();
        if (form.rounded() || kpi.baseliningUntil().isPresent()) {
            return null;
        }
        if (!standard.isAlways()) {
            return dated(judged, standard, form, organisation);
        }
        QuickLimit limit = standard.always(form);
        if (limit == null) {
            return null;
        }
        return judged.start() >= judged.end()
                ? new QuickBars(form, new Span[0])
                : new QuickBars(form, new Span[] {span(judged, judged.start(), judged.end(), limit)});
    }

    private static @Nullable QuickBars dated(
            JudgedKpi judged, QuickStandard standard, FigureForm form, OrganisationId organisation) {
        Standards standards = new Standards(judged.kpi(), organisation, standard.standard(), judged.axis());
        List<Span> spans = new ArrayList<>();
        int place = judged.start();
        while (place < judged.end()) {
            Optional<Target> target = standards.target(judged.axis().period(place));
            int from = place;
            place = end(judged, standards, target, place);
            if (target.flatMap(standard::threshold).isPresent()) {
                QuickLimit limit = standard.limit(target.get(), form.counts());
                if (limit == null) {
                    return null;
                }
                spans.add(span(judged, from, place, limit));
            }
        }
        return new QuickBars(form, spans.toArray(new Span[0]));
    }

    private static int end(JudgedKpi judged, Standards standards, Optional<Target> target, int from) {
        int place = from + 1;
        while (place < judged.end()
                && standards.target(judged.axis().period(place)).equals(target)) {
            place++;
        }
        return place;
    }

    private static Span span(JudgedKpi judged, int from, int to, QuickLimit limit) {
        return new Span(
                from,
                to,
                limit.factor(),
                limit.limit(),
                limit.strict(),
                Bits.column(judged.axis().size(), from, to));
    }

    /** The largest count for which sums of so many products never leave 64 bits. */
    long largestCount(int periods) {
        long largest = 1;
        for (Span span : spans) {
            largest = Math.max(largest, span.largest());
        }
        return (Long.MAX_VALUE - 1) / 2 / periods / largest;
    }
}
