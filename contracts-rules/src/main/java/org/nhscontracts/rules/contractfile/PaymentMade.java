package org.nhscontracts.rules.contractfile;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.rules.payment.EntryKind;
import org.nhscontracts.rules.payment.LedgerEntry;

/**
 * A payment that a Commissioner made for the services of a month.
 *
 * @param commissioner which Commissioner
 * @param month for the services of which month
 * @param date on which day it was made
 * @param amount the sum; negative where the Provider refunds it
 * @param citation what stands behind it; empty if none
 */
public record PaymentMade(
        OrganisationId commissioner, YearMonth month, LocalDate date, Money amount, Optional<Citation> citation) {

    private static final String CAUSE = "payment";

    /**
     * Checks that the sum is in pounds.
     *
     * @param commissioner which Commissioner
     * @param month for the services of which month
     * @param date on which day it was made
     * @param amount the sum; negative where the Provider refunds it
     * @param citation what stands behind it; empty if none
     * @throws IllegalArgumentException if it is not
     */
    public PaymentMade {
        requireNonNull(commissioner, "commissioner");
        requireNonNull(month, "month");
        requireNonNull(date, "date");
        requireNonNull(amount, "amount");
        requireNonNull(citation, "citation");
        StatedValue.checkPounds("payment", amount);
    }

    /**
     * What it is in a ledger.
     *
     * @return an entry of the kind {@code paid}
     */
    public LedgerEntry ledgerEntry() {
        return LedgerEntry.builder()
                .kind(EntryKind.PAID)
                .amount(amount)
                .cause(CAUSE)
                .date(date)
                .month(month)
                .commissioner(commissioner)
                .build();
    }
}
