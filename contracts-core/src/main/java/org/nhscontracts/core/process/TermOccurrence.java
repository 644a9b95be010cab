package org.nhscontracts.core.process;

/**
 * What happened to the term of a contract or to what it hangs on: extension, notice to end, suspension, debt, breach of contract. It is no step
 * of contract management. The family is closed: read it with a {@link TermOccurrenceVisitor}.
 */
public sealed interface TermOccurrence extends Occurrence
        permits DebtNotified,
                DebtPaid,
                EndNoticeGiven,
                ExtensionExercised,
                MaterialBreachCured,
                MaterialBreachNotified,
                ServicesResumed,
                ServicesSuspended {

    @Override
    default <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.termOccurrence(this);
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor the visitor
     * @param <R> what it answers
     * @return its answer
     */
    <R> R accept(TermOccurrenceVisitor<R> visitor);
}
