package org.nhscontracts.rules.term;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.process.ContractEnded;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.EndGround;
import org.nhscontracts.core.process.EndNoticeGiven;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.time.CalendarMonths;

/** Goes through what moves the end of a term, in the order of the days; on one day variations come first, then what the contract says, then events. */
final class TermFold {

    private static final String ANYWAY = "; the contract expires before, so the notice ends nothing";

    private final ContractTerm term;
    private final LocalDate asAt;
    private final List<Dated> happenings = new ArrayList<>();
    private final TermDates.Builder dates = new TermDates.Builder();
    private final Multiset<OptionId> exercised = HashMultiset.create();
    private final Set<String> days = new HashSet<>();
    private LocalDate expiry;

    /** Something to be done on a day. */
    private record Dated(LocalDate date, Runnable act) {}

    TermFold(ServiceContract contract, Iterable<ContractEvent> events, LocalDate asAt) {
        this.term = contract.term();
        this.asAt = asAt;
        this.expiry = term.expiry();
        contract.variations().forEach(this::add);
        term.options().forEach(this::add);
        events.forEach(this::add);
    }

    TermDates fold() {
        happenings.stream()
                .filter(one -> !one.date().isAfter(asAt))
                .sorted(Comparator.comparing(Dated::date))
                .forEach(one -> one.act().run());
        return dates.asAt(asAt)
                .start(term.start())
                .statedExpiry(term.expiry())
                .expiry(expiry)
                .build();
    }

    private void add(Variation variation) {
        variation.changes().forEach(change -> {
            if (change instanceof VariationChange.ExpiryChanged changed) {
                LocalDate on = variation.agreed().orElse(variation.from());
                happenings.add(new Dated(
                        on, () -> move(on, changed.expiry(), "variation " + variation.id(), Optional.empty())));
            }
        });
    }

    private void add(ExtensionOption option) {
        option.exercised()
                .forEach(day -> happenings.add(new Dated(day, () -> exercise(option.id(), day, Optional.empty()))));
    }

    private void add(ContractEvent event) {
        if (event.what() instanceof ExtensionExercised exercise) {
            happenings.add(
                    new Dated(event.date(), () -> exercise(exercise.option(), event.date(), Optional.of(event.id()))));
        } else if (event.what() instanceof EndNoticeGiven notice) {
            happenings.add(new Dated(event.date(), () -> notice(event, notice)));
        } else if (event.what() instanceof ContractEnded) {
            happenings.add(new Dated(event.date(), () -> dates.ended(event.date())));
        }
    }

    private void move(LocalDate on, LocalDate to, String because, Optional<EventId> event) {
        dates.addMove(new ExpiryMove(on, expiry, to, because, event));
        expiry = to;
    }

    /** An event that says what the contract says already is one exercise, not two. */
    private void exercise(OptionId id, LocalDate on, Optional<EventId> event) {
        if (days.add(id + " " + on)) {
            ExtensionOutcome outcome = term.option(id)
                    .map(option -> Extensions.exercise(option, on, expiry, exercised.count(id)))
                    .orElseGet(() -> new ExtensionOutcome.Refused("the term has no option " + id));
            if (outcome instanceof ExtensionOutcome.Extended extended) {
                exercised.add(id);
                dates.addExercised(id);
                move(on, extended.expiry(), extended.because(), event);
            } else {
                dates.addRefused(new RefusedExercise(id, on, outcome.because(), event));
            }
        }
    }

    private void notice(ContractEvent event, EndNoticeGiven notice) {
        Optional<LocalDate> reckoned = notice.ground() == EndGround.NO_FAULT
                ? period(notice.by()).map(months -> new EndNotice(event.date(), months).earliestEnd())
                : Optional.empty();
        boolean tooShort =
                notice.endsOn().flatMap(day -> reckoned.map(day::isBefore)).orElse(false);
        Optional<LocalDate> last = notice.endsOn().or(() -> reckoned);
        dates.addEndNotice(new GivenEndNotice(
                event.id(),
                notice.by(),
                notice.ground(),
                event.date(),
                tooShort ? Optional.empty() : last,
                because(notice, reckoned, tooShort)
                        + (last.map(expiry::isBefore).orElse(false) ? ANYWAY : "")));
    }

    /** A notice shorter than its period may end the contract later, or not at all: no source says which. */
    private static String because(EndNoticeGiven notice, Optional<LocalDate> reckoned, boolean tooShort) {
        if (tooShort) {
            return "the notice says " + notice.endsOn().map(LocalDate::toString).orElse("")
                    + ", before the earliest day that its period allows ("
                    + reckoned.map(LocalDate::toString).orElse("") + "), so when it ends the contract is not known";
        }
        return notice.endsOn()
                .map(day -> "as the notice says")
                .orElseGet(() -> reckoned.map(day -> "the notice names no day; the earliest that its period allows")
                        .orElse("the notice names no day"));
    }

    private Optional<CalendarMonths> period(ContractSide by) {
        return EndNotice.period(term, by);
    }
}
