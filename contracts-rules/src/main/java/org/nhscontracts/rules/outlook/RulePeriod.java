package org.nhscontracts.rules.outlook;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Between what a rule can still come to in a remaining period.
 *
 * @param period the period
 * @param mostReadily what it comes to if all figures until then go the way that makes it hold: the worst, for a rule on failures
 * @param leastReadily what it comes to if they all go the other way
 */
public record RulePeriod(ReportingPeriod period, Verdict mostReadily, Verdict leastReadily) {

    /**
     * Checks that nothing is null.
     *
     * @param period the period
     * @param mostReadily what it comes to if all figures until then go the way that makes it hold
     * @param leastReadily what it comes to if they all go the other way
     */
    public RulePeriod {
        requireNonNull(period, "period");
        requireNonNull(mostReadily, "mostReadily");
        requireNonNull(leastReadily, "leastReadily");
    }

    /**
     * Whether the rule could hold.
     *
     * @return true if some figures make it hold
     */
    public boolean couldHold() {
        return mostReadily == Verdict.HOLDS;
    }

    /**
     * Whether the rule could be clear: known not to hold, or not applicable.
     *
     * @return true if some figures make it so
     */
    public boolean couldClear() {
        return isClear(leastReadily);
    }

    /**
     * Whether the rule holds whatever happens.
     *
     * @return true if no figures keep it from holding
     */
    public boolean willHold() {
        return leastReadily == Verdict.HOLDS;
    }

    static boolean isClear(Verdict verdict) {
        return verdict == Verdict.DOES_NOT_HOLD || verdict == Verdict.NOT_APPLICABLE;
    }
}
