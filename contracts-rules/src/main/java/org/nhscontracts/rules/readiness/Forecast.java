package org.nhscontracts.rules.readiness;

import static com.google.common.collect.Comparators.max;
import static com.google.common.collect.Comparators.min;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.handover.ConditionWaiver;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * When each condition is or can be satisfied, if the services are to start on a given day. For a later start less evidence is still good, so
 * no condition is satisfied earlier.
 *
 * <p>Where it is not known when, there is at least a day before which it cannot be. In the worst case, what is unknown has to be done.
 */
final class Forecast {

    private final ReadinessCase subject;
    private final LocalDate start;
    private final boolean worst;
    private final Standing[] standings;
    private final Verdict[] settled;
    private final LocalDate[] finish;
    private final boolean[] known;

    private Forecast(ReadinessCase subject, LocalDate start, boolean worst) {
        this.subject = subject;
        this.start = start;
        this.worst = worst;
        this.standings = new Standing[subject.size()];
        this.settled = new Verdict[subject.size()];
        this.finish = new LocalDate[subject.size()];
        this.known = new boolean[subject.size()];
    }

    private static Forecast forStartOn(LocalDate start, ReadinessCase subject, boolean worst) {
        Forecast forecast = new Forecast(subject, start, worst);
        for (int number : subject.order()) {
            forecast.judge(number);
        }
        return forecast;
    }

    /** The forecast for the first day from a given one on, on which the services can start if what is unknown turns out to be in order. */
    static Forecast bestFrom(LocalDate from, ReadinessCase subject) {
        return firstFrom(from, subject, false);
    }

    /** The forecast for the first day from a given one on, on which the services can start even if what is unknown has to be done. */
    static Forecast worstFrom(LocalDate from, ReadinessCase subject) {
        return firstFrom(from, subject, true);
    }

    /**
     * The services can start on the day after the last condition that bars the start, provided that all evidence is still good on it. Each
     * round looks at a later day, until none moves it any more.
     */
    private static Forecast firstFrom(LocalDate from, ReadinessCase subject, boolean worst) {
        Forecast forecast = forStartOn(from, subject, worst);
        while (forecast.dayAfterTheLast().filter(forecast.start::isBefore).isPresent()) {
            forecast = forStartOn(forecast.dayAfterTheLast().orElseThrow(), subject, worst);
        }
        return forecast;
    }

    private void judge(int number) {
        standings[number] = subject.standing(number, start);
        Verdict all = standings[number].verdict();
        LocalDate last = LocalDate.MIN;
        boolean allKnown = true;
        for (int before : subject.before(number)) {
            all = and(all, settled[before]);
            last = max(last, finish[before]);
            allKnown &= known[before];
        }
        settled[number] = all;
        work(number, last, allKnown);
        subject.waiver(number).ifPresent(waiver -> waive(number, waiver));
    }

    private static Verdict and(Verdict one, Verdict other) {
        if (one == Verdict.DOES_NOT_HOLD || other == Verdict.DOES_NOT_HOLD) {
            return Verdict.DOES_NOT_HOLD;
        }
        return one == Verdict.HOLDS ? other : one;
    }

    private void work(int number, LocalDate last, boolean allKnown) {
        LocalDate base = max(subject.asAt(), last);
        Verdict own = standings[number].verdict();
        if (own == Verdict.HOLDS) {
            finish(number, max(since(number), last), allKnown);
        } else if (own == Verdict.DOES_NOT_HOLD || worst) {
            subject.condition(number)
                    .remaining()
                    .ifPresentOrElse(work -> finish(number, base, work, allKnown), () -> finish(number, base, false));
        } else {
            finish(number, base, false);
        }
    }

    /** A rule that holds moves no date. */
    private LocalDate since(int number) {
        return standings[number]
                .piece()
                .map(piece -> piece.counts())
                .orElseGet(() -> min(subject.asAt(), subject.planned().minusDays(1)));
    }

    private void finish(int number, LocalDate base, DaySpan work, boolean allKnown) {
        Optional<LocalDate> done = subject.done(base, work);
        finish(number, done.orElseGet(() -> base.plusDays(work.number())), allKnown && done.isPresent());
    }

    private void finish(int number, LocalDate day, boolean isKnown) {
        finish[number] = day;
        known[number] = isKnown;
    }

    /** What was waived is settled no later than on the day of the waiver. */
    private void waive(int number, ConditionWaiver waiver) {
        settled[number] = Verdict.HOLDS;
        if (!waiver.on().isAfter(finish[number])) {
            finish(number, waiver.on(), true);
        }
    }

    /** The day for whose start it is a forecast. */
    LocalDate start() {
        return start;
    }

    Standing standing(int number) {
        return standings[number];
    }

    /** Whether the condition is satisfied or waived as at the day looked at. */
    Verdict settled(int number) {
        return settled[number];
    }

    /** Since when it is settled or when it can be at the earliest, or a day before which it cannot be. */
    LocalDate finish(int number) {
        return finish[number];
    }

    boolean isFinishKnown(int number) {
        return known[number];
    }

    /** The last day on which a condition that bars the start is satisfied at the earliest; empty if none bars it. */
    Optional<LocalDate> last() {
        LocalDate last = LocalDate.MIN;
        for (int number = 0; number < finish.length; number++) {
            last = subject.condition(number).barsStart() ? max(last, finish[number]) : last;
        }
        return Optional.of(last).filter(LocalDate.MIN::isBefore);
    }

    private Optional<LocalDate> dayAfterTheLast() {
        return last().map(day -> day.plusDays(1));
    }

    /** Whether it is known of every condition that bars the start when it can be satisfied; false if none bars it. */
    boolean isStartKnown() {
        boolean any = false;
        for (int number = 0; number < known.length; number++) {
            if (subject.condition(number).barsStart()) {
                any = true;
                if (!known[number]) {
                    return false;
                }
            }
        }
        return any;
    }
}
