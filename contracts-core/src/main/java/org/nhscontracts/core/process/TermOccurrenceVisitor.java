package org.nhscontracts.core.process;

/**
 * One method for each kind of {@link TermOccurrence}.
 *
 * @param <R> what the methods answer
 */
public interface TermOccurrenceVisitor<R> {

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R extensionExercised(ExtensionExercised what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R endNoticeGiven(EndNoticeGiven what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R servicesSuspended(ServicesSuspended what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R servicesResumed(ServicesResumed what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R debtNotified(DebtNotified what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R debtPaid(DebtPaid what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R materialBreachNotified(MaterialBreachNotified what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R materialBreachCured(MaterialBreachCured what);
}
