package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A step at several places at once: at each that was named, or at every one that admits it. */
final class Several {

    private final Work work;
    private final Draft draft;

    Several(Work work, Draft draft) {
        this.work = work;
        this.draft = draft;
    }

    ImmutableList<Place> take(ImmutableList<Place> places, Step step, boolean named) {
        ImmutableList<Place> admitted = admitted(places, step, named);
        admitted.forEach(place -> new Tracks(work, draft).take(place, step));
        return admitted;
    }

    /** The places that admit the step, at least one; all, if they were named. */
    ImmutableList<Place> admitted(ImmutableList<Place> places, Step step, boolean named) {
        ImmutableList.Builder<Place> admitted = ImmutableList.builder();
        Optional<Rejection> first = Optional.empty();
        for (Place place : places) {
            Optional<Rejection> reason = new Tracks(work, draft).refusal(place, step);
            if (reason.isEmpty()) {
                admitted.add(place);
            }
            first = first.isPresent() ? first : reason;
        }
        ImmutableList<Place> all = admitted.build();
        if (all.isEmpty() || (named && first.isPresent())) {
            throw new Refused(first.orElseGet(() -> new Rejection(
                    RejectionCode.NOTHING_MEANT,
                    draft.id() + ": there is nothing that " + step.words() + " can be about")));
        }
        return all;
    }
}
