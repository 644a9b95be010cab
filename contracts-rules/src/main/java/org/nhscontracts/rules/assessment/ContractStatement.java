package org.nhscontracts.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.rules.payment.Balance;
import org.nhscontracts.rules.payment.Ledger;
import org.nhscontracts.rules.payment.MonthlyStatement;

/**
 * The money of a contract as of a day: what fell due by month and Commissioner, what was paid, withheld, retained or made void, and interest.
 *
 * <p>The value of a month is entered as due on its last day: the Actual Monthly Value where it is known, else the Expected Monthly Value on
 * account. A sum withheld is a percentage of the value of its month, borne by the Commissioners in the proportion of their values. What is not
 * known stays {@link #open}, and is nowhere £0.00.
 */
@Value.Immutable
public interface ContractStatement {

    /**
     * Starts a statement; {@code asAt} and {@code ledger} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The day up to which it goes.
     *
     * @return the day of judgement
     */
    LocalDate asAt();

    /**
     * The Commissioners, in the order of the contract.
     *
     * @return those that were party to it in a month that is over
     */
    ImmutableSet<OrganisationId> commissioners();

    /**
     * What the months that are over come to, by Commissioner.
     *
     * @return in the order of the months
     */
    ImmutableList<MonthDue> months();

    /**
     * The sums withheld, each with what it comes to.
     *
     * @return in the order of contract management
     */
    ImmutableList<PricedWithholding> withheld();

    /**
     * All movements of money up to the day.
     *
     * @return the ledger
     */
    Ledger ledger();

    /**
     * The sums that are not known.
     *
     * @return perhaps none
     */
    ImmutableList<OpenSum> open();

    /**
     * Where the money stands at the end of the day.
     *
     * @return the balance of all that is known
     */
    default Balance balance() {
        return ledger().balance(asAt());
    }

    /**
     * Where the money of a Commissioner stands at the end of the day.
     *
     * @param commissioner the Commissioner
     * @return the balance of all that is known
     */
    default Balance balance(OrganisationId commissioner) {
        return ledger().balance(commissioner, asAt());
    }

    /**
     * The statement of a Commissioner for a calendar month: what was entered in it, whatever month it was for, and what is open of its
     * services.
     *
     * @param commissioner the Commissioner
     * @param month the calendar month
     * @return the statement
     */
    default MonthlyStatement statement(OrganisationId commissioner, YearMonth month) {
        return ledger().statement(commissioner, month)
                .leavingOpen(open().stream()
                        .filter(sum -> sum.concerns(commissioner, month))
                        .map(OpenSum::words)
                        .toList());
    }

    /** Builds a {@link ContractStatement}. Not thread-safe. */
    final class Builder extends ImmutableContractStatement.Builder {
        Builder() {}
    }
}
