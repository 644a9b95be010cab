package org.nhscontracts.rules.management;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** What follows of itself once a track has moved or a time is over. */
final class Consequences {

    private final Work work;
    private final Draft draft;

    Consequences(Work work, Draft draft) {
        this.work = work;
        this.draft = draft;
    }

    /** The steps that come of themselves at a place, on the day on which their last reason came about. */
    void follow(Place place, LocalDate day) {
        Tracks tracks = new Tracks(work, draft);
        if (place.track() == Track.NOTICE) {
            tracks.tryTake(place, Step.ENGAGEMENT_LACKING, lastOver(place, day));
        }
        if (place.track() == Track.PLAN) {
            tracks.tryTake(place, Step.STUCK_BY_PROVIDER, lastOver(place, day));
            concludeIfOver(day);
        }
    }

    /** A right reaches back to the end of the time that had to be over, also where the fault is told later. */
    private LocalDate lastOver(Place place, LocalDate day) {
        Optional<LocalDate> over =
                draft
                        .deadlines(deadline ->
                                deadline.overdue() && deadline.place().equals(place))
                        .stream()
                        .map(Deadline::date)
                        .max(Comparator.naturalOrder());
        return over.map(date -> date.plusDays(1)).orElse(day);
    }

    void concludeIfOver(LocalDate day) {
        new Tracks(work, draft).tryTake(Place.of(draft.id()), Step.PLANS_OVER, day);
    }

    /** The notice is gone, and with it every plan. */
    void dropPlans() {
        draft.planIds().forEach(plan -> endPlan(Place.of(draft.id(), plan), Step.NOTICE_GONE));
    }

    /** The contract ends, and with it what is open. */
    void endWithContract() {
        draft.planIds().forEach(plan -> {
            draft.milestonesOf(plan)
                    .forEach(item -> new Tracks(work, draft).tryTake(item, Step.CONTRACT_ENDS, work.today()));
            new Tracks(work, draft).tryTake(Place.of(draft.id(), plan), Step.CONTRACT_ENDS, work.today());
        });
        new Tracks(work, draft).tryTake(Place.of(draft.id()), Step.CONTRACT_ENDS, work.today());
    }

    private void endPlan(Place plan, Step step) {
        Tracks tracks = new Tracks(work, draft);
        draft.milestonesOf(plan.plan().orElseThrow())
                .forEach(item -> tracks.tryTake(item, Step.PLAN_OVER, work.today()));
        tracks.tryTake(plan, step, work.today());
    }
}
