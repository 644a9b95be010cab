package org.nhscontracts.rules.payment;

/** What an entry of a ledger does: it moves a sum from one account to another, so that what is owed is always accounted for. */
public enum EntryKind {
    /** A sum falls due to the Provider; negative where less is due than before. */
    DUE("due", Account.OWED, Account.OUTSTANDING),
    /** The Commissioner pays; negative where the Provider refunds. */
    PAID("paid", Account.OUTSTANDING, Account.PAID),
    /** The Commissioner withholds a sum for the time being. */
    WITHHELD("withheld", Account.OUTSTANDING, Account.WITHHELD),
    /** The Commissioner pays a withheld sum. */
    WITHHELD_SUM_PAID("withheld sum paid", Account.WITHHELD, Account.PAID),
    /** A withheld sum is retained for good. */
    PERMANENTLY_RETAINED("permanently retained", Account.WITHHELD, Account.RETAINED),
    /** A retention does not stand: the sum counts as withheld again, until it is paid or void. */
    RETENTION_REVERSED("retention reversed", Account.RETAINED, Account.WITHHELD),
    /** A withholding is void: the sum is due as if it had never been withheld. */
    WITHHOLDING_VOID("withholding void", Account.WITHHELD, Account.OUTSTANDING),
    /** A sanction or another agreed deduction. */
    DEDUCTED("deducted", Account.OUTSTANDING, Account.DEDUCTED),
    /** Interest falls due to the Provider. */
    INTEREST("interest", Account.OWED, Account.OUTSTANDING);

    private final String words;
    private final Account from;
    private final Account to;

    EntryKind(String words, Account from, Account to) {
        this.words = words;
        this.from = from;
        this.to = to;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code permanently retained}
     */
    public String words() {
        return words;
    }

    /**
     * Whether it is about a sum that was withheld before.
     *
     * @return true for what takes a sum out of those withheld or retained
     */
    public boolean settlesWithheldSum() {
        return from == Account.WITHHELD || from == Account.RETAINED;
    }

    Account from() {
        return from;
    }

    Account to() {
        return to;
    }

    /** Where a sum can be. */
    enum Account {
        OWED("owed"),
        OUTSTANDING("outstanding"),
        PAID("paid"),
        WITHHELD("withheld"),
        RETAINED("retained"),
        DEDUCTED("deducted");

        private final String words;

        Account(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
