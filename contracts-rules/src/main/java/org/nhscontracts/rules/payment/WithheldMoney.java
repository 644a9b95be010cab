package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What contract management withheld, in pounds.
 *
 * @param entries what is entered in the ledger, Commissioner by Commissioner
 * @param priced each percentage withheld with its sum for all Commissioners together, those that are void too
 * @param open what could not be put into pounds, each with its reason
 */
public record WithheldMoney(
        ImmutableList<LedgerEntry> entries, ImmutableList<PricedItem> priced, ImmutableList<String> open) {

    /**
     * Checks the attributes.
     *
     * @param entries what is entered in the ledger, Commissioner by Commissioner
     * @param priced each percentage withheld with its sum for all Commissioners together, those that are void too
     * @param open what could not be put into pounds, each with its reason
     */
    public WithheldMoney {
        requireNonNull(entries, "entries");
        requireNonNull(priced, "priced");
        requireNonNull(open, "open");
    }
}
