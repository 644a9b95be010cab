package org.nhscontracts.core.process;

/**
 * What happened. The family is closed: read it with an {@link OccurrenceVisitor}.
 *
 * <p>What was never published is empty, never nothing and never 0.
 */
public sealed interface Occurrence
        permits AgreementFailed,
                ConsequenceApplied,
                ContractEnded,
                DayReached,
                EventCorrected,
                EventRetracted,
                ExceptionReportContested,
                ExceptionReportIssued,
                MeetingHeld,
                MilestoneRecorded,
                NoticeIssued,
                NoticeProgressed,
                PlanAgreed,
                PlanProgressed,
                Recorded,
                ReportReceived,
                ReviewFound,
                SumWithheld,
                SumsProgressed,
                TermOccurrence {

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor the visitor
     * @param <R> what it answers
     * @return its answer
     */
    <R> R accept(OccurrenceVisitor<R> visitor);

    /**
     * What happened, in words.
     *
     * @return for example {@code cpn-1: notice withdrawn}
     */
    String words();
}
