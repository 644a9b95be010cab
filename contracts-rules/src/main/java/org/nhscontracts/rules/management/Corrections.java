package org.nhscontracts.rules.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.EventRetracted;

/**
 * Corrects or retracts an earlier event: the events as they then stand are folded anew. If a later event could not be applied any more, the correction is refused
 * and names that event, which is to be corrected or retracted first.
 */
final class Corrections {

    private final ManagementState state;
    private final ContractEvent event;
    private final ManagementContext context;

    Corrections(ManagementState state, ContractEvent event, ManagementContext context) {
        this.state = state;
        this.event = event;
        this.context = context;
    }

    static boolean isOne(ContractEvent event) {
        return event.what() instanceof EventCorrected || event.what() instanceof EventRetracted;
    }

    Outcome.Applied apply() {
        EventId of = of();
        Optional<ContractEvent> replacement = replacement();
        checkTarget(of);
        replacement.filter(one -> one.date().isAfter(event.date())).ifPresent(one -> {
            throw new Refused(
                    RejectionCode.OUT_OF_ORDER,
                    "the correction of " + of + " dates it " + one.date() + ", after its own day " + event.date());
        });
        ManagementState folded =
                fold(standing(of, replacement), of).withLog(state.eventLog().with(event));
        return new Outcome.Applied(folded, differences(folded));
    }

    private EventId of() {
        return event.what() instanceof EventCorrected corrected
                ? corrected.replacement().id()
                : ((EventRetracted) event.what()).of();
    }

    private Optional<ContractEvent> replacement() {
        return event.what() instanceof EventCorrected corrected
                ? Optional.of(corrected.replacement())
                : Optional.empty();
    }

    private void checkTarget(EventId of) {
        ContractEvent target = state.standing().stream()
                .filter(one -> one.id().equals(of))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(RejectionCode.UNKNOWN_EVENT, "there is no event " + of + ", or it was retracted"));
        if (isOne(target)) {
            throw new Refused(
                    RejectionCode.NOT_CORRECTABLE,
                    of + " is a correction or retraction: correct the event that it is about instead");
        }
    }

    private ImmutableList<ContractEvent> standing(EventId of, Optional<ContractEvent> replacement) {
        List<ContractEvent> events = new ArrayList<>(state.standing());
        int place = place(events, of);
        ContractEvent old = events.remove(place);
        replacement.ifPresent(one -> events.add(one.date().equals(old.date()) ? place : byDay(events, one), one));
        events.add(event);
        return ImmutableList.copyOf(events);
    }

    private static int place(List<ContractEvent> events, EventId of) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).id().equals(of)) {
                return i;
            }
        }
        return -1;
    }

    /** After the events of the same day. */
    private static int byDay(List<ContractEvent> events, ContractEvent one) {
        return (int) events.stream()
                .takeWhile(other -> !other.date().isAfter(one.date()))
                .count();
    }

    private ManagementState fold(ImmutableList<ContractEvent> events, EventId of) {
        ManagementState folded = ManagementState.START;
        for (ContractEvent one : events) {
            Outcome outcome = Management.step(folded, one, context);
            if (outcome instanceof Outcome.Rejected rejected) {
                throw impossible(one, of, rejected.reason());
            }
            folded = outcome.state();
        }
        return folded;
    }

    private Refused impossible(ContractEvent one, EventId of, Rejection reason) {
        if (one.id().equals(of)) {
            return new Refused(reason.code(), "the correction of " + of + " cannot be applied: " + reason.words());
        }
        return new Refused(
                RejectionCode.LATER_EVENTS_IMPOSSIBLE,
                "without " + of + " as it stands, event " + one.id() + " of " + one.date() + " could not be applied: "
                        + reason.words() + "; correct or retract " + one.id() + " first");
    }

    /** What is different now, as effects. */
    private ImmutableList<Effect> differences(ManagementState after) {
        ImmutableList.Builder<Effect> effects = ImmutableList.builder();
        after.processes().values().forEach(process -> moved(process).ifPresent(effects::add));
        ImmutableSet<Deadline> before = ImmutableSet.copyOf(state.deadlines());
        ImmutableSet<Deadline> now = ImmutableSet.copyOf(after.deadlines());
        Sets.difference(before, now).forEach(deadline -> effects.add(new Effect.DeadlineDropped(deadline)));
        Sets.difference(now, before).forEach(deadline -> effects.add(new Effect.DeadlineSet(deadline)));
        ImmutableSet<WithholdingRight> rightsBefore = ImmutableSet.copyOf(state.rights());
        ImmutableSet<WithholdingRight> rightsNow = ImmutableSet.copyOf(after.rights());
        Sets.difference(rightsBefore, rightsNow).forEach(right -> effects.add(new Effect.MayNoLongerWithhold(right)));
        Sets.difference(rightsNow, rightsBefore).forEach(right -> effects.add(new Effect.MayWithhold(right)));
        sumsChanged(after).forEach(sum -> effects.add(new Effect.SumSettled(sum)));
        return effects.build();
    }

    private Optional<Effect> moved(ManagedProcess process) {
        return state.process(process.id())
                .map(ManagedProcess::stage)
                .filter(stage -> stage != process.stage())
                .map(stage -> new Effect.Moved(Place.of(process.id()), stage, process.stage()));
    }

    private ImmutableList<Withholding> sumsChanged(ManagementState after) {
        ImmutableSet<Withholding> before = ImmutableSet.copyOf(state.withholdings());
        return after.withholdings().stream()
                .filter(sum -> !before.contains(sum))
                .collect(toImmutableList());
    }
}
