package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.catalogue.ProcessModel;

/** Takes steps as the table says: moves a track, closes and sets its deadlines, opens and closes rights, settles its sums. */
final class Tracks {

    private final Work work;
    private final Draft draft;

    Tracks(Work work, Draft draft) {
        this.work = work;
        this.draft = draft;
    }

    /** Takes a step today, or refuses the event. */
    void take(Place place, Step step) {
        take(place, step, work.today());
    }

    /** Takes a step if table and guard admit it; says whether they did. */
    boolean tryTake(Place place, Step step, LocalDate day) {
        if (refusal(place, step).isPresent()) {
            return false;
        }
        go(place, step, day);
        return true;
    }

    /** Takes a step on a day, or refuses the event. */
    void take(Place place, Step step, LocalDate day) {
        refusal(place, step).ifPresent(reason -> {
            throw new Refused(reason);
        });
        go(place, step, day);
    }

    /** Why a step cannot be taken; empty if it can. */
    Optional<Rejection> refusal(Place place, Step step) {
        Cell cell = TransitionTable.cell(draft.stage(place), step, model());
        if (cell instanceof Cell.Refusal refusal) {
            return Optional.of(new Rejection(refusal.code(), place.words() + ": " + refusal.words()));
        }
        return new Guards(work, draft, place).check(((Cell.Transition) cell).guard());
    }

    private ProcessModel model() {
        return draft.rules().model();
    }

    private void go(Place place, Step step, LocalDate day) {
        Stage from = draft.stage(place);
        Cell.Transition transition = (Cell.Transition) TransitionTable.cell(from, step, model());
        Stage next = transition.next();
        if (next != from) {
            draft.move(place, next, day);
            work.effect(new Effect.Moved(place, from, next));
            noticeDue(place, next);
        }
        closeDeadlines(place, step, next);
        settle(place, transition.sums(), day);
        Rights rights = new Rights(work, draft);
        rights.closeIfOver(place);
        transition.sets().forEach(kind -> new Deadlines(work, draft).set(kind, place));
        rights.openIfAny(place, day);
    }

    private void noticeDue(Place place, Stage next) {
        boolean knowsIt = TransitionTable.cell(next, Step.BODIES_NOTIFIED, model()) instanceof Cell.Transition;
        if (next == Stage.DISPUTED && knowsIt) {
            work.effect(new Effect.NoticeDue(place, "joint notice to the Governing Bodies"));
        }
    }

    private void closeDeadlines(Place place, Step step, Stage next) {
        for (Deadline deadline : draft.deadlines(one -> one.place().equals(place))) {
            if (DeadlineRules.isMetBy(deadline.kind(), step)) {
                draft.remove(deadline);
                work.effect(new Effect.DeadlineMet(deadline, work.today().isAfter(deadline.date())));
            } else if (!DeadlineRules.runsAt(deadline.kind(), next)) {
                drop(deadline);
            }
        }
    }

    private void drop(Deadline deadline) {
        draft.remove(deadline);
        if (!deadline.overdue()) {
            work.effect(new Effect.DeadlineDropped(deadline));
        }
    }

    private void settle(Place place, SumsEffect effect, LocalDate day) {
        if (effect == SumsEffect.FALL_DUE) {
            settleEach(place, Step.SUM_FALLS_DUE, day);
        }
        if (effect == SumsEffect.KEPT || (effect == SumsEffect.KEPT_IF_SAID && keptAtTheEnd(place))) {
            settleEach(place, Step.SUM_KEPT, day);
        }
    }

    private boolean keptAtTheEnd(Place place) {
        return place.track() == Track.PLAN
                ? draft.parameter(ParameterKey.NOT_AGREED_RETAINED_AFTER).isPresent()
                : draft.rules().says(ParameterKey.UNCURED_AT_END_RETAINED);
    }

    private void settleEach(Place place, Step step, LocalDate day) {
        ImmutableList<Withholding> sums =
                draft.sums(sum -> sum.plan().equals(place.plan()) && sum.item().equals(place.item()));
        sums.forEach(sum -> new Sums(work, draft).settle(sum, step, day));
    }
}
