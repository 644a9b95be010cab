package org.nhscontracts.rules.condition;

/** What a stated fact is about. */
public enum FactTopic {
    /** Contract management: notices, plans, reports. */
    PROCESS("process"),
    /** The term of the contract: notice, extension, expiry. */
    TERM("term"),
    /** Readiness for a handover. */
    READINESS("readiness"),
    /** Statistical process control. */
    SPC("SPC");

    private final String words;

    FactTopic(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code process}
     */
    public String words() {
        return words;
    }
}
