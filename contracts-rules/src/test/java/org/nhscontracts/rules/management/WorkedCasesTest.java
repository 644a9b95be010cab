package org.nhscontracts.rules.management;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.AgreementFailed;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DayReached;
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
import org.nhscontracts.rules.testing.Story;

/** The worked cases W1 to W16: days, ceilings and what becomes of sums. What they come to in pounds is worked out elsewhere. */
class WorkedCasesTest {

    private static final ProcessId CPN = ProcessId.of("cpn");
    private static final PlanId RAP = PlanId.of("rap");
    private static final WithholdingScope OF_RAP = WithholdingScope.of(CPN, RAP);

    private static NoticeIssued notice(String id) {
        return NoticeIssued.byCommissioner(id, NoticeKind.CONTRACT_PERFORMANCE_NOTICE);
    }

    private static MeetingHeld callsFor(String... plans) {
        return MeetingHeld.of(
                "cpn",
                MeetingOutcome.PLANS,
                ImmutableSet.copyOf(plans).stream()
                        .map(id -> new PlanCalledFor(PlanId.of(id), PlanKind.REMEDIAL_ACTION_PLAN))
                        .toArray(PlanCalledFor[]::new));
    }

    private static PlanAgreed agreed(String id, String by, String... milestones) {
        return PlanAgreed.of(
                "cpn",
                ImprovementPlan.builder()
                        .id(PlanId.of(id))
                        .kind(PlanKind.REMEDIAL_ACTION_PLAN)
                        .addAllMilestones(ImmutableSet.copyOf(milestones).stream()
                                .map(one -> Milestone.of(one, "do " + one, LocalDate.parse(by)))
                                .toList())
                        .build());
    }

    private static SumWithheld withheld(String plan, String month, WithheldPart... parts) {
        return new SumWithheld(
                CPN,
                Optional.of(PlanId.of(plan)),
                WithholdingCause.MILESTONE_MISSED,
                YearMonth.parse(month),
                ImmutableList.copyOf(parts),
                Optional.empty());
    }

    private static WithheldPart part(String percent, String item) {
        return WithheldPart.of(percent, MilestoneId.of(item));
    }

    private static SumWithheld withheldForNoPlan(String month) {
        return new SumWithheld(
                CPN,
                Optional.of(RAP),
                WithholdingCause.PLAN_NOT_AGREED,
                YearMonth.parse(month),
                ImmutableList.of(WithheldPart.of("2")),
                Optional.empty());
    }

    private static LocalDate by(Story story, DeadlineKind kind) {
        return story.state().deadlines().stream()
                .filter(deadline -> deadline.kind() == kind)
                .findFirst()
                .orElseThrow()
                .date();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** One milestone missed on Friday 1 August 2025, the cure period over, a report of Friday 15 August. */
    private static Story reported(EditionRules rules, ReportOrder order, String... milestones) {
        return Story.under(rules)
                .on("2025-06-02", notice("cpn"))
                .on("2025-06-09", callsFor("rap"))
                .on("2025-06-12", agreed("rap", "2025-08-01", milestones))
                .on("2025-08-01", MilestoneRecorded.of("rap", MilestoneResult.MISSED))
                .on("2025-08-15", ExceptionReportIssued.of("rap", order));
    }

    private static Story stuck() {
        return Story.under(Editions.modelB())
                .on("2025-05-06", notice("cpn"))
                .on("2025-05-20", callsFor("rap"))
                .on("2025-06-02", PlanProgressed.of("rap", PlanStep.GOVERNING_BODIES_NOTIFIED))
                .on("2025-06-03", new AgreementFailed(CPN, Optional.of(RAP), Optional.of(ContractSide.PROVIDER)));
    }

    @Test
    void w1TheMeetingOfANoticeBeforeEasterIsOn30April() {
        Story story = Story.under(Editions.modelB()).on("2025-04-14", notice("cpn"));
        assertThat(by(story, DeadlineKind.MEETING)).isEqualTo("2025-04-30");
    }

    @Test
    void w2ThePlanIsAgreedByTheFifthOperationalDayAfterTheMeeting() {
        Story story =
                Story.under(Editions.modelB()).on("2025-05-12", notice("cpn")).on("2025-05-22", callsFor("rap"));
        assertThat(by(story, DeadlineKind.PLAN_AGREED)).isEqualTo("2025-05-30");
    }

    @Test
    void w3OneOffBankHolidaysAreLeftOut() {
        Story story = Story.under(Editions.modelB()).on("2022-09-12", notice("funeral"));
        assertThat(by(story, DeadlineKind.MEETING)).isEqualTo("2022-09-27");
        Story coronation = Story.under(Editions.modelB()).on("2023-04-24", notice("coronation"));
        assertThat(by(coronation, DeadlineKind.MEETING)).isEqualTo("2023-05-10");
    }

    @Test
    void w4NothingIsWithheldBeforeTheTimeAfterTheNoticeToTheGoverningBodiesIsOver() {
        Story story = stuck();
        assertThat(by(story, DeadlineKind.GOVERNING_BODY_GRACE)).isEqualTo("2025-06-16");
        assertThat(story.rejects("2025-06-16", withheldForNoPlan("2025-06")).words())
                .isEqualTo("cpn, plan rap: withholding is not possible at the stage 'not agreed in time' of a plan");
        story.on("2025-06-17", new DayReached());
        assertThat(story.state().rights())
                .extracting(WithholdingRight::words)
                .containsExactly("up to 2 % of the Actual Monthly Value of each month from 2025-06-17"
                        + " for plan not agreed (cpn, plan rap)");
    }

    @Test
    void w5ThreeMonthsWithoutAPlanAreWithheldAndPaidWithoutInterestOnceItIsAgreed() {
        Story story = stuck().on("2025-06-30", withheldForNoPlan("2025-06"))
                .on("2025-07-31", withheldForNoPlan("2025-07"))
                .on("2025-08-29", withheldForNoPlan("2025-08"))
                .on("2025-09-01", agreed("rap", "2025-12-01", "m1"));
        assertThat(story.state().withholdings())
                .extracting(sum -> sum.month() + " " + sum.percent() + " "
                        + sum.settlement().words())
                .containsExactly(
                        "2025-06 2 to be paid by 2025-09-15",
                        "2025-07 2 to be paid by 2025-09-15",
                        "2025-08 2 to be paid by 2025-09-15");
        story.on("2025-09-15", new SumsProgressed(OF_RAP, SumsStep.PAID));
        assertThat(story.state().withholdings())
                .extracting(sum -> sum.settlement().words())
                .containsOnly("paid on 2025-09-15");
        assertThat(story.state().rights()).isEmpty();
    }

    @Test
    void w6EachOfThreeMilestonesCarriesTwoPerCent() {
        Story story = reported(Editions.modelB(), ReportOrder.SINGLE, "m1", "m2", "m3")
                .on("2025-08-29", withheld("rap", "2025-08", part("2", "m1"), part("2", "m2"), part("2", "m3")));
        assertThat(story.state().withholdings())
                .extracting(Withholding::words)
                .containsExactly(
                        "2 % (of at most 2 %) of the Actual Monthly Value of 2025-08 for cpn, plan rap, milestone m1",
                        "2 % (of at most 2 %) of the Actual Monthly Value of 2025-08 for cpn, plan rap, milestone m2",
                        "2 % (of at most 2 %) of the Actual Monthly Value of 2025-08 for cpn, plan rap, milestone m3");
    }

    @Test
    void w7SixMilestonesCarryTwelvePerCentAndTheCapOfTen() {
        Story story = reported(Editions.modelB(), ReportOrder.SINGLE, "m1", "m2", "m3", "m4", "m5", "m6")
                .on(
                        "2025-08-29",
                        withheld(
                                "rap",
                                "2025-08",
                                part("2", "m1"),
                                part("2", "m2"),
                                part("2", "m3"),
                                part("2", "m4"),
                                part("2", "m5"),
                                part("2", "m6")));
        assertThat(story.state().withholdings())
                .hasSize(6)
                .allSatisfy(sum -> assertThat(sum.planMonthCap().orElseThrow()).isEqualByComparingTo("10"));
    }

    @Test
    void w8EachPlanHasItsOwnCapAndNoCapOfTheContractIsKnown() {
        Story story = Story.under(Editions.modelB())
                .on("2025-06-02", notice("cpn"))
                .on("2025-06-09", callsFor("rap", "rap2"))
                .on("2025-06-12", agreed("rap", "2025-08-01", "m1"))
                .on("2025-06-12", agreed("rap2", "2025-08-01", "n1"))
                .on("2025-08-01", MilestoneRecorded.of("rap", MilestoneResult.MISSED))
                .on("2025-08-01", MilestoneRecorded.of("rap2", MilestoneResult.MISSED))
                .on("2025-08-15", ExceptionReportIssued.of("rap", ReportOrder.SINGLE))
                .on("2025-08-15", ExceptionReportIssued.of("rap2", ReportOrder.SINGLE))
                .on("2025-08-29", withheld("rap", "2025-08", part("2", "m1")))
                .on("2025-08-29", withheld("rap2", "2025-08", part("2", "n1")));
        assertThat(story.state().withholdings())
                .extracting(sum -> sum.plan().orElseThrow() + " "
                        + sum.planMonthCap().orElseThrow() + " " + sum.contractMonthCap())
                .containsExactly("rap 10 Optional.empty", "rap2 10 Optional.empty");
    }

    @Test
    void w9InModelBRetentionMayBeNotifiedOnce20OperationalDaysArePast() {
        Story story = reported(Editions.modelB(), ReportOrder.SINGLE, "m1")
                .on("2025-08-29", withheld("rap", "2025-08", part("2", "m1")));
        assertThat(by(story, DeadlineKind.RETENTION)).isEqualTo("2025-09-15");
        assertThat(story.rejects("2025-09-15", new SumsProgressed(OF_RAP, SumsStep.RETENTION_NOTIFIED))
                        .words())
                .isEqualTo("cpn, plan rap, milestone m1: the time before permanent retention runs until the end of"
                        + " 2025-09-15");
        story.on("2025-09-16", new SumsProgressed(OF_RAP, SumsStep.RETENTION_NOTIFIED));
        assertThat(story.state().withholdings().get(0).settlement().words())
                .isEqualTo("permanently retained on 2025-09-16");
    }

    @Test
    void w9InModelATheSecondExceptionReportRetains() {
        Story story = reported(Editions.modelA(), ReportOrder.FIRST, "m1")
                .on("2025-08-29", withheld("rap", "2025-08", part("2", "m1")))
                .on("2025-09-10", ExceptionReportIssued.of("rap", ReportOrder.SECOND));
        assertThat(story.state().withholdings().get(0).settlement().words())
                .isEqualTo("permanently retained on 2025-09-10");
    }

    @Test
    void w10ACureThatIsConfirmedHasSumsPaidWithinTenOperationalDaysWithoutInterest() {
        Story story = reported(Editions.modelB(), ReportOrder.SINGLE, "m1")
                .on("2025-08-29", withheld("rap", "2025-08", part("2", "m1")))
                .on("2025-09-12", MilestoneRecorded.of("rap", MilestoneResult.CURE_CONFIRMED));
        assertThat(story.state().withholdings().get(0).settlement().words()).isEqualTo("to be paid by 2025-09-26");
        assertThat(by(story, DeadlineKind.PAYMENT)).isEqualTo("2025-09-26");
    }

    @Test
    void w11ASumWithheldWithoutJustificationIsPaidWithInterest() {
        Story story = reported(Editions.modelB(), ReportOrder.SINGLE, "m1")
                .on("2025-08-29", withheld("rap", "2025-08", part("2", "m1")))
                .on("2025-09-05", new SumsProgressed(OF_RAP, SumsStep.EVIDENCE_GIVEN))
                .on("2025-09-12", new SumsProgressed(OF_RAP, SumsStep.EVIDENCE_ACCEPTED));
        assertThat(story.state().withholdings().get(0).settlement().words())
                .isEqualTo("to be paid with interest by 2025-09-26");
        story.on("2025-10-13", new SumsProgressed(OF_RAP, SumsStep.PAID));
        Settlement paid = story.state().withholdings().get(0).settlement();
        assertThat(paid)
                .isEqualTo(new Settlement(
                        SettlementKind.PAID_BACK,
                        Optional.of(day("2025-09-26")),
                        Optional.of(day("2025-10-13")),
                        true));
    }

    @Test
    void w12EvidenceOnThe21stOperationalDayIsTooLate() {
        Story story = reported(Editions.modelB(), ReportOrder.SINGLE, "m1")
                .on("2025-08-29", withheld("rap", "2025-08", part("2", "m1")));
        assertThat(by(story, DeadlineKind.EVIDENCE)).isEqualTo("2025-09-26");
        assertThat(story.rejects("2025-09-29", new SumsProgressed(OF_RAP, SumsStep.EVIDENCE_GIVEN)))
                .isEqualTo(new Rejection(
                        RejectionCode.TOO_LATE,
                        "cpn, plan rap, milestone m1, withheld by e6: the time for evidence of unjustified withholding"
                                + " was over at the end of 2025-09-26; dispute resolution (GC14) is open"));
        story.on("2025-09-26", new SumsProgressed(OF_RAP, SumsStep.EVIDENCE_GIVEN));
    }

    @Test
    void w12TheTimeForEvidenceRunsFromTheNoticeThatItAnswers() {
        Story story = reported(Editions.modelB(), ReportOrder.SINGLE, "m1");
        SumWithheld noticed = new SumWithheld(
                CPN,
                Optional.of(RAP),
                WithholdingCause.MILESTONE_MISSED,
                YearMonth.of(2025, 8),
                ImmutableList.of(part("2", "m1")),
                Optional.of(day("2025-08-18")));
        story.on("2025-08-29", noticed);
        assertThat(by(story, DeadlineKind.EVIDENCE)).isEqualTo("2025-09-16");
    }

    @Test
    void w13AFaultOfACommissionerVoidsTheWithholding() {
        Story story = reported(Editions.modelB(), ReportOrder.SINGLE, "m1")
                .on("2025-08-29", withheld("rap", "2025-08", part("2", "m1")))
                .on(
                        "2025-09-03",
                        new SumsProgressed(
                                WithholdingScope.of(CPN, RAP, MilestoneId.of("m1")),
                                SumsStep.COMMISSIONER_FAULT_SHOWN));
        assertThat(story.state().withholdings().get(0).settlement().words()).isEqualTo("void on 2025-09-03");
        assertThat(story.state().rights()).isEmpty();
        assertThat(story.rejects("2025-09-30", withheld("rap", "2025-09", part("1", "m1"))))
                .isEqualTo(new Rejection(
                        RejectionCode.COMMISSIONER_FAULT,
                        "cpn, plan rap, milestone m1: nothing may be withheld, a Commissioner was at fault (GC9.3)"));
    }

    @Test
    void w14ACureOnItsLastDayLeavesNoExceptionReport() {
        Story story = Story.under(Editions.modelB())
                .on("2025-10-01", notice("cpn"))
                .on("2025-10-08", callsFor("rap"))
                .on("2025-10-10", agreed("rap", "2025-12-19", "m1"))
                .on("2025-12-19", MilestoneRecorded.of("rap", MilestoneResult.MISSED, "m1"));
        assertThat(by(story, DeadlineKind.CURE)).isEqualTo("2025-12-30");
        assertThat(story.rejects("2025-12-30", ExceptionReportIssued.of("rap", ReportOrder.SINGLE)))
                .isEqualTo(new Rejection(
                        RejectionCode.TOO_EARLY,
                        "cpn, plan rap, milestone m1: the cure period runs until the end of 2025-12-30"));
        story.on("2025-12-30", MilestoneRecorded.of("rap", MilestoneResult.CURED, "m1"));
        assertThat(story.rejects("2025-12-31", ExceptionReportIssued.of("rap", ReportOrder.SINGLE)))
                .isEqualTo(new Rejection(
                        RejectionCode.NOT_NOW,
                        "cpn, plan rap, milestone m1: Exception Report is not possible at the stage 'cured' of a"
                                + " milestone"));
    }

    @Test
    void w15TwoMilestonesAtOneAndAHalfPerCentAreWithinTheCeilingAndTwoAndAHalfIsNot() {
        Story story = reported(Editions.modelB(), ReportOrder.SINGLE, "m1", "m2")
                .on("2025-08-29", withheld("rap", "2025-08", part("1.5", "m1"), part("1.5", "m2")));
        assertThat(story.state().withholdings())
                .extracting(sum -> sum.percent() + " of " + sum.ceiling())
                .containsExactly("1.5 of 2", "1.5 of 2");
        assertThat(story.rejects("2025-09-30", withheld("rap", "2025-09", part("2.5", "m1"))))
                .isEqualTo(new Rejection(
                        RejectionCode.ABOVE_CEILING, "cpn, plan rap, milestone m1: found 2.5 %, expected at most 2 %"));
        assertThat(story.rejects("2025-09-30", withheld("rap", "2025-08", part("1", "m1")))
                        .words())
                .isEqualTo("cpn, plan rap, milestone m1: found 1 % beside 1.5 % withheld before, expected at most 2 %");
    }

    @Test
    void w16InModelCAnAbsentProviderMayLoseTenPerCentOfEachFurtherMonth() {
        Story story = Story.under(Editions.modelC())
                .on("2026-04-02", notice("cpn"))
                .on("2026-04-20", NoticeProgressed.of("cpn", NoticeStep.PROVIDER_ABSENT));
        assertThat(by(story, DeadlineKind.MEETING)).isEqualTo("2026-04-20");
        assertThat(story.state().rights()).isEmpty();
        story.on("2026-04-21", new DayReached());
        assertThat(story.state().rights())
                .extracting(WithholdingRight::words)
                .containsExactly("up to 10 % of the Actual Monthly Value of each month from 2026-04-21"
                        + " for failure to engage (cpn)");
    }

    @Test
    void w16InModelBNothingFollowedFromAbsenceBefore2019() {
        Story story = Story.under(Editions.modelB())
                .on("2026-04-02", notice("cpn"))
                .on("2026-04-20", NoticeProgressed.of("cpn", NoticeStep.PROVIDER_ABSENT))
                .on("2026-05-20", new DayReached());
        assertThat(story.state().rights()).isEmpty();
        Story later = Story.under(Editions.laterModelB())
                .on("2026-04-02", notice("cpn"))
                .on("2026-04-20", NoticeProgressed.of("cpn", NoticeStep.PROVIDER_ABSENT))
                .on("2026-05-20", new DayReached());
        assertThat(later.state().rights())
                .extracting(right -> right.ceiling().toPlainString())
                .containsExactly("2");
    }

    @Test
    void eventsAreNamedInOrder() {
        Story story = reported(Editions.modelB(), ReportOrder.SINGLE, "m1");
        assertThat(story.state().exceptionReports())
                .extracting(ExceptionReport::id)
                .containsExactly(EventId.of("e5"));
    }
}
