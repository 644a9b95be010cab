package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;

/**
 * A withheld percentage in pounds.
 *
 * @param item what is withheld
 * @param applied the sum; empty if the value of the month is not known
 * @param atMost the most that could have been withheld for it after what was withheld before; empty if the value is not known
 */
public record PricedItem(WithheldItem item, Optional<Money> applied, Optional<Money> atMost) {

    /**
     * Checks the attributes.
     *
     * @param item what is withheld
     * @param applied the sum; empty if the value of the month is not known
     * @param atMost the most that could have been withheld for it after what was withheld before; empty if the value is not known
     */
    public PricedItem {
        requireNonNull(item, "item");
        requireNonNull(applied, "applied");
        requireNonNull(atMost, "atMost");
    }

    /**
     * The entry that withholds the sum.
     *
     * @param commissioner from whose payments
     * @return the entry; empty if the sum is not known
     */
    public Optional<LedgerEntry> entry(OrganisationId commissioner) {
        return applied.map(sum -> LedgerEntry.builder()
                .kind(EntryKind.WITHHELD)
                .amount(sum)
                .cause(item.cause())
                .clause(item.clause())
                .date(item.withheldOn())
                .month(item.month())
                .commissioner(commissioner)
                .atMost(atMost)
                .build());
    }

    /**
     * The sum in words.
     *
     * @return for example {@code rap-1, milestone m2, 2025-07: 1.5 % of the Actual Monthly Value, £12,000.00 (at most £16,000.00)}
     */
    public String words() {
        return item.cause() + ", " + item.month() + ": " + Rates.words(item.percent()) + " of the "
                + item.base().words() + ", "
                + applied.map(sum -> Pounds.words(sum)
                                + atMost.map(most -> " (at most " + Pounds.words(most) + ")")
                                        .orElse(""))
                        .orElse("undetermined, since that value is not known");
    }
}
