package org.nhscontracts.rules.payment;

/** Which day's base rate interest is reckoned by. */
public enum RateFixing {
    /** The rate of each day. */
    EACH_DAY("the rate of each day"),
    /** The rate on the 30 June or 31 December before interest begins to run, for as long as it runs. */
    HALF_YEAR_BEFORE("the rate on the 30 June or 31 December before interest runs");

    private final String words;

    RateFixing(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code the rate of each day}
     */
    public String words() {
        return words;
    }
}
