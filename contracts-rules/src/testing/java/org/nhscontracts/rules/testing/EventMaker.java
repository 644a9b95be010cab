package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.AgreementFailed;
import org.nhscontracts.core.process.ConsequenceApplied;
import org.nhscontracts.core.process.ContractEnded;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.core.process.EndKind;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.EventRetracted;
import org.nhscontracts.core.process.ExceptionReportContested;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.NoticeSubject;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.core.process.Recorded;
import org.nhscontracts.core.process.ReportContest;
import org.nhscontracts.core.process.SumWithheld;
import org.nhscontracts.core.process.WithheldPart;
import org.nhscontracts.core.process.WithholdingCause;
import org.nhscontracts.rules.management.Management;
import org.nhscontracts.rules.management.ManagementContext;
import org.nhscontracts.rules.management.ManagementState;
import org.nhscontracts.rules.management.Outcome;

/** Makes the next event of a contract: everything that could be said of its processes, and nonsense too. */
public final class EventMaker {

    private static final int MOST_PROCESSES = 4;
    private static final int SELDOM = 25;

    private final ManagementState state;
    private final ManagementContext context;
    private final int number;

    /**
     * A maker of one event.
     *
     * @param state the state before it
     * @param context editions and calendar
     * @param number makes its id, used once
     */
    public EventMaker(ManagementState state, ManagementContext context, int number) {
        this.state = state;
        this.context = context;
        this.number = number;
    }

    /**
     * The event that a choice comes to.
     *
     * @param choice the choice
     * @return the event
     */
    public ContractEvent make(EventChoice choice) {
        LocalDate date = state.lastDay().orElse(EventArbitraries.FIRST_DAY).plusDays(choice.days());
        ImmutableList<ContractEvent> all = occurrences(date, choice.pick()).stream()
                .map(what -> ContractEvent.of("e" + number, date, what))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<ContractEvent> meant = choice.bias() == EventBias.ANY ? all : applied(all, choice.bias());
        return meant.get(choice.pick() % meant.size());
    }

    private ImmutableList<ContractEvent> applied(ImmutableList<ContractEvent> events, EventBias bias) {
        ImmutableList.Builder<ContractEvent> applied = ImmutableList.builder();
        ImmutableList.Builder<ContractEvent> deeper = ImmutableList.builder();
        for (ContractEvent event : events) {
            if (Management.apply(state, event, context) instanceof Outcome.Applied outcome) {
                applied.add(event);
                if (Deeper.is(event, outcome)) {
                    deeper.add(event);
                }
            }
        }
        ImmutableList<ContractEvent> wanted = bias == EventBias.DEEPER ? deeper.build() : applied.build();
        return Stream.of(wanted, applied.build(), events)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private ImmutableList<Occurrence> occurrences(LocalDate date, int pick) {
        ImmutableList.Builder<Occurrence> all = ImmutableList.builder();
        openings(all);
        state.processes().keySet().forEach(process -> ofProcess(all, process, date));
        state.processes()
                .values()
                .forEach(process ->
                        process.plans().keySet().forEach(plan -> new PlanEvents(process, plan, date).addTo(all)));
        Optional<EventId> earlier =
                state.standing().stream().map(ContractEvent::id).findFirst();
        all.add(new DayReached(), new Recorded("a board paper"), TermEvents.some(pick, date, earlier));
        all.add(new ConsequenceApplied(NoticeSubject.UNKNOWN, "no payment", Optional.empty()));
        if (pick % SELDOM == 0) {
            all.add(new ContractEnded(EndKind.EXPIRY));
        }
        corrections(all, pick);
        return all.build();
    }

    private void openings(ImmutableList.Builder<Occurrence> all) {
        String next = "p" + (state.processes().size() + 1);
        if (state.processes().size() < MOST_PROCESSES) {
            for (NoticeKind kind : NoticeKind.values()) {
                all.add(NoticeIssued.byCommissioner(next, kind));
            }
            all.add(NoticeIssued.byProvider(next, NoticeKind.CONTRACT_PERFORMANCE_NOTICE));
            all.add(PlanAgreed.of(PlanEvents.plan(
                    PlanId.of(next), PlanKind.DATA_QUALITY_IMPROVEMENT_PLAN, EventArbitraries.FIRST_DAY)));
        }
    }

    private void ofProcess(ImmutableList.Builder<Occurrence> all, ProcessId process, LocalDate date) {
        NoticeEvents.addTo(all, process, PlanId.of("plan" + number));
        for (ContractSide side : ContractSide.values()) {
            all.add(new AgreementFailed(process, Optional.empty(), Optional.of(side)));
        }
        for (String percent : ImmutableList.of("1", "5", "11")) {
            all.add(withheld(process, WithholdingCause.NOT_ENGAGED, date, percent));
            all.add(withheld(process, WithholdingCause.INFORMATION_BREACH, date, percent));
        }
    }

    private static SumWithheld withheld(ProcessId process, WithholdingCause cause, LocalDate date, String percent) {
        return new SumWithheld(
                process,
                Optional.empty(),
                cause,
                YearMonth.from(date),
                ImmutableList.of(WithheldPart.of(percent)),
                Optional.empty());
    }

    private void corrections(ImmutableList.Builder<Occurrence> all, int pick) {
        ImmutableList<ContractEvent> standing = state.standing();
        if (standing.isEmpty()) {
            return;
        }
        ContractEvent some = standing.get(pick % standing.size());
        all.add(new EventRetracted(some.id()));
        all.add(new EventRetracted(EventId.of("unknown")));
        if (!(some.what() instanceof EventCorrected) && !(some.what() instanceof EventRetracted)) {
            all.add(new EventCorrected(
                    ContractEvent.of(some.id().value(), some.date().plusDays(1), some.what())));
            all.add(new EventCorrected(
                    ContractEvent.of(some.id().value(), some.date().minusDays(1), some.what())));
        }
        for (ReportContest contest : ReportContest.values()) {
            state.exceptionReports().stream()
                    .limit(1)
                    .forEach(report -> all.add(new ExceptionReportContested(report.id(), contest)));
        }
    }

    /** {@return the milestones of every plan made} */
    static ImmutableSet<MilestoneId> milestones() {
        return ImmutableSet.of(MilestoneId.of("m1"), MilestoneId.of("m2"));
    }
}
