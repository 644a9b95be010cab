package org.nhscontracts.rules.consequence;

/** Of what a price is taken. */
public enum PriceBase {
    /** The Expected Monthly Value of the contract. */
    EXPECTED_MONTHLY_VALUE("Expected Monthly Value"),
    /** The Actual Monthly Value of the services. */
    ACTUAL_MONTHLY_VALUE("Actual Monthly Value"),
    /** The actual value of a quarter. */
    ACTUAL_QUARTERLY_VALUE("Actual Quarterly Value"),
    /** The Expected Annual Contract Value. */
    EXPECTED_ANNUAL_VALUE("Expected Annual Contract Value"),
    /** Each patient breach. */
    PATIENT_BREACH("patient breach"),
    /** Each patient breach beyond those that the threshold permits. */
    EXCESS_PATIENT_BREACH("excess patient breach"),
    /** Each period in which the rule holds. */
    PERIOD("period");

    private final String words;

    PriceBase(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code Expected Monthly Value}
     */
    public String words() {
        return words;
    }

    /**
     * Whether the base is a value of which a percentage is taken.
     *
     * @return false where an amount is due for each
     */
    public boolean isValue() {
        return this != PATIENT_BREACH && this != EXCESS_PATIENT_BREACH && this != PERIOD;
    }
}
