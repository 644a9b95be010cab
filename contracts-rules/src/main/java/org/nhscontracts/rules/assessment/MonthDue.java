package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;

/**
 * What the services of a month come to for a Commissioner.
 *
 * @param month the month of the services
 * @param commissioner the Commissioner
 * @param amount the Actual Monthly Value where it is known, else the Expected Monthly Value; empty if neither is known
 * @param onAccount whether it is the Expected Monthly Value, which the Actual Monthly Value is still to replace
 */
public record MonthDue(YearMonth month, OrganisationId commissioner, Optional<Money> amount, boolean onAccount) {

    /**
     * Checks that nothing is null.
     *
     * @param month the month of the services
     * @param commissioner the Commissioner
     * @param amount the Actual Monthly Value where it is known, else the Expected Monthly Value; empty if neither is known
     * @param onAccount whether it is the Expected Monthly Value, which the Actual Monthly Value is still to replace
     */
    public MonthDue {
        requireNonNull(month, "month");
        requireNonNull(commissioner, "commissioner");
        requireNonNull(amount, "amount");
    }

    /**
     * On which day it is entered: the contract's own day of payment is not among what is stated.
     *
     * @return the last day of the month
     */
    public LocalDate date() {
        return month.atEndOfMonth();
    }

    /**
     * What the sum is.
     *
     * @return {@code Actual Monthly Value} or {@code Expected Monthly Value, on account}
     */
    public String words() {
        return onAccount ? "Expected Monthly Value, on account" : "Actual Monthly Value";
    }
}
