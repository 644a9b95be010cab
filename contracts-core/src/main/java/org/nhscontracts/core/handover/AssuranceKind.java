package org.nhscontracts.core.handover;

/** What the parties assured about the time after a handover. */
public enum AssuranceKind {
    /** The staff stay. */
    SAME_STAFF("same staff"),
    /** The places of care stay. */
    SAME_PLACES("same places"),
    /** Nobody loses a job. */
    NO_JOB_LOSSES("no job losses"),
    /** The services stay as they are commissioned, perhaps with minor changes. */
    SERVICES_AS_COMMISSIONED("services as commissioned"),
    /** The outgoing and the incoming provider work together. */
    JOINT_WORKING("joint working"),
    /** Something else, as worded. */
    OTHER("other");

    private final String words;

    AssuranceKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code same staff}
     */
    public String words() {
        return words;
    }
}
