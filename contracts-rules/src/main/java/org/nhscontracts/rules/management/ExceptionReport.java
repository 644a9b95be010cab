package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.ReportContest;
import org.nhscontracts.core.process.ReportOrder;

/**
 * An Exception Report that was issued.
 *
 * @param id the event that is the report
 * @param plan the plan
 * @param date its day
 * @param order first, second or single
 * @param against the side whose breach it reports
 * @param items the milestones that it names
 * @param cureBy the time that it gives to cure; empty if none is known
 * @param contest whether it is disputed, upheld or set aside; empty if nobody objected
 */
public record ExceptionReport(
        EventId id,
        PlanId plan,
        LocalDate date,
        ReportOrder order,
        ContractSide against,
        ImmutableSet<MilestoneId> items,
        Optional<LocalDate> cureBy,
        Optional<ReportContest> contest) {

    /**
     * Checks that nothing is null.
     *
     * @param id the event that is the report
     * @param plan the plan
     * @param date its day
     * @param order first, second or single
     * @param against the side whose breach it reports
     * @param items the milestones that it names
     * @param cureBy the time that it gives to cure; empty if none is known
     * @param contest whether it is disputed, upheld or set aside; empty if nobody objected
     */
    public ExceptionReport {
        requireNonNull(id, "id");
        requireNonNull(plan, "plan");
        requireNonNull(date, "date");
        requireNonNull(order, "order");
        requireNonNull(against, "against");
        requireNonNull(items, "items");
        requireNonNull(cureBy, "cureBy");
        requireNonNull(contest, "contest");
    }

    /**
     * Whether it counts towards a right to terminate.
     *
     * @return true unless it is disputed or set aside
     */
    public boolean counts() {
        return contest.isEmpty() || contest.get() == ReportContest.UPHELD;
    }

    ExceptionReport contested(ReportContest result) {
        return new ExceptionReport(id, plan, date, order, against, items, cureBy, Optional.of(result));
    }
}
