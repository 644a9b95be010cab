package org.nhscontracts.rules.management;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.EditionAdoption;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.AgreementFailed;
import org.nhscontracts.core.process.ContractEnded;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.core.process.EndKind;
import org.nhscontracts.core.process.ExceptionReportContested;
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
import org.nhscontracts.core.process.NoticeSubject;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.PlanCalledFor;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.core.process.PlanProgressed;
import org.nhscontracts.core.process.PlanStep;
import org.nhscontracts.core.process.Recorded;
import org.nhscontracts.core.process.ReportContest;
import org.nhscontracts.core.process.ReportOrder;
import org.nhscontracts.core.process.SumWithheld;
import org.nhscontracts.core.process.SumsProgressed;
import org.nhscontracts.core.process.SumsStep;
import org.nhscontracts.core.process.WithheldPart;
import org.nhscontracts.core.process.WithholdingCause;
import org.nhscontracts.core.process.WithholdingScope;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.testing.Editions;
import org.nhscontracts.rules.testing.Story;

class ManagementTest {

    private static final ProcessId CPN = ProcessId.of("cpn");
    private static final PlanId RAP = PlanId.of("rap");

    private static NoticeIssued notice(NoticeKind kind) {
        return NoticeIssued.byCommissioner("cpn", kind);
    }

    private static MeetingHeld meeting(MeetingOutcome outcome, PlanCalledFor... plans) {
        return MeetingHeld.of("cpn", outcome, plans);
    }

    private static PlanCalledFor rap() {
        return new PlanCalledFor(RAP, PlanKind.REMEDIAL_ACTION_PLAN);
    }

    private static ImprovementPlan plan(PlanKind kind, String by, String... milestones) {
        return ImprovementPlan.builder()
                .id(RAP)
                .kind(kind)
                .addAllMilestones(ImmutableSet.copyOf(milestones).stream()
                        .map(one -> Milestone.of(one, "do " + one, LocalDate.parse(by)))
                        .toList())
                .build();
    }

    private static SumWithheld withheld(WithholdingCause cause, String month, String percent) {
        boolean ofPlan = cause.isOfPlan();
        WithheldPart part = cause == WithholdingCause.MILESTONE_MISSED
                ? WithheldPart.of(percent, MilestoneId.of("m1"))
                : WithheldPart.of(percent);
        return new SumWithheld(
                CPN,
                ofPlan ? Optional.of(RAP) : Optional.empty(),
                cause,
                YearMonth.parse(month),
                ImmutableList.of(part),
                Optional.empty());
    }

    private static Story active(EditionRules rules, NoticeIssued notice) {
        return Story.under(rules)
                .on("2025-06-02", notice)
                .on("2025-06-09", meeting(MeetingOutcome.PLANS, rap()))
                .on("2025-06-12", PlanAgreed.of("cpn", plan(PlanKind.REMEDIAL_ACTION_PLAN, "2025-08-01", "m1", "m2")));
    }

    private static Story active(EditionRules rules) {
        return active(rules, notice(NoticeKind.CONTRACT_PERFORMANCE_NOTICE));
    }

    private static Story stuck(EditionRules rules) {
        return Story.under(rules)
                .on("2025-05-06", notice(NoticeKind.CONTRACT_PERFORMANCE_NOTICE))
                .on("2025-05-20", meeting(MeetingOutcome.PLANS, rap()))
                .on("2025-06-02", PlanProgressed.of("rap", PlanStep.GOVERNING_BODIES_NOTIFIED))
                .on("2025-06-17", new AgreementFailed(CPN, Optional.of(RAP), Optional.of(ContractSide.PROVIDER)));
    }

    private static Stage stage(Story story) {
        return story.state().process(CPN).orElseThrow().stage();
    }

    private static Stage planStage(Story story) {
        return story.state().plan(RAP).orElseThrow().stage();
    }

    @Test
    void aNoticeSaysWhatItLedTo() {
        Story story = Story.under(Editions.modelA()).on("2014-06-02", notice(NoticeKind.CONTRACT_QUERY));
        assertThat(story.led())
                .containsExactlyInAnyOrder(
                        "unverified: Excusing Notice within, from the notice: 5 Operational Days (constructed)",
                        "Excusing Notice (cpn) by 2014-06-09 (constructed)",
                        "unverified: Contract Management Meeting within, from the notice: 10 Operational Days"
                                + " (constructed)",
                        "Contract Management Meeting (cpn) by 2014-06-16 (constructed)");
        assertThat(story.state().whoseMove())
                .extracting(Move::words)
                .containsExactly("the parties: hold the meeting (cpn) by 2014-06-16");
    }

    @Test
    void anExcusingNoticeThatIsAcceptedWithdrawsTheNotice() {
        Story story = Story.under(Editions.modelA())
                .on("2014-06-02", notice(NoticeKind.CONTRACT_QUERY))
                .on("2014-06-09", NoticeProgressed.of("cpn", NoticeStep.EXCUSING_NOTICE_GIVEN))
                .on("2014-06-16", NoticeProgressed.of("cpn", NoticeStep.EXCUSING_NOTICE_ACCEPTED));
        assertThat(stage(story)).isEqualTo(Stage.WITHDRAWN);
        assertThat(story.state().open()).isEmpty();
        assertThat(story.state().deadlines()).isEmpty();
    }

    @Test
    void anExcusingNoticeThatIsNotAnsweredLeavesTheNoticeAndItsMeeting() {
        Story story = Story.under(Editions.modelA())
                .on("2014-06-02", notice(NoticeKind.CONTRACT_QUERY))
                .on("2014-06-04", NoticeProgressed.of("cpn", NoticeStep.EXCUSING_NOTICE_GIVEN))
                .on("2014-06-17", new DayReached());
        assertThat(stage(story)).isEqualTo(Stage.NOTICE_ISSUED);
        assertThat(story.state().overdue()).extracting(Deadline::kind).containsExactly(DeadlineKind.MEETING);
        assertThat(story.rejects("2014-06-17", NoticeProgressed.of("cpn", NoticeStep.EXCUSING_NOTICE_ACCEPTED))
                        .code())
                .isEqualTo(RejectionCode.NOT_NOW);
    }

    @Test
    void anExcusingNoticeIsTooLateOnTheSixthOperationalDay() {
        Story story = Story.under(Editions.modelA()).on("2014-06-02", notice(NoticeKind.CONTRACT_QUERY));
        assertThat(story.rejects("2014-06-10", NoticeProgressed.of("cpn", NoticeStep.EXCUSING_NOTICE_GIVEN)))
                .isEqualTo(new Rejection(
                        RejectionCode.TOO_LATE, "cpn: the time for Excusing Notice was over at the end of 2014-06-09"));
    }

    @Test
    void aMeetingThatDoesNotAgreeLeadsToAJointInvestigationOfTwoMonths() {
        Story story = Story.under(Editions.modelB())
                .on("2024-12-18", notice(NoticeKind.CONTRACT_PERFORMANCE_NOTICE))
                .on("2024-12-31", meeting(MeetingOutcome.NO_AGREEMENT));
        assertThat(story.state().deadlines())
                .extracting(Deadline::words)
                .containsExactly("report of the Joint Investigation (cpn) by 2025-02-28 (constructed)");
        story.on("2025-02-28", NoticeProgressed.of("cpn", NoticeStep.JOINT_INVESTIGATION_REPORT_AGREED))
                .on("2025-03-03", NoticeProgressed.of("cpn", NoticeStep.REVIEW_MEETING_CALLED));
        assertThat(story.state().deadlines())
                .extracting(Deadline::words)
                .containsExactly("Review Meeting called on short notice (cpn) by 2025-03-10 (constructed)");
        story.on("2025-03-05", MeetingHeld.review("cpn", MeetingOutcome.PLANS, rap()));
        assertThat(stage(story)).isEqualTo(Stage.PLANNING);
        assertThat(planStage(story)).isEqualTo(Stage.DRAFTING);
    }

    @Test
    void aPlanNotAgreedInTimeCallsForTheNoticeToTheGoverningBodies() {
        Story story = Story.under(Editions.modelB())
                .on("2025-05-06", notice(NoticeKind.CONTRACT_PERFORMANCE_NOTICE))
                .on("2025-05-20", meeting(MeetingOutcome.PLANS, rap()))
                .on("2025-05-29", new DayReached());
        assertThat(story.led())
                .contains(
                        "overdue: agreement on the plan (cpn, plan rap) by 2025-05-28 (constructed)",
                        "notice due: joint notice to the Governing Bodies (cpn, plan rap)",
                        "cpn, plan rap: being agreed → not agreed in time");
    }

    @Test
    void nothingIsWithheldWhileNobodySaysWhoseFaultItIs() {
        Story story = Story.under(Editions.modelB())
                .on("2025-05-06", notice(NoticeKind.CONTRACT_PERFORMANCE_NOTICE))
                .on("2025-05-20", meeting(MeetingOutcome.PLANS, rap()))
                .on("2025-06-02", PlanProgressed.of("rap", PlanStep.GOVERNING_BODIES_NOTIFIED))
                .on("2025-07-01", new DayReached());
        assertThat(story.state().rights()).isEmpty();
        story.on("2025-07-02", new AgreementFailed(CPN, Optional.of(RAP), Optional.empty()));
        assertThat(story.state().rights()).isEmpty();
        story.on("2025-07-03", new AgreementFailed(CPN, Optional.of(RAP), Optional.of(ContractSide.PROVIDER)));
        assertThat(story.state().rights()).extracting(WithholdingRight::from).containsExactly(day("2025-06-17"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void row14WhatWasWithheldForAPlanNeverAgreedIsRetainedAfterSixMonths() {
        Story story = stuck(Editions.modelB())
                .on("2025-06-30", withheld(WithholdingCause.PLAN_NOT_AGREED, "2025-06", "2"))
                .on("2025-11-28", new DayReached());
        assertThat(planStage(story)).isEqualTo(Stage.STUCK);
        story.on("2025-12-05", new DayReached());
        assertThat(planStage(story)).isEqualTo(Stage.NEVER_AGREED);
        assertThat(stage(story)).isEqualTo(Stage.CONCLUDED);
        assertThat(story.state().withholdings())
                .extracting(sum -> sum.settlement().words())
                .containsExactly("permanently retained on 2025-11-29");
    }

    @Test
    void row23TheEndOfTheContractRetainsWhatIsHeldForAPlanNeverAgreed() {
        Story story = stuck(Editions.modelB())
                .on("2025-06-30", withheld(WithholdingCause.PLAN_NOT_AGREED, "2025-06", "2"))
                .on("2025-07-31", new ContractEnded(EndKind.TERMINATION));
        assertThat(story.state().withholdings())
                .extracting(sum -> sum.settlement().words())
                .containsExactly("permanently retained on 2025-07-31");
        assertThat(story.state().open()).isEmpty();
        assertThat(story.state().rights()).isEmpty();
        assertThat(story.rejects("2025-08-01", notice(NoticeKind.CONTRACT_PERFORMANCE_NOTICE))
                        .words())
                .isEqualTo("notice issued is not possible at the stage 'ended' of a contract");
    }

    @Test
    void row23WithoutARuleInTheEditionNothingIsRetainedAtTheEnd() {
        Story story = stuck(Editions.without(Editions.modelB(), ParameterKey.NOT_AGREED_RETAINED_AFTER))
                .on("2025-06-30", withheld(WithholdingCause.PLAN_NOT_AGREED, "2025-06", "2"))
                .on("2025-07-31", new ContractEnded(EndKind.EXPIRY));
        assertThat(story.state().withholdings()).extracting(Withholding::stage).containsExactly(Stage.HELD);
    }

    @Test
    void evidenceThatIsNotAcceptedLeavesTheSumWithheld() {
        Story story = active(Editions.modelB())
                .on("2025-08-01", MilestoneRecorded.of("rap", MilestoneResult.MISSED, "m1"))
                .on("2025-08-11", ExceptionReportIssued.of("rap", ReportOrder.SINGLE))
                .on("2025-08-29", withheld(WithholdingCause.MILESTONE_MISSED, "2025-08", "2"))
                .on("2025-09-05", sums(SumsStep.EVIDENCE_GIVEN))
                .on("2025-09-08", sums(SumsStep.EVIDENCE_REFUSED));
        assertThat(story.state().withholdings()).extracting(Withholding::stage).containsExactly(Stage.HELD);
        assertThat(story.rejects("2025-09-09", sums(SumsStep.EVIDENCE_GIVEN)).words())
                .isEqualTo("cpn, plan rap, milestone m1, withheld by e6: evidence of unjustified withholding was given"
                        + " already; dispute resolution (GC14) is open");
    }

    private static SumsProgressed sums(SumsStep step) {
        return new SumsProgressed(WithholdingScope.of(CPN), step);
    }

    @Test
    void aSumIsPaidOnce() {
        Story story = active(Editions.modelB())
                .on("2025-08-01", MilestoneRecorded.of("rap", MilestoneResult.MISSED, "m1"))
                .on("2025-08-11", ExceptionReportIssued.of("rap", ReportOrder.SINGLE))
                .on("2025-08-29", withheld(WithholdingCause.MILESTONE_MISSED, "2025-08", "2"))
                .on("2025-09-01", sums(SumsStep.PAID));
        assertThat(story.rejects("2025-09-02", sums(SumsStep.PAID)).words())
                .isEqualTo("cpn, plan rap, milestone m1, withheld by e6: payment of a sum withheld is not possible at"
                        + " the stage 'paid' of a sum withheld");
        assertThat(story.rejects(
                                "2025-09-02",
                                new SumsProgressed(
                                        new WithholdingScope(
                                                CPN,
                                                Optional.empty(),
                                                ImmutableSet.of(),
                                                ImmutableSet.of(EventId.of("e1"))),
                                        SumsStep.PAID))
                        .words())
                .isEqualTo("cpn: there is nothing that payment of a sum withheld can be about");
    }

    @Test
    void againstTheProvidersOwnNoticeNothingIsWithheld() {
        Story story = active(Editions.modelB(), NoticeIssued.byProvider("cpn", NoticeKind.CONTRACT_PERFORMANCE_NOTICE))
                .on("2025-08-01", MilestoneRecorded.of("rap", MilestoneResult.MISSED, "m1"))
                .on("2025-08-11", ExceptionReportIssued.of("rap", ReportOrder.SINGLE));
        assertThat(story.state().rights()).isEmpty();
        assertThat(story.rejects("2025-08-29", withheld(WithholdingCause.MILESTONE_MISSED, "2025-08", "2")))
                .isEqualTo(new Rejection(
                        RejectionCode.NO_RIGHT,
                        "cpn, plan rap, milestone m1: nothing may be withheld, the notice is the Provider's"));
        assertThat(story.state().exceptionReports())
                .extracting(ExceptionReport::against)
                .containsExactly(ContractSide.CO_ORDINATING_COMMISSIONER);
        assertThat(story.state().exceptionReportsWithin(6, day("2025-08-31"))).isEmpty();
    }

    @Test
    void anInformationBreachIsPutRightOrCostsFivePerCentAMonth() {
        Story story = Story.under(Editions.modelB())
                .on("2025-06-02", notice(NoticeKind.INFORMATION_BREACH_NOTICE))
                .on("2025-06-10", withheld(WithholdingCause.INFORMATION_BREACH, "2025-06", "5"));
        assertThat(story.rejects("2025-06-10", withheld(WithholdingCause.INFORMATION_BREACH, "2025-06", "0.1"))
                        .words())
                .isEqualTo("cpn: found 0.1 % beside 5 % withheld before, expected at most 5 %");
        assertThat(story.rejects("2025-06-10", withheld(WithholdingCause.INFORMATION_BREACH, "2025-05", "1"))
                        .words())
                .isEqualTo("cpn: nothing may be withheld for 2025-05, only for the months from 2025-06 to that of the"
                        + " event");
        story.on("2025-07-01", NoticeProgressed.of("cpn", NoticeStep.PUT_RIGHT));
        assertThat(story.state().withholdings())
                .extracting(sum -> sum.settlement().words())
                .containsExactly("to be paid by 2025-07-15");
        assertThat(stage(story)).isEqualTo(Stage.PUT_RIGHT);
    }

    @Test
    void aboutActivityNothingIsWithheld() {
        Story story = Story.under(Editions.laterModelB())
                .on("2025-06-02", notice(NoticeKind.ACTIVITY_QUERY_NOTICE))
                .on("2025-06-03", NoticeProgressed.of("cpn", NoticeStep.PROVIDER_ABSENT))
                .on("2025-07-01", new DayReached());
        assertThat(story.state().rights()).isEmpty();
        assertThat(story.state().overdue()).extracting(Deadline::kind).containsExactly(DeadlineKind.MEETING);
    }

    @Test
    void aPlanAgreesItsOwnSanctionInPlaceOfTheGeneralOne() {
        ImprovementPlan plan = ImprovementPlan.builder()
                .id(RAP)
                .kind(PlanKind.REMEDIAL_ACTION_PLAN)
                .addMilestone(Milestone.builder()
                        .id(MilestoneId.of("m1"))
                        .what("recruit")
                        .agreedPercent(new BigDecimal("3.5"))
                        .build())
                .build();
        Story story = Story.under(Editions.modelB())
                .on("2025-06-02", notice(NoticeKind.CONTRACT_PERFORMANCE_NOTICE))
                .on("2025-06-09", meeting(MeetingOutcome.PLANS, rap()))
                .on("2025-06-12", PlanAgreed.of("cpn", plan))
                .on("2025-08-01", MilestoneRecorded.of("rap", MilestoneResult.MISSED, "m1"))
                .on("2025-08-11", ExceptionReportIssued.of("rap", ReportOrder.SINGLE))
                .on("2025-08-29", withheld(WithholdingCause.MILESTONE_MISSED, "2025-08", "3.5"));
        assertThat(story.state().mayWithhold(YearMonth.of(2025, 8)))
                .extracting(WithholdingRoom::left)
                .first()
                .isEqualTo(new BigDecimal("0.0"));
        assertThat(story.state().mayWithhold(YearMonth.of(2025, 9)))
                .extracting(room -> room.left().toPlainString())
                .containsExactly("3.5");
        assertThat(story.state().mayWithhold(YearMonth.of(2025, 7))).isEmpty();
    }

    @Test
    void aPlanIsCompletedWhenAllIsDone() {
        Story story =
                active(Editions.modelB()).on("2025-07-01", MilestoneRecorded.of("rap", MilestoneResult.ACHIEVED, "m1"));
        assertThat(story.rejects("2025-08-04", PlanProgressed.of("rap", PlanStep.COMPLETED)))
                .isEqualTo(new Rejection(RejectionCode.NOT_DONE, "cpn, plan rap: not done: m2 (to be done)"));
        story.on("2025-08-04", MilestoneRecorded.of("rap", MilestoneResult.ACHIEVED, "m2"))
                .on("2025-08-05", PlanProgressed.of("rap", PlanStep.COMPLETED));
        assertThat(stage(story)).isEqualTo(Stage.CONCLUDED);
        assertThat(story.state().deadlines()).isEmpty();
    }

    @Test
    void aMilestoneIsNotMissedBeforeItsDay() {
        assertThat(active(Editions.modelB())
                        .rejects("2025-07-31", MilestoneRecorded.of("rap", MilestoneResult.MISSED, "m1")))
                .isEqualTo(new Rejection(
                        RejectionCode.TOO_EARLY,
                        "cpn, plan rap, milestone m1: to be done by 2025-08-01, so it cannot be missed on 2025-07-31"));
    }

    @Test
    void theCurePeriodRunsFromTheDayOnWhichItWasMissedNotFromTheDayItWasNoticed() {
        Story story = active(Editions.modelB())
                .on(
                        "2025-08-20",
                        new MilestoneRecorded(
                                RAP,
                                ImmutableSet.of(MilestoneId.of("m1")),
                                MilestoneResult.MISSED,
                                Optional.of(day("2025-08-01"))));
        assertThat(story.state()
                        .plan(RAP)
                        .orElseThrow()
                        .milestones()
                        .values()
                        .asList()
                        .get(0)
                        .stage())
                .isEqualTo(Stage.UNCURED);
    }

    @Test
    void aDataQualityImprovementPlanNeedsNoNoticeAndCostsNothing() {
        Story story = Story.under(Editions.modelB())
                .on("2025-06-02", PlanAgreed.of(plan(PlanKind.DATA_QUALITY_IMPROVEMENT_PLAN, "2025-08-01", "m1")))
                .on("2025-08-04", MilestoneRecorded.of("rap", MilestoneResult.MISSED));
        assertThat(story.state().open())
                .extracting(ManagedProcess::words)
                .containsExactly("data quality improvement plan rap");
        assertThat(story.rejects("2025-08-29", ExceptionReportIssued.of("rap", ReportOrder.SINGLE))
                        .code())
                .isEqualTo(RejectionCode.NOT_NOW);
        story.on("2025-09-01", MilestoneRecorded.of("rap", MilestoneResult.CURED))
                .on("2025-09-02", PlanProgressed.of("rap", PlanStep.COMPLETED));
        assertThat(story.state().open()).isEmpty();
    }

    @Test
    void aRemedialActionPlanComesFromANotice() {
        assertThat(Story.under(Editions.modelB())
                        .rejects("2025-06-02", PlanAgreed.of(plan(PlanKind.REMEDIAL_ACTION_PLAN, "2025-08-01", "m1"))))
                .isEqualTo(
                        new Rejection(
                                RejectionCode.UNKNOWN_PROCESS,
                                "plan rap (Remedial Action Plan): such a plan comes from a notice, expected the process that called for it"));
    }

    @Test
    void exceptionReportsCountInARollingTimeUnlessTheyAreDisputed() {
        Story story = active(Editions.modelB())
                .on("2025-08-01", MilestoneRecorded.of("rap", MilestoneResult.MISSED))
                .on("2025-08-11", reportOn("m1"))
                .on("2025-09-01", reportOn("m2"));
        assertThat(story.state().exceptionReportsWithin(6, day("2026-02-10"))).hasSize(2);
        assertThat(story.state().exceptionReportsWithin(6, day("2026-02-11"))).hasSize(1);
        assertThat(story.state().exceptionReportsWithin(6, day("2025-08-31"))).hasSize(1);
        story.on("2025-09-03", new ExceptionReportContested(EventId.of("e5"), ReportContest.DISPUTED));
        assertThat(story.state().exceptionReportsWithin(6, day("2025-12-31"))).hasSize(1);
        story.on("2025-10-03", new ExceptionReportContested(EventId.of("e5"), ReportContest.UPHELD));
        assertThat(story.state().exceptionReportsWithin(6, day("2025-12-31"))).hasSize(2);
        assertThat(story.rejects("2025-10-03", new ExceptionReportContested(EventId.of("e1"), ReportContest.UPHELD)))
                .isEqualTo(new Rejection(RejectionCode.UNKNOWN_EVENT, "event e1 is no Exception Report"));
    }

    private static ExceptionReportIssued reportOn(String item) {
        return new ExceptionReportIssued(
                RAP, ReportOrder.SINGLE, ImmutableSet.of(MilestoneId.of(item)), ImmutableSet.of(), Optional.empty());
    }

    @Test
    void aSecondReportWaitsForTheTimeThatTheFirstGave() {
        Story story = active(Editions.modelA())
                .on("2025-08-01", MilestoneRecorded.of("rap", MilestoneResult.MISSED))
                .on(
                        "2025-08-11",
                        new ExceptionReportIssued(
                                RAP,
                                ReportOrder.FIRST,
                                ImmutableSet.of(),
                                ImmutableSet.of(),
                                Optional.of(day("2025-09-30"))));
        assertThat(story.rejects("2025-09-30", ExceptionReportIssued.of("rap", ReportOrder.SECOND))
                        .words())
                .isEqualTo("cpn, plan rap, milestone m1: the time that the First Exception Report gives runs until the"
                        + " end of 2025-09-30");
        story.on("2025-10-01", ExceptionReportIssued.of("rap", ReportOrder.SECOND));
        assertThat(story.state().exceptionReports()).hasSize(2);
    }

    @Test
    void whatTheEditionDoesNotSayIsAskedForNotMadeUp() {
        Story story = active(Editions.without(Editions.modelB(), ParameterKey.CURE_WITHIN))
                .on("2025-08-01", MilestoneRecorded.of("rap", MilestoneResult.MISSED, "m1"));
        assertThat(story.led()).contains("not known in edition 2016/17: breach of a Remedial Action Plan cured within");
        assertThat(story.rejects("2025-12-01", reportOn("m1")))
                .isEqualTo(
                        new Rejection(
                                RejectionCode.PARAMETER_UNKNOWN,
                                "cpn, plan rap, milestone m1: edition 2016/17 is not known to say how long the cure period is"));
    }

    @Test
    void changingOneNumberOfAnEditionChangesTheDeadline() {
        Story story = Story.under(Editions.with(Editions.modelB(), ParameterKey.MEETING_WITHIN, "12"))
                .on("2025-04-14", notice(NoticeKind.CONTRACT_PERFORMANCE_NOTICE));
        assertThat(story.state().deadlines()).extracting(Deadline::date).containsExactly(day("2025-05-02"));
    }

    @Test
    void aProcessStaysUnderTheEditionOfItsNotice() {
        EditionRules first = dated(Editions.modelA(), "2014-04-01", "2016-03-31");
        EditionRules second = dated(Editions.modelB(), "2016-04-01", "2020-03-31");
        ManagementContext context = new ManagementContext(
                EditionCatalogue.of(ImmutableList.of(first, second)),
                ImmutableList.of(adoption("2014/15", "2014-04-01"), adoption("2016/17", "2016-04-01")),
                OperationalCalendar.england());
        Story story = Story.of(context)
                .on("2016-03-30", NoticeIssued.byCommissioner("old", NoticeKind.CONTRACT_QUERY))
                .on("2016-04-01", NoticeIssued.byCommissioner("new", NoticeKind.CONTRACT_PERFORMANCE_NOTICE))
                .on("2016-04-01", NoticeProgressed.of("old", NoticeStep.EXCUSING_NOTICE_GIVEN));
        assertThat(story.rejects("2016-04-01", NoticeProgressed.of("new", NoticeStep.EXCUSING_NOTICE_GIVEN))
                        .code())
                .isEqualTo(RejectionCode.NOT_IN_MODEL);
        story.on("2016-04-04", pinned("pinned", "2014/15"))
                .on("2016-04-05", NoticeProgressed.of("pinned", NoticeStep.EXCUSING_NOTICE_GIVEN));
        assertThat(story.rejects("2016-04-05", pinned("other", "2013/14")))
                .isEqualTo(new Rejection(RejectionCode.NO_EDITION, "edition 2013/14 is not in the catalogue"));
        assertThat(Story.of(context)
                        .rejects("2013-04-05", NoticeIssued.byCommissioner("early", NoticeKind.CONTRACT_QUERY)))
                .isEqualTo(
                        new Rejection(
                                RejectionCode.NO_EDITION,
                                "no edition of the catalogue is known to govern the contract (see its editions) on 2013-04-05"));
    }

    private static NoticeIssued pinned(String id, String edition) {
        return new NoticeIssued(
                ProcessId.of(id),
                NoticeKind.CONTRACT_QUERY,
                ContractSide.CO_ORDINATING_COMMISSIONER,
                NoticeSubject.UNKNOWN,
                Optional.of(ContractEdition.of(edition)));
    }

    private static EditionAdoption adoption(String edition, String from) {
        return EditionAdoption.builder()
                .edition(ContractEdition.of(edition))
                .from(LocalDate.parse(from))
                .how("as signed")
                .build();
    }

    private static EditionRules dated(EditionRules rules, String from, String until) {
        EditionRules.Builder builder = EditionRules.builder()
                .edition(rules.edition())
                .from(LocalDate.parse(from))
                .until(LocalDate.parse(until))
                .model(rules.model())
                .openingNotice(rules.openingNotice())
                .confidence(rules.confidence());
        rules.parameters().values().forEach(builder::add);
        return builder.build();
    }

    @Test
    void refusesWhatIsOutOfOrderTwiceOrUnknown() {
        Story story = Story.under(Editions.modelB()).on("2025-04-14", notice(NoticeKind.CONTRACT_PERFORMANCE_NOTICE));
        assertThat(story.rejects("2025-04-13", new Recorded("a board paper")))
                .isEqualTo(new Rejection(
                        RejectionCode.OUT_OF_ORDER,
                        "e2: found the day 2025-04-13, expected none before 2025-04-14, the day of the last event;"
                                + " correct earlier events instead"));
        assertThat(story.rejects("2025-04-14", notice(NoticeKind.CONTRACT_QUERY)))
                .isEqualTo(new Rejection(RejectionCode.DUPLICATE_PROCESS, "there is a process cpn already"));
        assertThat(story.rejects("2025-04-14", NoticeProgressed.of("other", NoticeStep.WITHDRAWN)))
                .isEqualTo(new Rejection(RejectionCode.UNKNOWN_PROCESS, "there is no process other"));
        assertThat(story.rejects("2025-04-14", PlanProgressed.of("rap", PlanStep.COMPLETED)))
                .isEqualTo(new Rejection(RejectionCode.UNKNOWN_PLAN, "there is no plan rap"));
        assertThat(story.rejects("2028-01-04", new DayReached()))
                .isEqualTo(new Rejection(
                        RejectionCode.OUTSIDE_CALENDAR, "2028-01-04 is outside the bank holidays known: 2011 to 2027"));
        story.on("2025-04-20", meeting(MeetingOutcome.PLANS, rap()));
        assertThat(story.rejects("2025-04-20", meeting(MeetingOutcome.PLANS, rap())))
                .isEqualTo(new Rejection(RejectionCode.DUPLICATE_PLAN, "there is a plan rap already"));
        assertThat(story.rejects(
                        "2025-04-20", PlanAgreed.of("cpn", plan(PlanKind.IMMEDIATE_ACTION_PLAN, "2025-08-01", "m1"))))
                .isEqualTo(
                        new Rejection(
                                RejectionCode.DIFFERENT_PLAN,
                                "plan rap: found 'Immediate Action Plan', expected 'Remedial Action Plan', which was called for"));
    }

    @Test
    void aDeadlineThatWouldRunOutOfTheKnownYearsRefusesTheEvent() {
        assertThat(Story.under(Editions.modelB())
                        .rejects("2027-12-30", notice(NoticeKind.CONTRACT_PERFORMANCE_NOTICE))
                        .code())
                .isEqualTo(RejectionCode.OUTSIDE_CALENDAR);
    }
}
