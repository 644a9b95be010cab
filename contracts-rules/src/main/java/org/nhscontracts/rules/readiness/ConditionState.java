package org.nhscontracts.rules.readiness;

/**
 * How a condition of a service handover stands as at a day. Each has exactly one state: the first of this list whose definition fits.
 *
 * <p>The words of the definitions:
 *
 * <ul>
 *   <li><i>Needed on</i>: the first day on which the services could start as things stand: the planned date, or a later day if a condition
 *       that bars the start cannot be satisfied before the planned date. Work whose length is not known counts as done at once here, and what
 *       is unknown as settled on the day looked at.
 *   <li><i>In order</i>: a piece of evidence was given and accepted by the day looked at, and has not expired on the day on which it is
 *       needed; or the rule holds on which the condition rests. A rule says whether, not since when: one that holds moves no date.
 *   <li><i>Not known</i>: nothing is in order, and a piece that would still be good is not stated to be accepted, or the evidence listed is
 *       not complete, or the rule is undetermined or not applicable. No evidence is not a pass.
 *   <li><i>Not in order</i>: anything else: nothing was given, it was refused, it expires before it is needed, the rule does not hold.
 *   <li><i>Due</i>: the last day of its lead time before the planned date; without a lead time the day before the planned date.
 *   <li><i>Settled</i>: satisfied or waived. A condition is <i>open</i> if it is known not to be settled.
 * </ul>
 */
public enum ConditionState {
    /** It is in order itself, and everything that it depends on is settled. */
    SATISFIED("satisfied"),
    /** It was waived by the day looked at, by somebody who may waive it. A waiver by anybody else does not count. */
    WAIVED("waived"),
    /**
     * It may be settled or not: nothing about it, or about what it depends on, is known to be open, and something is not known. It never counts
     * as satisfied.
     */
    UNKNOWN("unknown"),
    /** It is open, itself not in order, and the day on which it was due has passed. */
    OVERDUE("overdue"),
    /**
     * It is open and cannot be settled by its own work alone: it is in order itself, and waits for what it depends on; or something that it
     * depends on is unknown, overdue or itself blocked, so that nobody can say when its turn comes.
     */
    BLOCKED("blocked"),
    /** It is open, and even if every day is used it is satisfied only after it is due. */
    AT_RISK("at risk"),
    /** It is open, and nothing that is known speaks against its being satisfied when it is due. */
    DUE("due");

    private final String words;

    ConditionState(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code at risk}
     */
    public String words() {
        return words;
    }

    /**
     * Whether the condition need not be looked at any more.
     *
     * @return true if it is satisfied or waived
     */
    public boolean isSettled() {
        return this == SATISFIED || this == WAIVED;
    }
}
