package org.nhscontracts.examples.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.contract.EditionAdoption;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ExceptionReportIssued;
import org.nhscontracts.core.process.ImprovementPlan;
import org.nhscontracts.core.process.MeetingHeld;
import org.nhscontracts.core.process.MeetingOutcome;
import org.nhscontracts.core.process.Milestone;
import org.nhscontracts.core.process.MilestoneRecorded;
import org.nhscontracts.core.process.MilestoneResult;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
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
import org.nhscontracts.core.time.OperationalCalendar;

/**
 * A contract of ten years with 200 notices, 400 Remedial Action Plans and 12,000 events. Always the same: each plan has milestones
 * that are achieved, missed and cured; the second plan of each notice runs into an Exception Report, a sum is withheld for the
 * month and paid once the cure is confirmed.
 */
final class ManagementLog {

    static final int NOTICES = 200;
    static final int PLANS = 2 * NOTICES;
    static final int EVENTS = 60 * NOTICES;
    private static final int MILESTONES = 20;
    private static final int MISSED = 4;
    private static final int DAYS_BETWEEN_NOTICES = 16;
    private static final int DAYS_BETWEEN_MILESTONES = 14;
    private static final LocalDate FIRST = LocalDate.of(2014, 4, 1);
    private static final OperationalCalendar CALENDAR = OperationalCalendar.england();

    private final List<ContractEvent> events = new ArrayList<>();

    private ManagementLog() {}

    /** The editions that the contract adopted. */
    static ImmutableList<EditionAdoption> adoptions() {
        return ImmutableList.of(adoption("2014/15", 2014), adoption("2017/19", 2017), adoption("2020/21", 2020));
    }

    private static EditionAdoption adoption(String edition, int year) {
        return EditionAdoption.builder()
                .edition(ContractEdition.of(edition))
                .from(LocalDate.of(year, 4, 1))
                .how("National Variation")
                .build();
    }

    /** The events in the order of their days. */
    static ImmutableList<ContractEvent> events() {
        ManagementLog log = new ManagementLog();
        for (int notice = 0; notice < NOTICES; notice++) {
            log.process(notice);
        }
        return log.events.stream()
                .sorted(Comparator.comparing(ContractEvent::date))
                .collect(toImmutableList());
    }

    private void process(int notice) {
        String process = "n" + notice;
        LocalDate issued = CALENDAR.nextOrSame(FIRST.plusDays((long) notice * DAYS_BETWEEN_NOTICES));
        LocalDate met = CALENDAR.add(issued, 8);
        LocalDate agreed = CALENDAR.add(met, 4);
        boolean older = issued.isBefore(LocalDate.of(2017, 4, 1));
        NoticeKind kind = older ? NoticeKind.CONTRACT_QUERY : NoticeKind.CONTRACT_PERFORMANCE_NOTICE;
        add(process, issued, NoticeIssued.byCommissioner(process, kind));
        add(
                process,
                met,
                MeetingHeld.of(process, MeetingOutcome.PLANS, called(process + "-a"), called(process + "-b")));
        plan(process, process + "-a", agreed, MILESTONES + 3, false, older);
        plan(process, process + "-b", agreed, MILESTONES, true, older);
    }

    private static PlanCalledFor called(String plan) {
        return new PlanCalledFor(PlanId.of(plan), PlanKind.REMEDIAL_ACTION_PLAN);
    }

    private void plan(String process, String id, LocalDate agreed, int milestones, boolean reported, boolean older) {
        ImprovementPlan.Builder plan =
                ImprovementPlan.builder().id(PlanId.of(id)).kind(PlanKind.REMEDIAL_ACTION_PLAN);
        for (int number = 1; number <= milestones; number++) {
            plan.addMilestones(Milestone.of("m" + number, "milestone " + number, due(agreed, number)));
        }
        add(process, agreed, PlanAgreed.of(process, plan.build()));
        for (int number = 1; number < milestones; number++) {
            milestone(process, id, number, due(agreed, number));
        }
        LocalDate last = due(agreed, milestones);
        LocalDate done = reported
                ? exception(process, id, "m" + milestones, last, older)
                : achieved(process, id, milestones, last);
        add(process, done, PlanProgressed.of(id, PlanStep.COMPLETED));
    }

    private static LocalDate due(LocalDate agreed, int number) {
        return CALENDAR.nextOrSame(agreed.plusDays((long) number * DAYS_BETWEEN_MILESTONES));
    }

    private void milestone(String process, String plan, int number, LocalDate due) {
        if (number % (MILESTONES / MISSED) == 0) {
            add(process, due, MilestoneRecorded.of(plan, MilestoneResult.MISSED, "m" + number));
            add(process, CALENDAR.add(due, 3), MilestoneRecorded.of(plan, MilestoneResult.CURED, "m" + number));
        } else {
            achieved(process, plan, number, due);
        }
    }

    private LocalDate achieved(String process, String plan, int number, LocalDate due) {
        add(process, due, MilestoneRecorded.of(plan, MilestoneResult.ACHIEVED, "m" + number));
        return due;
    }

    /** The last milestone is missed and not cured in time. */
    private LocalDate exception(String process, String plan, String milestone, LocalDate due, boolean older) {
        LocalDate report = CALENDAR.add(due, 7);
        LocalDate confirmed = CALENDAR.add(report, 10);
        ReportOrder order = older ? ReportOrder.FIRST : ReportOrder.SINGLE;
        add(process, due, MilestoneRecorded.of(plan, MilestoneResult.MISSED, milestone));
        add(process, report, ExceptionReportIssued.of(plan, order));
        add(
                process,
                report,
                new SumWithheld(
                        ProcessId.of(process),
                        Optional.of(PlanId.of(plan)),
                        WithholdingCause.MILESTONE_MISSED,
                        YearMonth.from(report),
                        ImmutableList.of(new WithheldPart(Optional.of(MilestoneId.of(milestone)), BigDecimal.ONE)),
                        Optional.empty()));
        add(process, confirmed, MilestoneRecorded.of(plan, MilestoneResult.CURE_CONFIRMED, milestone));
        LocalDate paid = CALENDAR.add(confirmed, 5);
        add(
                process,
                paid,
                new SumsProgressed(
                        WithholdingScope.of(ProcessId.of(process), PlanId.of(plan), MilestoneId.of(milestone)),
                        SumsStep.PAID));
        return paid;
    }

    private void add(String process, LocalDate day, Occurrence what) {
        events.add(ContractEvent.of(process + "-e" + events.size(), day, what));
    }
}
