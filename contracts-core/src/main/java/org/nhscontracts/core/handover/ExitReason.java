package org.nhscontracts.core.handover;

/** Why the outgoing provider goes. It says nothing of how well it performed. */
public enum ExitReason {
    /** It did not bid for the next contract. */
    DID_NOT_BID("did not bid"),
    /** It bid, and another won. */
    BID_AND_LOST("bid and lost"),
    /** Its contract was ended by notice, without default. */
    NO_FAULT_NOTICE("no-fault notice"),
    /** Another reason. */
    OTHER("other"),
    /** No source says. */
    NOT_STATED("not stated");

    private final String words;

    ExitReason(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code did not bid}
     */
    public String words() {
        return words;
    }
}
