package org.nhscontracts.core.process;

/** A step about sums that were withheld. */
public enum SumsStep {
    /** They are paid to the Provider. */
    PAID("withheld sums paid"),
    /** The Co-ordinating Commissioner notifies that they are permanently retained. */
    RETENTION_NOTIFIED("permanent retention notified"),
    /** The Provider shows evidence that they are withheld or retained without justification. */
    EVIDENCE_GIVEN("evidence of unjustified withholding given"),
    /** The Co-ordinating Commissioner accepts the evidence. */
    EVIDENCE_ACCEPTED("evidence accepted"),
    /** The Co-ordinating Commissioner does not accept it; dispute resolution (GC14) is open. */
    EVIDENCE_REFUSED("evidence not accepted"),
    /** The failure is due to an act, an omission or unreasonableness of a Commissioner (GC9.3). */
    COMMISSIONER_FAULT_SHOWN("fault of a Commissioner shown");

    private final String words;

    SumsStep(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code evidence accepted}
     */
    public String words() {
        return words;
    }
}
