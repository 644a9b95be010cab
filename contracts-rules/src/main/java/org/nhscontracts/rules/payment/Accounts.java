package org.nhscontracts.rules.payment;

import org.nhscontracts.rules.payment.EntryKind.Account;

/** Adds up entries by double entry, in pence: each takes its sum from one account and puts it into another. */
final class Accounts {

    private final long[] pence = new long[Account.values().length];
    private long interest;

    void post(LedgerEntry entry) {
        long amount = entry.amount().getAmountMinorLong();
        move(entry.kind().from(), Math.negateExact(amount));
        move(entry.kind().to(), amount);
        if (entry.kind() == EntryKind.INTEREST) {
            interest = Math.addExact(interest, amount);
        }
    }

    Balance balance() {
        return new Balance.Builder()
                .due(Pounds.ofPence(Math.negateExact(Math.addExact(pence[Account.OWED.ordinal()], interest))))
                .interest(Pounds.ofPence(interest))
                .paid(Pounds.ofPence(pence[Account.PAID.ordinal()]))
                .outstanding(Pounds.ofPence(pence[Account.OUTSTANDING.ordinal()]))
                .withheld(Pounds.ofPence(pence[Account.WITHHELD.ordinal()]))
                .retained(Pounds.ofPence(pence[Account.RETAINED.ordinal()]))
                .deducted(Pounds.ofPence(pence[Account.DEDUCTED.ordinal()]))
                .build();
    }

    private void move(Account account, long amount) {
        pence[account.ordinal()] = Math.addExact(pence[account.ordinal()], amount);
    }
}
