package org.nhscontracts.rules.management;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.AgreementFailed;
import org.nhscontracts.core.process.ContractEnded;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.core.process.EndKind;
import org.nhscontracts.core.process.ExceptionReportIssued;
import org.nhscontracts.core.process.ImprovementPlan;
import org.nhscontracts.core.process.MeetingHeld;
import org.nhscontracts.core.process.MeetingOutcome;
import org.nhscontracts.core.process.Milestone;
import org.nhscontracts.core.process.MilestoneRecorded;
import org.nhscontracts.core.process.MilestoneResult;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.NoticeProgressed;
import org.nhscontracts.core.process.NoticeStep;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.PlanCalledFor;
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
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.testing.Editions;

/** The same log under two models: what differs is what the table of parameters says, and nothing else. */
class ModelsDifferTest {

    private static final PlanId RAP = PlanId.of("rap");
    private static final ProcessId MAIN = ProcessId.of("main");

    private static ImmutableList<ContractEvent> log() {
        List<ContractEvent> log = new ArrayList<>();
        add(log, "2025-01-06", NoticeIssued.byCommissioner("excused", NoticeKind.CONTRACT_QUERY));
        add(log, "2025-01-08", NoticeProgressed.of("excused", NoticeStep.EXCUSING_NOTICE_GIVEN));
        add(log, "2025-01-10", NoticeProgressed.of("excused", NoticeStep.EXCUSING_NOTICE_ACCEPTED));
        add(log, "2025-01-13", NoticeIssued.byCommissioner("main", NoticeKind.CONTRACT_QUERY));
        add(log, "2025-01-20", MeetingHeld.of("main", MeetingOutcome.NO_AGREEMENT));
        add(log, "2025-02-20", NoticeProgressed.of("main", NoticeStep.JOINT_INVESTIGATION_REPORT_AGREED));
        add(
                log,
                "2025-02-24",
                MeetingHeld.review(
                        "main", MeetingOutcome.PLANS, new PlanCalledFor(RAP, PlanKind.REMEDIAL_ACTION_PLAN)));
        add(log, "2025-03-04", PlanProgressed.of("rap", PlanStep.GOVERNING_BODIES_NOTIFIED));
        add(log, "2025-03-19", new AgreementFailed(MAIN, Optional.of(RAP), Optional.of(ContractSide.PROVIDER)));
        add(log, "2025-03-31", withheld(WithholdingCause.PLAN_NOT_AGREED, "2025-03", WithheldPart.of("2")));
        add(log, "2025-04-01", PlanAgreed.of("main", plan()));
        add(log, "2025-04-15", sums(SumsStep.PAID));
        add(log, "2025-05-01", MilestoneRecorded.of("rap", MilestoneResult.MISSED));
        add(log, "2025-05-12", new DayReached());
        add(log, "2025-05-12", ExceptionReportIssued.of("rap", ReportOrder.SINGLE));
        add(log, "2025-05-12", ExceptionReportIssued.of("rap", ReportOrder.FIRST));
        add(log, "2025-05-30", missed("2025-05", "2", "m1"));
        add(log, "2025-05-30", missed("2025-05", "3", "m2"));
        add(log, "2025-06-13", ExceptionReportIssued.of("rap", ReportOrder.SECOND));
        add(log, "2025-06-13", sums(SumsStep.RETENTION_NOTIFIED));
        add(log, "2025-06-30", missed("2025-06", "2", "m1"));
        add(log, "2025-07-01", MilestoneRecorded.of("rap", MilestoneResult.CURE_CONFIRMED));
        add(log, "2025-07-15", sums(SumsStep.PAID));
        add(log, "2025-09-01", NoticeIssued.byCommissioner("shunned", NoticeKind.CONTRACT_QUERY));
        add(log, "2025-09-15", NoticeProgressed.of("shunned", NoticeStep.PROVIDER_ABSENT));
        add(log, "2025-09-16", new DayReached());
        add(log, "2025-12-31", new ContractEnded(EndKind.EXPIRY));
        return ImmutableList.copyOf(log);
    }

    private static void add(List<ContractEvent> log, String date, Occurrence what) {
        log.add(ContractEvent.of("e" + (log.size() + 1), LocalDate.parse(date), what));
    }

    private static ImprovementPlan plan() {
        return ImprovementPlan.builder()
                .id(RAP)
                .kind(PlanKind.REMEDIAL_ACTION_PLAN)
                .addMilestone(Milestone.of("m1", "recruit", LocalDate.parse("2025-05-01")))
                .addMilestone(Milestone.builder()
                        .id(MilestoneId.of("m2"))
                        .what("train")
                        .by(LocalDate.parse("2025-05-01"))
                        .agreedPercent(new BigDecimal("3"))
                        .build())
                .build();
    }

    private static SumWithheld withheld(WithholdingCause cause, String month, WithheldPart part) {
        return new SumWithheld(
                MAIN, Optional.of(RAP), cause, YearMonth.parse(month), ImmutableList.of(part), Optional.empty());
    }

    private static SumWithheld missed(String month, String percent, String item) {
        return withheld(WithholdingCause.MILESTONE_MISSED, month, WithheldPart.of(percent, MilestoneId.of(item)));
    }

    private static SumsProgressed sums(SumsStep step) {
        return new SumsProgressed(WithholdingScope.of(MAIN, RAP), step);
    }

    private static ImmutableList<String> differences(EditionRules one, EditionRules other) {
        ImmutableList<ReplayedEvent> first =
                Management.replay(log(), Editions.context(one)).events();
        ImmutableList<ReplayedEvent> second =
                Management.replay(log(), Editions.context(other)).events();
        ImmutableList.Builder<String> differences = ImmutableList.builder();
        for (int i = 0; i < first.size(); i++) {
            ImmutableSet<String> here = results(first.get(i));
            ImmutableSet<String> there = results(second.get(i));
            String event = first.get(i).event().id() + ": ";
            Sets.difference(here, there).forEach(result -> differences.add(event + "first only: " + result));
            Sets.difference(there, here).forEach(result -> differences.add(event + "second only: " + result));
        }
        return differences.build();
    }

    private static String lines(ImmutableList<String> differences) {
        return String.join("\n", differences) + "\n";
    }

    /** What rests on a made-up parameter is flagged in either model; that is not compared. */
    private static ImmutableSet<String> results(ReplayedEvent event) {
        return event.rejection()
                .map(reason -> ImmutableSet.of(reason.code().words()))
                .orElseGet(() -> event.effects().stream()
                        .filter(effect -> !(effect instanceof Effect.UnverifiedUsed))
                        .map(Effect::words)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    @Test
    void modelsAAndBDifferWhereTheTableOfParametersDoes() {
        assertThat(lines(differences(Editions.modelA(), Editions.modelB()))).isEqualTo("""
                        e1: first only: Excusing Notice (excused) by 2025-01-13 (constructed)
                        e2: first only: excused: notice issued → Excusing Notice pending
                        e2: first only: done: Excusing Notice (excused) by 2025-01-13 (constructed)
                        e2: first only: written withdrawal of an excused notice (excused) by 2025-01-20 (constructed)
                        e2: second only: not in this model
                        e3: first only: excused: Excusing Notice pending → withdrawn
                        e3: first only: done: written withdrawal of an excused notice (excused) by 2025-01-20 (constructed)
                        e3: first only: no longer: Contract Management Meeting (excused) by 2025-01-20 (constructed)
                        e3: second only: not at this stage
                        e4: first only: Excusing Notice (main) by 2025-01-20 (constructed)
                        e5: first only: no longer: Excusing Notice (main) by 2025-01-20 (constructed)
                        e6: second only: overdue: Contract Management Meeting (excused) by 2025-01-20 (constructed)
                        e15: first only: not in this model
                        e15: second only: main, plan rap, milestone m1: missed and not cured → in an Exception Report
                        e15: second only: cure before permanent retention may be notified (main, plan rap, milestone m1) by 2025-06-10 (constructed)
                        e15: second only: may withhold up to 2 % of the Actual Monthly Value of each month from 2025-05-12 for milestone missed (main, plan rap, milestone m1), at most 10 % for the plan in a month
                        e15: second only: main, plan rap, milestone m2: missed and not cured → in an Exception Report
                        e15: second only: cure before permanent retention may be notified (main, plan rap, milestone m2) by 2025-06-10 (constructed)
                        e15: second only: may withhold up to 3 % of the Actual Monthly Value of each month from 2025-05-12 for milestone missed (main, plan rap, milestone m2), at most 10 % for the plan in a month
                        e16: first only: main, plan rap, milestone m1: missed and not cured → in an Exception Report
                        e16: first only: may withhold up to 2 % of the Actual Monthly Value of each month from 2025-05-12 for milestone missed (main, plan rap, milestone m1), at most 10 % for the plan in a month
                        e16: first only: main, plan rap, milestone m2: missed and not cured → in an Exception Report
                        e16: first only: may withhold up to 2 % of the Actual Monthly Value of each month from 2025-05-12 for milestone missed (main, plan rap, milestone m2), at most 10 % for the plan in a month
                        e16: second only: not at this stage
                        e18: first only: above the ceiling
                        e18: second only: withheld 3 % (of at most 3 %) of the Actual Monthly Value of 2025-05 for main, plan rap, milestone m2
                        e18: second only: evidence of unjustified withholding (main, plan rap, milestone m2, withheld by e18) by 2025-06-27 (constructed)
                        e19: first only: main, plan rap, milestone m1: in an Exception Report → in a Second Exception Report
                        e19: first only: main, plan rap, milestone m1, withheld by e17: withheld → permanently retained
                        e19: first only: evidence of unjustified withholding (main, plan rap, milestone m1, withheld by e17) by 2025-07-11 (constructed)
                        e19: first only: permanently retained on 2025-06-13: 2 % (of at most 2 %) of the Actual Monthly Value of 2025-05 for main, plan rap, milestone m1
                        e19: first only: main, plan rap, milestone m2: in an Exception Report → in a Second Exception Report
                        e19: second only: not in this model
                        e20: first only: not at this stage
                        e20: second only: lapsed: cure before permanent retention may be notified (main, plan rap, milestone m1) by 2025-06-10 (constructed)
                        e20: second only: lapsed: cure before permanent retention may be notified (main, plan rap, milestone m2) by 2025-06-10 (constructed)
                        e20: second only: main, plan rap, milestone m1: in an Exception Report → permanent retention notified
                        e20: second only: main, plan rap, milestone m1, withheld by e17: withheld → permanently retained
                        e20: second only: evidence of unjustified withholding (main, plan rap, milestone m1, withheld by e17) by 2025-07-11 (constructed)
                        e20: second only: permanently retained on 2025-06-13: 2 % (of at most 2 %) of the Actual Monthly Value of 2025-05 for main, plan rap, milestone m1
                        e20: second only: main, plan rap, milestone m2: in an Exception Report → permanent retention notified
                        e20: second only: main, plan rap, milestone m2, withheld by e18: withheld → permanently retained
                        e20: second only: evidence of unjustified withholding (main, plan rap, milestone m2, withheld by e18) by 2025-07-11 (constructed)
                        e20: second only: permanently retained on 2025-06-13: 3 % (of at most 3 %) of the Actual Monthly Value of 2025-05 for main, plan rap, milestone m2
                        e22: first only: main, plan rap, milestone m1: in a Second Exception Report → cured
                        e22: first only: main, plan rap, milestone m2: in a Second Exception Report → cured
                        e22: first only: may no longer withhold up to 2 % of the Actual Monthly Value of each month from 2025-05-12 for milestone missed (main, plan rap, milestone m2), at most 10 % for the plan in a month
                        e22: second only: main, plan rap, milestone m1: permanent retention notified → cured
                        e22: second only: main, plan rap, milestone m2: permanent retention notified → cured
                        e22: second only: may no longer withhold up to 3 % of the Actual Monthly Value of each month from 2025-05-12 for milestone missed (main, plan rap, milestone m2), at most 10 % for the plan in a month
                        e23: second only: lapsed: evidence of unjustified withholding (main, plan rap, milestone m2, withheld by e18) by 2025-07-11 (constructed)
                        e24: first only: Excusing Notice (shunned) by 2025-09-08 (constructed)
                        e25: first only: lapsed: Excusing Notice (shunned) by 2025-09-08 (constructed)
                        e27: second only: excused: notice issued → closed with the contract
                        """);
    }

    @Test
    void sinceTheProviderMustEngageModelBDiffersInWhatFollowsFromAbsenceAlone() {
        assertThat(lines(differences(Editions.modelB(), Editions.laterModelB())))
                .isEqualTo("""
                        e26: second only: shunned: notice issued → failure to engage
                        e26: second only: may withhold up to 2 % of the Actual Monthly Value of each month from 2025-09-16 for failure to engage (shunned)
                        e27: first only: shunned: notice issued → closed with the contract
                        e27: second only: shunned: failure to engage → closed with the contract
                        e27: second only: may no longer withhold up to 2 % of the Actual Monthly Value of each month from 2025-09-16 for failure to engage (shunned)
                        """);
    }
}
