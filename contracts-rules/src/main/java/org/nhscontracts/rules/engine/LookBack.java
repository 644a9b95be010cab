package org.nhscontracts.rules.engine;

import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.SmallNumbersFallback;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingReturns;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.condition.Standard;

/** How many periods before the one judged a judgement rests on. */
final class LookBack {

    private LookBack() {}

    static int of(Judgement judgement, Kpi kpi) {
        // a baseline may lie after what is judged by it, what is late depends on the day of judgement, and parts are
        // not compared
        boolean anywhere = judgement.against() instanceof Standard.OverBaseline
                || !judgement.level().equals(Level.ORGANISATION)
                || judgement.returns() == MissingReturns.NOT_ACHIEVED;
        int yearBefore =
                judgement.against() instanceof Standard.OverYearBefore ? periods(PeriodKind.FINANCIAL_YEAR, kpi) : 0;
        int span = judgement.over().map(over -> of(over.span(), kpi)).orElse(0);
        return anywhere ? Node.WITHOUT_LIMIT : Math.max(yearBefore, Math.max(span, widening(kpi)));
    }

    private static int of(Span span, Kpi kpi) {
        if (span instanceof Span.Rolling rolling) {
            return rolling.notApplicable() == NotApplicablePeriods.LOOK_FURTHER_BACK
                    ? Node.WITHOUT_LIMIT
                    : rolling.periods() - 1;
        }
        return periods(PeriodKind.FINANCIAL_YEAR, kpi) - 1;
    }

    private static int periods(PeriodKind kind, Kpi kpi) {
        return kind.months() / kpi.frequency().months();
    }

    private static int widening(Kpi kpi) {
        return kpi.targets().stream()
                .flatMap(target -> target.smallNumbers().stream())
                .filter(policy -> policy.fallback() == SmallNumbersFallback.WIDEN_THE_PERIOD)
                .mapToInt(SmallNumbers::number)
                .max()
                .orElse(0);
    }
}
