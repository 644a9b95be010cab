package org.nhscontracts.rules.management;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Lets the days pass: what was to be done by a day before today is overdue, and what follows from that follows. */
final class TimeOuts {

    private final Work work;

    TimeOuts(Work work) {
        this.work = work;
    }

    /** Every process. */
    void everywhere() {
        for (ManagedProcess process : work.before().processes().values()) {
            if (process.nextOver().isBefore(work.today())) {
                in(work.draft(process.id()));
            }
        }
    }

    /** One process, the earliest day first. */
    void in(Draft draft) {
        for (Optional<Deadline> next = next(draft); next.isPresent(); next = next(draft)) {
            over(draft, next.get());
        }
    }

    private Optional<Deadline> next(Draft draft) {
        return draft
                .deadlines(deadline -> !deadline.overdue() && deadline.date().isBefore(work.today()))
                .stream()
                .min(Comparator.comparing(Deadline::date));
    }

    private void over(Draft draft, Deadline deadline) {
        draft.remove(deadline);
        if (!deadline.kind().isOption()) {
            draft.set(deadline.passed());
        }
        work.effect(new Effect.DeadlineOver(deadline));
        Tracks tracks = new Tracks(work, draft);
        LocalDate day = deadline.date().plusDays(1);
        DeadlineRules.whenOver(deadline.kind()).ifPresent(step -> tracks.tryTake(deadline.place(), step, day));
        new Consequences(work, draft).follow(deadline.place(), day);
    }
}
