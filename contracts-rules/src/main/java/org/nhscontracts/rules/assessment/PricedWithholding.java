package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.rules.management.Withholding;
import org.nhscontracts.rules.payment.PricedItem;

/**
 * A sum withheld as contract management knows it, with what it comes to in pounds.
 *
 * @param withholding the sum in percent, and what became of it
 * @param priced the sum in pounds, and the most that it could have been
 */
public record PricedWithholding(Withholding withholding, PricedItem priced) {

    /**
     * Checks that nothing is null.
     *
     * @param withholding the sum in percent, and what became of it
     * @param priced the sum in pounds, and the most that it could have been
     */
    public PricedWithholding {
        requireNonNull(withholding, "withholding");
        requireNonNull(priced, "priced");
    }

    /**
     * The sum in words.
     *
     * @return for example {@code cpn-1, plan rap-1, milestone m1, 2025-09: 2 % of the Actual Monthly Value, £20,000.00 (at most £20,000.00);
     *     none yet}
     */
    public String words() {
        return priced.words() + "; " + withholding.settlement().words();
    }
}
