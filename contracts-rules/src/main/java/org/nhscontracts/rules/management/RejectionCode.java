package org.nhscontracts.rules.management;

/** Why an event is not applied. */
public enum RejectionCode {
    /** An event of the same id was applied. */
    DUPLICATE_EVENT("event id used before"),
    /** It is dated before the last event applied. */
    OUT_OF_ORDER("earlier than the last event"),
    /** A day that is needed is in a year whose bank holidays are not known. */
    OUTSIDE_CALENDAR("outside the days known"),
    /** No edition governs, or the catalogue lacks it. */
    NO_EDITION("no edition known"),
    /** There is no process of this id. */
    UNKNOWN_PROCESS("no such process"),
    /** There is a process of this id. */
    DUPLICATE_PROCESS("process id used before"),
    /** There is no plan of this id. */
    UNKNOWN_PLAN("no such plan"),
    /** There is a plan of this id. */
    DUPLICATE_PLAN("plan id used before"),
    /** The plan is not what was called for. */
    DIFFERENT_PLAN("another plan than called for"),
    /** The plan has no milestone of this id. */
    UNKNOWN_MILESTONE("no such milestone"),
    /** There is no event of this id, or it is not of the kind meant. */
    UNKNOWN_EVENT("no such event"),
    /** No milestone or sum is one that the step can be about. */
    NOTHING_MEANT("nothing meant"),
    /** The stage does not admit the step. */
    NOT_NOW("not at this stage"),
    /** The contract management of this edition has no such step. */
    NOT_IN_MODEL("not in this model"),
    /** The step moves something else. */
    OTHER_TRACK("of another track"),
    /** A time must be over first. */
    TOO_EARLY("too early"),
    /** The time is over. */
    TOO_LATE("too late"),
    /** Something is still to be done. */
    NOT_DONE("not all done"),
    /** Nothing may be withheld: the notice was the Provider's, or it is not a failure of the month. */
    NO_RIGHT("no right to withhold"),
    /** A Commissioner was at fault (GC9.3). */
    COMMISSIONER_FAULT("fault of a Commissioner"),
    /** More than may be withheld at most. */
    ABOVE_CEILING("above the ceiling"),
    /** The edition's data do not say what is needed. */
    PARAMETER_UNKNOWN("not known of the edition"),
    /** After the correction or retraction, a later event could not be applied. */
    LATER_EVENTS_IMPOSSIBLE("later events would be impossible"),
    /** A correction or retraction is not itself corrected or retracted. */
    NOT_CORRECTABLE("not correctable");

    private final String words;

    RejectionCode(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code too early}
     */
    public String words() {
        return words;
    }
}
