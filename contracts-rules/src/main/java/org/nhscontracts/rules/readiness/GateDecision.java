package org.nhscontracts.rules.readiness;

/** What the conditions say at a gate. The decision itself is the parties'. */
public enum GateDecision {
    /** All conditions that bar the start, of the gate and of the gates before it, are settled. */
    GO("go"),
    /** One of them is known not to be settled. */
    NO_GO("no-go"),
    /** None is known not to be settled, and one is unknown; or there is none to look at. */
    NOT_KNOWN("not known");

    private final String words;

    GateDecision(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code no-go}
     */
    public String words() {
        return words;
    }
}
