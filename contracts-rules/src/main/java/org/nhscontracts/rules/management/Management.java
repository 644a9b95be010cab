package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.core.process.ContractEvent;

/**
 * Contract management (GC9, SC28, SC29) as a pure fold over events.
 *
 * <p>Every event is dated and lets the days before its own pass first: what was to be done by an earlier day is then overdue, and what follows from that follows, for
 * example a plan that is not agreed in time. A deadline is the end of its day, so an event of that day is in time. {@link
 * org.nhscontracts.core.process.DayReached} does nothing else.
 *
 * <p>An event dated before the last one is rejected, since dates drive deadlines; an event learnt of late is brought in by correcting or retracting the later ones.
 * What a party did late is applied where the contract lets it count (a meeting, a plan, a cure), and rejected where the right lapsed (an Excusing Notice, evidence of
 * unjustified withholding).
 *
 * <p>Nothing is stored, no clock is read, and the same events give the same state:
 *
 * <pre>{@code
 * ManagementState state = Management.replay(events, context).state();
 * Outcome outcome = Management.apply(state, ContractEvent.dayReached(LocalDate.of(2025, 4, 30)), context);
 * }</pre>
 */
public final class Management {

    private Management() {}

    /**
     * Applies an event.
     *
     * @param state the state before it
     * @param event the event
     * @param context editions and calendar
     * @return the state after it with the effects; or, if it cannot be applied, the same state with the reason
     */
    public static Outcome apply(ManagementState state, ContractEvent event, ManagementContext context) {
        if (!Corrections.isOne(event)) {
            return step(state, event, context);
        }
        try {
            check(state, event, context);
            return new Corrections(state, event, context).apply();
        } catch (Refused refused) {
            return new Outcome.Rejected(state, refused.reason());
        }
    }

    /**
     * Applies events one after the other. One that is rejected changes nothing, and the next is applied to the state before it.
     *
     * @param events the events, ordered by day
     * @param context editions and calendar
     * @return the state after the last, and what came of each
     */
    public static Replay replay(Iterable<ContractEvent> events, ManagementContext context) {
        ImmutableList.Builder<ReplayedEvent> replayed = ImmutableList.builder();
        ManagementState state = ManagementState.START;
        for (ContractEvent event : events) {
            Outcome outcome = apply(state, event, context);
            state = outcome.state();
            replayed.add(replayed(event, outcome));
        }
        return new Replay(state, replayed.build());
    }

    private static ReplayedEvent replayed(ContractEvent event, Outcome outcome) {
        return outcome instanceof Outcome.Applied applied
                ? new ReplayedEvent(event, applied.effects(), Optional.empty())
                : new ReplayedEvent(event, ImmutableList.of(), Optional.of(((Outcome.Rejected) outcome).reason()));
    }

    /** Applies an event; of a correction no more than that its day has come. */
    static Outcome step(ManagementState state, ContractEvent event, ManagementContext context) {
        try {
            check(state, event, context);
            Work work = new Work(state, context, event);
            TimeOuts timeOuts = new TimeOuts(work);
            timeOuts.everywhere();
            event.what().accept(new Applier(work));
            work.touched().forEach(timeOuts::in);
            return work.applied();
        } catch (Refused refused) {
            return new Outcome.Rejected(state, refused.reason());
        }
    }

    private static void check(ManagementState state, ContractEvent event, ManagementContext context) {
        if (state.eventLog().knows(event.id())) {
            throw new Refused(RejectionCode.DUPLICATE_EVENT, "there is an event " + event.id() + " already");
        }
        state.lastDay().filter(last -> event.date().isBefore(last)).ifPresent(last -> {
            throw new Refused(
                    RejectionCode.OUT_OF_ORDER,
                    event.id() + ": found the day " + event.date() + ", expected none before " + last
                            + ", the day of the last event; correct earlier events instead");
        });
        new DayCount(context.calendar()).requireKnown(event.date());
    }
}
