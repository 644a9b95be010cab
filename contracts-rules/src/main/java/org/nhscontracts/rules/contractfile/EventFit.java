package org.nhscontracts.rules.contractfile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.process.ConsequenceApplied;
import org.nhscontracts.core.process.DebtPaid;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.EventRetracted;
import org.nhscontracts.core.process.ExceptionReportContested;
import org.nhscontracts.core.process.MaterialBreachCured;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.core.process.SumsProgressed;
import org.nhscontracts.core.process.TermOccurrence;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * Whether what happened can have happened under a contract at all. Whether the process of contract management allows it is not looked
 * at here.
 */
public final class EventFit {

    /** How far from the Contract Term a day is taken for a slip: a century too late, or day and year confused. */
    private static final int YEARS = 10;

    private EventFit() {}

    /**
     * Why something cannot have happened on a day.
     *
     * @param term the Contract Term
     * @param date the day
     * @return what was found and expected; empty if the day is no more than ten years before or after the term
     */
    public static Optional<String> misfit(ContractTerm term, LocalDate date) {
        LocalDate first = term.start().minusYears(YEARS);
        LocalDate last = term.expiry().plusYears(YEARS);
        return date.isBefore(first) || date.isAfter(last)
                ? Optional.of("found " + date + ", expected a day from " + first + " to " + last
                        + ", as the Contract Term is " + term.start() + " to " + term.expiry())
                : Optional.empty();
    }

    /**
     * Why a report cannot be of a period.
     *
     * @param report what Schedule 6A requires
     * @param period the period
     * @return what was found and expected; empty if the report is made over periods of the kind
     */
    public static Optional<String> misfit(ReportRequirement report, ReportingPeriod period) {
        return period.kind() == report.every()
                ? Optional.empty()
                : Optional.of("found " + period + ", expected a "
                        + report.every().words() + ", as report " + report.id() + " is made by "
                        + report.every().words());
    }

    /** The KPIs that it names. */
    static ImmutableSet<KpiId> kpis(Occurrence what) {
        if (what instanceof NoticeIssued notice) {
            return notice.subject().kpis();
        }
        if (what instanceof ConsequenceApplied consequence) {
            return consequence.subject().kpis();
        }
        if (what instanceof PlanAgreed agreed) {
            return agreed.plan().milestones().stream()
                    .flatMap(milestone -> milestone.kpi().stream())
                    .collect(toImmutableSet());
        }
        return what instanceof EventCorrected correction
                ? kpis(correction.replacement().what())
                : ImmutableSet.of();
    }

    private static ImmutableSet<EventId> termEvents(TermOccurrence what) {
        if (what instanceof DebtPaid paid) {
            return ImmutableSet.of(paid.notice());
        }
        return what instanceof MaterialBreachCured cured ? ImmutableSet.of(cured.notice()) : ImmutableSet.of();
    }

    /** The earlier events that it names. */
    static ImmutableSet<EventId> events(Occurrence what) {
        if (what instanceof ExceptionReportContested contest) {
            return ImmutableSet.of(contest.report());
        }
        if (what instanceof SumsProgressed sums) {
            return sums.scope().withholdings();
        }
        if (what instanceof EventRetracted retraction) {
            return ImmutableSet.of(retraction.of());
        }
        if (what instanceof TermOccurrence term) {
            return termEvents(term);
        }
        return what instanceof EventCorrected correction
                ? ImmutableSet.<EventId>builder()
                        .add(correction.replacement().id())
                        .addAll(events(correction.replacement().what()))
                        .build()
                : ImmutableSet.of();
    }
}
