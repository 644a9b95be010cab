package org.nhscontracts.rules.engine;

import java.math.BigDecimal;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.rules.verdict.Verdict;

/** Compares figures in BigDecimal, without dividing and without sharing code with the engine. */
final class ReferenceComparison {

    private ReferenceComparison() {}

    static Verdict achieved(Measure measure, KpiSeries series, int slot, Threshold threshold) {
        if (series.form().counts()) {
            return verdict(passes(
                    BigDecimal.valueOf(series.numerator(slot)).multiply(BigDecimal.valueOf(measure.multiplier())),
                    BigDecimal.valueOf(series.denominator(slot)),
                    threshold));
        }
        BigDecimal figure = series.figure(slot);
        if (!series.form().rounded() || threshold.comparedAs() == ComparedAs.PUBLISHED) {
            return verdict(passes(figure, BigDecimal.ONE, threshold));
        }
        BigDecimal half = series.form().precision().divide(BigDecimal.valueOf(2));
        return interval(figure.subtract(half), figure.add(half), threshold);
    }

    /** Whether {@code x / y} satisfies a threshold. */
    static boolean passes(BigDecimal x, BigDecimal y, Threshold threshold) {
        int lower = x.compareTo(threshold.value().multiply(y));
        return switch (threshold.operator()) {
            case AT_LEAST -> lower >= 0;
            case MORE_THAN -> lower > 0;
            case AT_MOST -> lower <= 0;
            case LESS_THAN -> lower < 0;
            case EQUAL_TO -> lower == 0;
            case BETWEEN ->
                lower >= 0 && x.compareTo(threshold.upper().orElseThrow().multiply(y)) <= 0;
        };
    }

    /** All figures from one to another pass, none does, or some do: the pieces between the limits are probed in turn. */
    private static Verdict interval(BigDecimal from, BigDecimal to, Threshold threshold) {
        BigDecimal lower = threshold.value();
        BigDecimal upper = threshold.upper().orElse(lower);
        BigDecimal sliver = new BigDecimal("1E-12");
        boolean some = false;
        boolean all = true;
        for (BigDecimal probe : new BigDecimal[] {
            from, to, lower, upper, lower.subtract(sliver), lower.add(sliver), upper.subtract(sliver), upper.add(sliver)
        }) {
            if (probe.compareTo(from) >= 0 && probe.compareTo(to) <= 0) {
                boolean passes = passes(probe, BigDecimal.ONE, threshold);
                some |= passes;
                all &= passes;
            }
        }
        if (all) {
            return Verdict.HOLDS;
        }
        return some ? Verdict.UNDETERMINED : Verdict.DOES_NOT_HOLD;
    }

    private static Verdict verdict(boolean passes) {
        return passes ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
    }
}
