package org.nhscontracts.core.process;

/** Which meeting was held. */
public enum MeetingKind {
    /** The meeting that a notice calls for. */
    CONTRACT_MANAGEMENT_MEETING("Contract Management Meeting"),
    /** The regular meeting, or one called on short notice (GC8). */
    REVIEW_MEETING("Review Meeting");

    private final String words;

    MeetingKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code Review Meeting}
     */
    public String words() {
        return words;
    }
}
