package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;

/**
 * An Exception Report on a breach of a plan. Its id, for an objection to it, is that of its event.
 *
 * @param plan the plan
 * @param order first, second or single
 * @param items which milestones it names; none if all that were not cured in time
 * @param recipients to whom it goes; none if not published
 * @param cureBy the time that it gives to cure; empty if none, or not published
 */
public record ExceptionReportIssued(
        PlanId plan,
        ReportOrder order,
        ImmutableSet<MilestoneId> items,
        ImmutableSet<ReportRecipient> recipients,
        Optional<LocalDate> cureBy)
        implements Occurrence {

    /**
     * Checks that nothing is null.
     *
     * @param plan the plan
     * @param order first, second or single
     * @param items which milestones it names; none if all that were not cured in time
     * @param recipients to whom it goes; none if not published
     * @param cureBy the time that it gives to cure; empty if none, or not published
     */
    public ExceptionReportIssued {
        requireNonNull(plan, "plan");
        requireNonNull(order, "order");
        requireNonNull(items, "items");
        requireNonNull(recipients, "recipients");
        requireNonNull(cureBy, "cureBy");
    }

    /**
     * A report on all that was not cured in time, to the Governing Body.
     *
     * @param plan the plan
     * @param order first, second or single
     * @return what happened
     */
    public static ExceptionReportIssued of(String plan, ReportOrder order) {
        return new ExceptionReportIssued(
                PlanId.of(plan),
                order,
                ImmutableSet.of(),
                ImmutableSet.of(ReportRecipient.GOVERNING_BODY),
                Optional.empty());
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.exceptionReportIssued(this);
    }

    @Override
    public String words() {
        return order.words() + " on plan " + plan;
    }
}
