package org.nhscontracts.rules.payment;

/** What became of a charge. */
public enum ChargeStatus {
    /** A sum is payable, perhaps cut by a cap. */
    PAYABLE("payable"),
    /** It is known that nothing is payable, since nothing was computed or a cap left nothing. */
    NOTHING_PAYABLE("nothing payable"),
    /** A sum was computed; nothing is payable, since the sanction is suspended. */
    SUSPENDED("suspended"),
    /** The contract sets no national sum, which is not £0.00. */
    NO_NATIONAL_SUM("no national sum"),
    /** The sum is not known exactly. */
    UNDETERMINED("undetermined");

    private final String words;

    ChargeStatus(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code suspended}
     */
    public String words() {
        return words;
    }
}
