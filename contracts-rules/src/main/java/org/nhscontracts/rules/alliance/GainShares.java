package org.nhscontracts.rules.alliance;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.contract.BaselineSpan;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.contract.GainShareTiming;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.payment.Allocation;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Settles a gain share, period by period. Each period stands by itself: a cap, collar or ceiling of one is not carried into another.
 *
 * <p>Example: expected £10,000,000, actual £9,400,000, shares of 50, 30 and 20 percent: £300,000, £180,000 and £120,000.
 */
public final class GainShares {

    private static final int QUARTERS = 4;

    private GainShares() {}

    /**
     * Settles a period.
     *
     * @param share how gain and loss are shared
     * @param period what was spent in it
     * @param gate whether the quality gate holds; not looked at where the gain share has none
     * @return who gets or bears what, or why nothing is shared
     * @throws IllegalArgumentException if the gain share is not settled by such periods
     */
    public static GainShareSettlement settle(GainShare share, GainSharePeriod period, Verdict gate) {
        checkArgument(
                share.settles(period.period()),
                "gain share: found figures of %s (%s), but it is settled with the timing %s",
                period.period(),
                period.period().kind().words(),
                share.timing().words());
        Verdict applied = share.qualityGate().isPresent() ? gate : Verdict.NOT_APPLICABLE;
        return new Settling(share, period, applied, expected(share, period)).settlement();
    }

    /**
     * What was to be spent in a period: as the period states it, else by the baseline. A quarter has a fourth part of a baseline for a
     * year, pence left over going to the first quarters; a baseline says nothing of a short Contract Year.
     *
     * @param share how gain and loss are shared
     * @param period the period
     * @return the sum; empty if it is not known
     */
    public static Optional<Money> expected(GainShare share, GainSharePeriod period) {
        return period.expected()
                .or(() -> share.baseline()
                        .filter(sum -> period.period().isWhole())
                        .map(sum -> partOf(sum, share, period.period())));
    }

    private static Money partOf(Money baseline, GainShare share, ReportingPeriod period) {
        boolean quarterOfYear =
                share.timing() == GainShareTiming.QUARTERLY && share.baselineSpan() == BaselineSpan.YEAR;
        if (!quarterOfYear) {
            return baseline;
        }
        int quarter = Math.floorMod(PeriodKind.QUARTER.ordinalOf(period.firstDay()), QUARTERS);
        return Allocation.evenly(baseline, QUARTERS).get(quarter);
    }
}
