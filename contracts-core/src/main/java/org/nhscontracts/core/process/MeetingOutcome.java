package org.nhscontracts.core.process;

/** What a meeting about a notice came to. */
public enum MeetingOutcome {
    /** It was held and is to be continued. */
    UNDECIDED("undecided"),
    /** The notice is withdrawn. */
    WITHDRAWAL("withdrawal"),
    /** An Immediate Action Plan, a Remedial Action Plan or another plan is to be agreed. */
    PLANS("plans"),
    /** There is to be a Joint Investigation, perhaps with an Immediate Action Plan beside it. */
    JOINT_INVESTIGATION("Joint Investigation"),
    /** The parties do not agree what to do. */
    NO_AGREEMENT("no agreement");

    private final String words;

    MeetingOutcome(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code Joint Investigation}
     */
    public String words() {
        return words;
    }
}
