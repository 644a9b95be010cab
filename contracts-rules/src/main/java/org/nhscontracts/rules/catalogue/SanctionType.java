package org.nhscontracts.rules.catalogue;

/** How a national sanction is worked out. */
public enum SanctionType {
    /** A sum for each patient breach beyond those that the threshold permits. */
    PER_EXCESS_PATIENT_BREACH("per excess patient breach"),
    /** A sum for each event, or for each patient in each month or on each day. */
    PER_EVENT("per event"),
    /** A sum for each event of which the Provider and the Commissioner bear parts; the Commissioner's part is no payment of the Provider. */
    SHARED_PER_EVENT("shared per event"),
    /** A percentage of the revenue of a service or specialty. */
    PERCENT_OF_REVENUE("percent of revenue"),
    /** A percentage of the Actual Monthly Value, withheld until put right. */
    PERCENT_WITHHELD("percent withheld"),
    /** A percentage of the Actual Monthly Value, withheld in each month that failed and paid if the year's standard is achieved. */
    PERCENT_WITHHELD_SETTLED_YEARLY("percent withheld, settled yearly"),
    /** No payment for the care concerned. */
    NON_PAYMENT("non-payment"),
    /** The cost of the care concerned, or a sum where the cost is unknown. */
    COST_RECOVERY("cost recovery"),
    /** A formula of its own, given in words. */
    FORMULA("formula"),
    /** No national sum is set: which is not a sum of nothing. Contract management applies. */
    NO_NATIONAL_SUM("no national sum"),
    /** Whether there is a sum, and which, is not known. */
    UNKNOWN("unknown");

    private final String words;

    SanctionType(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code per excess patient breach}
     */
    public String words() {
        return words;
    }
}
