package org.nhscontracts.rules.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.rules.condition.Standard;

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
            JudgedKpi judged, Standard standard, boolean failing, FigureForm form, OrganisationId organisation) {
        Kpi kpi = judged.kpi();
        if (form.rounded() || kpi.baseliningUntil().isPresent()) {
            return null;
        }
        Optional<Target> always = always(kpi, standard);
        Standards standards = new Standards(kpi, organisation, standard, judged.axis());
        List<Span> spans = new ArrayList<>();
        int place = judged.start();
        while (place < judged.end()) {
            Optional<Target> target =
                    always.isPresent() ? always : standards.target(judged.axis().period(place));
            int from = place;
            place = always.isPresent() ? judged.end() : end(judged, standards, target, place);
            Optional<Threshold> threshold = target.flatMap(one -> threshold(one, kpi, standard, failing));
            if (threshold.isPresent()) {
                Span span = target.get().smallNumbers().isPresent()
                        ? null
                        : span(
                                from,
                                place,
                                judged.axis().size(),
                                threshold.get(),
                                form.counts() ? kpi.measure().multiplier() : 1);
                if (span == null) {
                    return null;
                }
                spans.add(span);
            }
        }
        return new QuickBars(form, spans.toArray(new Span[0]));
    }

    /** The only target that the standard can mean, if it is in force at all times: the usual case, and no date is looked at. */
    private static Optional<Target> always(Kpi kpi, Standard standard) {
        Optional<TargetPurpose> purpose = Optional.empty();
        if (standard instanceof Standard.OfTarget of) {
            purpose = Optional.of(of.purpose());
        } else if (standard instanceof Standard.AmberLimit amber) {
            purpose = Optional.of(amber.purpose());
        }
        return purpose.flatMap(wanted -> kpi.targets().stream()
                .filter(target -> target.purpose() == wanted
                        && target.from().isEmpty()
                        && target.until().isEmpty())
                .findFirst());
    }

    private static int end(JudgedKpi judged, Standards standards, Optional<Target> target, int from) {
        int place = from + 1;
        while (place < judged.end()
                && standards.target(judged.axis().period(place)).equals(target)) {
            place++;
        }
        return place;
    }

    private static Optional<Threshold> threshold(Target target, Kpi kpi, Standard standard, boolean failing) {
        if (standard instanceof Standard.AmberLimit) {
            Optional<Margin> margin = kpi.rag();
            return margin.map(one -> one.limit(target.threshold()));
        }
        return Optional.of(failing ? target.failureLimit() : target.threshold());
    }

    private static @Nullable Span span(int from, int to, int size, Threshold threshold, long multiplier) {
        Operator operator = threshold.operator();
        if (operator == Operator.BETWEEN
                || operator == Operator.EQUAL_TO
                || threshold.rounding().isPresent()) {
            return null;
        }
        BigInteger scale = BigInteger.TEN.pow(threshold.value().scale());
        BigInteger factor = scale.multiply(BigInteger.valueOf(multiplier));
        BigInteger limit = threshold.value().unscaledValue();
        BigInteger common = factor.gcd(limit).max(BigInteger.ONE);
        if (factor.divide(common).bitLength() >= Long.SIZE
                || limit.divide(common).bitLength() >= Long.SIZE) {
            return null;
        }
        long sign = operator == Operator.AT_LEAST || operator == Operator.MORE_THAN ? 1 : -1;
        int strict = operator == Operator.MORE_THAN || operator == Operator.LESS_THAN ? 1 : 0;
        return new Span(
                from,
                to,
                sign * factor.divide(common).longValueExact(),
                sign * limit.divide(common).longValueExact(),
                strict,
                Bits.column(size, from, to));
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
