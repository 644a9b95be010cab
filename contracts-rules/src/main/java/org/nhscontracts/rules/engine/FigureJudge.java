package org.nhscontracts.rules.engine;

import java.math.BigDecimal;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;

/**
 * Compares the figures of one form with one threshold, exactly. A rounded figure stands for every figure that rounds to it,
 * both ends included, since the publisher's treatment of halves is not known.
 */
final class FigureJudge {

    static final int ACHIEVED = 1;
    static final int FAILED = -1;
    static final int STRADDLES = 0;

    private final Operator operator;
    private final Limit lower;
    private final Limit upper;
    private final boolean counts;
    private final boolean interval;
    private final long unit;

    private FigureJudge(Operator operator, Limit lower, Limit upper, FigureForm form, boolean interval) {
        this.operator = operator;
        this.lower = lower;
        this.upper = upper;
        this.counts = form.counts();
        this.interval = interval;
        this.unit = BigDecimal.TEN.pow(form.decimals()).longValueExact();
    }

    static FigureJudge of(Measure measure, FigureForm form, Threshold threshold) {
        long multiplier = form.counts() ? measure.multiplier() : 1;
        Limit lower = Limit.of(threshold.value(), multiplier);
        Limit upper =
                threshold.upper().map(value -> Limit.of(value, multiplier)).orElse(lower);
        boolean interval = form.rounded() && threshold.comparedAs() == ComparedAs.EXACT;
        return new FigureJudge(threshold.operator(), lower, upper, form, interval);
    }

    int judge(KpiSeries series, int index) {
        long number = series.numerator(index);
        if (counts) {
            return judge(number, series.denominator(index));
        }
        return interval ? judgeInterval(2 * number - 1, 2 * number + 1, 2 * unit) : judge(number, unit);
    }

    private int judge(long x, long y) {
        boolean passes = operator == Operator.BETWEEN
                ? lower.compare(x, y) >= 0 && upper.compare(x, y) <= 0
                : operator.passes(lower.compare(x, y));
        return passes ? ACHIEVED : FAILED;
    }

    private int judgeInterval(long from, long to, long y) {
        if (operator == Operator.BETWEEN || operator == Operator.EQUAL_TO) {
            return judgeTwoSided(from, to, y);
        }
        int low = judge(from, y);
        return low == judge(to, y) ? low : STRADDLES;
    }

    private int judgeTwoSided(long from, long to, long y) {
        if (lower.compare(from, y) >= 0 && upper.compare(to, y) <= 0) {
            return ACHIEVED;
        }
        return upper.compare(from, y) > 0 || lower.compare(to, y) < 0 ? FAILED : STRADDLES;
    }
}
