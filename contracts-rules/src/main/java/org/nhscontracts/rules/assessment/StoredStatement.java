package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.nhscontracts.rules.payment.Balance;
import org.nhscontracts.rules.payment.Ledger;

/**
 * The money of a contract, as it was stored.
 *
 * @param asAt the day up to which it went
 * @param ledger all movements of money up to the day
 * @param open the sums that were not known
 */
public record StoredStatement(LocalDate asAt, Ledger ledger, ImmutableList<OpenSum> open) {

    /**
     * Checks that nothing is null.
     *
     * @param asAt the day up to which it went
     * @param ledger all movements of money up to the day
     * @param open the sums that were not known
     */
    public StoredStatement {
        requireNonNull(asAt, "asAt");
        requireNonNull(ledger, "ledger");
        requireNonNull(open, "open");
    }

    /**
     * Where the money stood at the end of the day.
     *
     * @return the balance of all that was known
     */
    public Balance balance() {
        return ledger.balance(asAt);
    }
}
