package org.nhscontracts.rules.engine;

import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.rules.verdict.Verdict;

/** Compares intervals with limits, that may be intervals too. */
final class ReferenceComparison {

    private ReferenceComparison() {}

    /** Whether a figure within {@code [least, most]} certainly passes, certainly does not, or may do either. */
    static Verdict compare(
            Operator operator,
            ReferenceNumber least,
            ReferenceNumber most,
            ReferenceNumber leastLimit,
            ReferenceNumber mostLimit) {
        boolean exact = least.compareTo(most) == 0 && leastLimit.compareTo(mostLimit) == 0;
        boolean outside = most.compareTo(leastLimit) < 0 || least.compareTo(mostLimit) > 0;
        return switch (operator) {
            case AT_LEAST -> verdict(least.compareTo(mostLimit) >= 0, most.compareTo(leastLimit) < 0);
            case MORE_THAN -> verdict(least.compareTo(mostLimit) > 0, most.compareTo(leastLimit) <= 0);
            case AT_MOST -> verdict(most.compareTo(leastLimit) <= 0, least.compareTo(mostLimit) > 0);
            case LESS_THAN -> verdict(most.compareTo(leastLimit) < 0, least.compareTo(mostLimit) >= 0);
            case EQUAL_TO -> verdict(exact && !outside, outside);
            case BETWEEN -> verdict(least.compareTo(leastLimit) >= 0 && most.compareTo(mostLimit) <= 0, outside);
        };
    }

    /** What a slot comes to against a threshold, with nothing else to heed. */
    static Verdict achieved(Measure measure, KpiSeries series, int slot, Threshold threshold) {
        ReferenceSlot one = ReferenceObservation.of(series, series.axis().period(slot))
                .slot(threshold.comparedAs() == ComparedAs.PUBLISHED);
        ReferenceNumber lower = ReferenceNumber.of(threshold.value());
        return compare(
                threshold.operator(),
                one.least(measure),
                one.most(measure),
                lower,
                threshold.upper().map(ReferenceNumber::of).orElse(lower));
    }

    private static Verdict verdict(boolean passes, boolean fails) {
        if (passes) {
            return Verdict.HOLDS;
        }
        return fails ? Verdict.DOES_NOT_HOLD : Verdict.UNDETERMINED;
    }
}
