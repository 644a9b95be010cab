package org.nhscontracts.core.process;

/**
 * One method for each kind of {@link Occurrence}.
 *
 * @param <R> what the methods answer
 */
public interface OccurrenceVisitor<R> {

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R noticeIssued(NoticeIssued what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R noticeProgressed(NoticeProgressed what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R meetingHeld(MeetingHeld what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R planAgreed(PlanAgreed what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R agreementFailed(AgreementFailed what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R planProgressed(PlanProgressed what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R milestoneRecorded(MilestoneRecorded what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R exceptionReportIssued(ExceptionReportIssued what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R exceptionReportContested(ExceptionReportContested what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R sumWithheld(SumWithheld what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R sumsProgressed(SumsProgressed what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R consequenceApplied(ConsequenceApplied what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R reportReceived(ReportReceived what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R reviewFound(ReviewFound what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R contractEnded(ContractEnded what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R recorded(Recorded what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R dayReached(DayReached what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R eventCorrected(EventCorrected what);

    /**
     * Answers for this kind.
     *
     * @param what what happened
     * @return the answer
     */
    R eventRetracted(EventRetracted what);

    /**
     * Answers for every kind that is about the term.
     *
     * @param what what happened
     * @return the answer
     */
    R termOccurrence(TermOccurrence what);
}
