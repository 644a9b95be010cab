package org.nhscontracts.rules.management;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
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
import org.nhscontracts.core.process.NoticeSubject;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.PlanCalledFor;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.core.process.ReportOrder;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.condition.FactTopic;
import org.nhscontracts.rules.testing.Editions;
import org.nhscontracts.rules.testing.Story;

class ProcessFactsTest {

    private static NoticeIssued notice(String id, NoticeKind kind) {
        return new NoticeIssued(
                ProcessId.of(id),
                kind,
                ContractSide.CO_ORDINATING_COMMISSIONER,
                NoticeSubject.of(KpiId.of("UCR_2H")),
                Optional.empty());
    }

    private static ImmutableList<String> spans(Story story, String name) {
        return ProcessFacts.of(story.state(), story.context()).stream()
                .filter(fact -> fact.key().equals(key(name)))
                .map(fact -> fact.from().map(LocalDate::toString).orElse("") + ".."
                        + fact.until().orElseThrow() + " " + fact.verdict() + " " + fact.because())
                .collect(ImmutableList.toImmutableList());
    }

    private static FactKey key(String name) {
        return new FactKey(FactTopic.PROCESS, name);
    }

    @Test
    void aProcessIsOpenFromItsNoticeToTheDayBeforeItsEnd() {
        Story story = Story.under(Editions.modelB())
                .on("2025-04-14", notice("CPN_1", NoticeKind.CONTRACT_PERFORMANCE_NOTICE))
                .on("2025-04-22", NoticeProgressed.of("CPN_1", NoticeStep.WITHDRAWN))
                .on("2025-05-30", new DayReached());
        assertThat(spans(story, "open:cpn-1"))
                .isEqualTo(spans(story, "open:notice"))
                .isEqualTo(spans(story, "open:kpi:ucr-2h"))
                .isEqualTo(spans(story, "open:contract-performance-notice"))
                .containsExactly(
                        "..2025-04-13 DOES_NOT_HOLD no event says that it is so",
                        "2025-04-14..2025-04-21 HOLDS Contract Performance Notice CPN_1",
                        "2025-04-22..2025-05-30 DOES_NOT_HOLD no event says that it is so");
        assertThat(spans(story, "open:remedial-action-plan"))
                .containsExactly("..2025-05-30 DOES_NOT_HOLD no event says that it is so");
    }

    @Test
    void processesThatOverlapAreOneStretch() {
        Story story = Story.under(Editions.modelB())
                .on("2025-04-14", notice("one", NoticeKind.CONTRACT_PERFORMANCE_NOTICE))
                .on("2025-04-16", notice("two", NoticeKind.INFORMATION_BREACH_NOTICE))
                .on("2025-04-17", NoticeProgressed.of("two", NoticeStep.PUT_RIGHT))
                .on("2025-04-22", NoticeProgressed.of("one", NoticeStep.WITHDRAWN))
                .on("2025-04-24", notice("three", NoticeKind.CONTRACT_PERFORMANCE_NOTICE));
        assertThat(spans(story, "open:notice"))
                .containsExactly(
                        "..2025-04-13 DOES_NOT_HOLD no event says that it is so",
                        "2025-04-14..2025-04-21 HOLDS Contract Performance Notice one, Information Breach notice two",
                        "2025-04-22..2025-04-23 DOES_NOT_HOLD no event says that it is so",
                        "2025-04-24..2025-04-24 HOLDS Contract Performance Notice three");
        assertThat(ProcessFacts.on(story.state(), story.context(), LocalDate.parse("2025-04-25")))
                .isEmpty();
        assertThat(ProcessFacts.on(story.state(), story.context(), LocalDate.parse("2025-04-20")))
                .containsKey(key("open:two"))
                .hasEntrySatisfying(
                        key("open:information-breach-notice"),
                        fact -> assertThat(fact.verdict().words()).isEqualTo("does not hold"));
    }

    @Test
    void beforeTheFirstEventNothingIsStated() {
        assertThat(ProcessFacts.of(ManagementState.START, Editions.context(Editions.modelB())))
                .isEmpty();
    }

    private static Story twoReports(String second) {
        PlanId plan = PlanId.of("rap");
        Story story = Story.under(Editions.modelB())
                .on("2024-10-01", notice("cpn", NoticeKind.CONTRACT_PERFORMANCE_NOTICE))
                .on(
                        "2024-10-08",
                        MeetingHeld.of(
                                "cpn", MeetingOutcome.PLANS, new PlanCalledFor(plan, PlanKind.REMEDIAL_ACTION_PLAN)))
                .on(
                        "2024-10-10",
                        PlanAgreed.of(
                                "cpn",
                                ImprovementPlan.builder()
                                        .id(plan)
                                        .kind(PlanKind.REMEDIAL_ACTION_PLAN)
                                        .addMilestone(Milestone.of("m1", "one", LocalDate.parse("2024-12-01")))
                                        .addMilestone(Milestone.of("m2", "two", LocalDate.parse("2024-12-01")))
                                        .build()))
                .on("2024-12-02", MilestoneRecorded.of("rap", MilestoneResult.MISSED));
        return story.on("2025-01-10", report("m1")).on(second, report("m2")).on("2025-12-31", new DayReached());
    }

    private static ExceptionReportIssued report(String item) {
        return new ExceptionReportIssued(
                PlanId.of("rap"),
                ReportOrder.SINGLE,
                ImmutableSet.of(MilestoneId.of(item)),
                ImmutableSet.of(),
                Optional.empty());
    }

    @Test
    void w38TwoExceptionReportsInARollingSixMonthsGiveTheRightAndADayMoreDoesNot() {
        assertThat(spans(twoReports("2025-07-09"), "exception-reports-to-terminate"))
                .containsExactly(
                        "..2025-07-08 DOES_NOT_HOLD no event says that it is so",
                        "2025-07-09..2025-12-31 HOLDS 2 Exception Reports within 6 months");
        assertThat(spans(twoReports("2025-07-11"), "exception-reports-to-terminate"))
                .containsExactly("..2025-12-31 DOES_NOT_HOLD no event says that it is so");
    }

    @Test
    void whatTheEditionDoesNotSayIsUndetermined() {
        Story story = Story.under(Editions.without(Editions.modelB(), ParameterKey.EXCEPTION_REPORTS_WITHIN))
                .on("2025-04-14", new DayReached());
        assertThat(spans(story, "exception-reports-to-terminate"))
                .containsExactly("..2025-04-14 UNDETERMINED the edition is not known to say how many Exception Reports"
                        + " give a right to terminate");
    }
}
