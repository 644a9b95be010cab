package org.nhscontracts.rules.term;

/** What a diary entry is about. */
public enum DiaryKind {
    /** The first day of the services. */
    START("start"),
    /** The Expiry Date. */
    EXPIRY("expiry"),
    /** The last day of the contract by a notice to end it. */
    END("end"),
    /** The last day for notice of an extension. */
    EXTENSION_NOTICE("extension notice"),
    /** The last day on which notice without fault would still end the contract before its Expiry Date. */
    NO_FAULT_NOTICE("no-fault notice"),
    /** The earliest last day of the contract if notice without fault were given now. */
    NO_FAULT_END("no-fault end"),
    /** A Longstop Date. */
    LONGSTOP("longstop"),
    /** The end of a time to cure a material breach of contract, or to pay a debt. */
    CURE("cure"),
    /** The last day of a standstill period, or for what must come before it. */
    STANDSTILL("standstill"),
    /** A day of contract management, such as a Contract Management Meeting. */
    CONTRACT_MANAGEMENT("contract management"),
    /** The last day for a report of the Provider. */
    REPORT("report"),
    /** The day on which a service moves to another provider. */
    HANDOVER("handover"),
    /** The day by which a handover condition is due. */
    HANDOVER_CONDITION("handover condition"),
    /** A gate of a handover. */
    GATE("gate"),
    /** A review. */
    REVIEW("review"),
    /** Anything else. */
    OTHER("other");

    private final String words;

    DiaryKind(String words) {
        this.words = words;
    }

    /**
     * The words that reports use.
     *
     * @return for example {@code extension notice}
     */
    public String words() {
        return words;
    }
}
