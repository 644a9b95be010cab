package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.process.AgreementFailed;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.ExceptionReportIssued;
import org.nhscontracts.core.process.ImprovementPlan;
import org.nhscontracts.core.process.Milestone;
import org.nhscontracts.core.process.MilestoneRecorded;
import org.nhscontracts.core.process.MilestoneResult;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.core.process.PlanProgressed;
import org.nhscontracts.core.process.PlanStep;
import org.nhscontracts.core.process.ReportOrder;
import org.nhscontracts.core.process.SumWithheld;
import org.nhscontracts.core.process.SumsProgressed;
import org.nhscontracts.core.process.SumsStep;
import org.nhscontracts.core.process.WithheldPart;
import org.nhscontracts.core.process.WithholdingCause;
import org.nhscontracts.core.process.WithholdingScope;
import org.nhscontracts.rules.management.ManagedProcess;

/** All that can be said of a plan. */
final class PlanEvents {

    private final ManagedProcess process;
    private final PlanId plan;
    private final LocalDate date;

    PlanEvents(ManagedProcess process, PlanId plan, LocalDate date) {
        this.process = process;
        this.plan = plan;
        this.date = date;
    }

    static ImprovementPlan plan(PlanId id, PlanKind kind, LocalDate by) {
        return ImprovementPlan.builder()
                .id(id)
                .kind(kind)
                .addAllMilestones(EventMaker.milestones().stream()
                        .map(one -> Milestone.of(one.value(), "do " + one, by))
                        .toList())
                .build();
    }

    void addTo(ImmutableList.Builder<Occurrence> all) {
        all.add(new PlanAgreed(Optional.of(process.id()), plan(plan, PlanKind.REMEDIAL_ACTION_PLAN, date.plusDays(1))));
        all.add(new AgreementFailed(process.id(), Optional.of(plan), Optional.empty()));
        for (ContractSide side : ContractSide.values()) {
            all.add(new AgreementFailed(process.id(), Optional.of(plan), Optional.of(side)));
        }
        for (PlanStep step : PlanStep.values()) {
            all.add(new PlanProgressed(plan, step));
        }
        for (MilestoneResult result : MilestoneResult.values()) {
            all.add(MilestoneRecorded.of(plan.value(), result));
            all.add(MilestoneRecorded.of(plan.value(), result, "m1"));
        }
        for (ReportOrder order : ReportOrder.values()) {
            all.add(new ExceptionReportIssued(
                    plan, order, ImmutableSet.of(), ImmutableSet.of(), Optional.of(date.plusDays(10))));
        }
        for (SumsStep step : SumsStep.values()) {
            all.add(new SumsProgressed(WithholdingScope.of(process.id(), plan), step));
            all.add(new SumsProgressed(WithholdingScope.of(process.id(), plan, MilestoneId.of("m1")), step));
        }
        for (String percent : ImmutableList.of("0.5", "2", "10")) {
            all.add(withheld(WithholdingCause.PLAN_NOT_AGREED, WithheldPart.of(percent)));
            all.add(withheld(WithholdingCause.MILESTONE_MISSED, WithheldPart.of(percent, MilestoneId.of("m1"))));
            all.add(withheld(WithholdingCause.MILESTONE_MISSED, WithheldPart.of(percent, MilestoneId.of("m2"))));
        }
    }

    private SumWithheld withheld(WithholdingCause cause, WithheldPart part) {
        return new SumWithheld(
                process.id(), Optional.of(plan), cause, YearMonth.from(date), ImmutableList.of(part), Optional.empty());
    }
}
