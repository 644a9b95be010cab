package org.nhscontracts.rules.management;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.nhscontracts.core.process.SumWithheld;
import org.nhscontracts.core.process.WithheldPart;

/** Says why a sum may not be withheld at a place. */
final class Ceilings {

    private final Work work;
    private final Draft draft;

    Ceilings(Work work, Draft draft) {
        this.work = work;
        this.draft = draft;
    }

    /** Why not; empty if the part of the event that is about the place may be withheld. */
    Optional<Rejection> check(Place place) {
        SumWithheld event = (SumWithheld) work.event().what();
        Optional<WithholdingRight> right = draft.right(place);
        if (right.isEmpty()) {
            return Optional.of(noRight(place));
        }
        if (!right.get().covers(event.month()) || event.month().isAfter(YearMonth.from(work.today()))) {
            return no(
                    place,
                    RejectionCode.NO_RIGHT,
                    "nothing may be withheld for " + event.month() + ", only for the months from "
                            + YearMonth.from(right.get().from()) + " to that of the event");
        }
        BigDecimal withheld = WithholdingRoom.of(draft.sums(sum -> true), right.get(), event.month())
                .withheld();
        return underCeiling(place, right.get(), withheld, part(event, place).percent());
    }

    private static Optional<Rejection> underCeiling(
            Place place, WithholdingRight right, BigDecimal withheld, BigDecimal percent) {
        if (withheld.add(percent).compareTo(right.ceiling()) <= 0) {
            return Optional.empty();
        }
        String before = withheld.signum() == 0 ? "" : " beside " + withheld.toPlainString() + " % withheld before";
        return no(
                place,
                RejectionCode.ABOVE_CEILING,
                "found " + percent.toPlainString() + " %" + before + ", expected at most "
                        + right.ceiling().toPlainString() + " %");
    }

    private Rejection noRight(Place place) {
        if (draft.commissionerFault(place)) {
            return new Rejection(
                    RejectionCode.COMMISSIONER_FAULT,
                    place.words() + ": nothing may be withheld, a Commissioner was at fault (GC9.3)");
        }
        if (!draft.againstProvider()) {
            return new Rejection(
                    RejectionCode.NO_RIGHT, place.words() + ": nothing may be withheld, the notice is the Provider's");
        }
        return new Rejection(
                RejectionCode.PARAMETER_UNKNOWN,
                place.words() + ": edition " + draft.rules().edition()
                        + " is not known to say how much may be withheld");
    }

    static WithheldPart part(SumWithheld event, Place place) {
        return event.parts().stream()
                .filter(part -> part.item().equals(place.item()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Rejection> no(Place place, RejectionCode code, String words) {
        return Optional.of(new Rejection(code, place.words() + ": " + words));
    }
}
