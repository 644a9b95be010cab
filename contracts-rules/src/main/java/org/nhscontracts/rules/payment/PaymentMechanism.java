package org.nhscontracts.rules.payment;

/** The mechanisms of the NHS Payment Scheme between a Commissioner and a Provider. */
public enum PaymentMechanism {
    /** Fixed and variable payment. */
    ALIGNED_PAYMENT_AND_INCENTIVE("aligned payment and incentive"),
    /** A block for a relationship of low volume. */
    LOW_VOLUME_BLOCK("low-volume block"),
    /** Unit prices. */
    ACTIVITY_BASED("activity-based payment"),
    /** As the parties agreed. */
    LOCAL("local agreement");

    private final String words;

    PaymentMechanism(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code low-volume block}
     */
    public String words() {
        return words;
    }
}
