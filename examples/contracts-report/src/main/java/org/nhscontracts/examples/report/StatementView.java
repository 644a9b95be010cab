package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;

/**
 * The payment statement on a page.
 *
 * @param balances where the money stands, in all and by Commissioner
 * @param withheld sums withheld, and what became of them
 * @param entries all that moved money
 * @param open sums that are not known, which does not make them nil
 */
record StatementView(
        ImmutableList<BalanceRow> balances,
        ImmutableList<String> withheld,
        ImmutableList<EntryRow> entries,
        ImmutableList<OpenRow> open) {

    /**
     * Where the money stands.
     *
     * @param who whose
     * @param due what fell due
     * @param interest interest
     * @param paid what was paid
     * @param outstanding what is outstanding
     * @param withheld what is withheld
     * @param retained what is permanently retained
     * @param deducted what was deducted
     */
    record BalanceRow(
            String who,
            String due,
            String interest,
            String paid,
            String outstanding,
            String withheld,
            String retained,
            String deducted) {}

    /**
     * Something that moved money.
     *
     * @param date when
     * @param month for which month
     * @param what what it is
     * @param cause why
     * @param who which Commissioner
     * @param amount how much
     */
    record EntryRow(String date, String month, String what, String cause, String who, String amount) {}

    /**
     * A sum that is not known.
     *
     * @param months for which months
     * @param who which Commissioner
     * @param what which sum
     * @param because why it is not known
     */
    record OpenRow(String months, String who, String what, String because) {}
}
