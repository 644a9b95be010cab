package org.nhscontracts.rules.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * By when each condition must be satisfied at the latest so that nothing slips: counted back from the day before the planned date through all
 * that waits for it; for what does not bear on the start, its own due day.
 */
final class SlackTable {

    private final ReadinessCase subject;
    private final Forecast forecast;
    private final Latest[] latest;

    private SlackTable(ReadinessCase subject, Forecast forecast) {
        this.subject = subject;
        this.forecast = forecast;
        this.latest = new Latest[subject.size()];
    }

    /**
     * A latest day.
     *
     * @param bearsOnStart whether there is one at all
     * @param day the day; empty if there is none, or the calendar does not know the year
     */
    private record Latest(boolean bearsOnStart, Optional<LocalDate> day) {

        static final Latest NONE = new Latest(false, Optional.empty());

        Latest and(Latest other) {
            if (!bearsOnStart || !other.bearsOnStart) {
                return bearsOnStart ? this : other;
            }
            return day.isEmpty() || (other.day.isPresent() && day.get().isBefore(other.day.get())) ? this : other;
        }
    }

    static SlackTable of(ReadinessCase subject, Forecast forecast) {
        SlackTable table = new SlackTable(subject, forecast);
        int[] order = subject.order();
        for (int i = order.length - 1; i >= 0; i--) {
            table.latest[order[i]] = table.countedBack(order[i]);
        }
        return table;
    }

    private Latest countedBack(int number) {
        Latest day = subject.condition(number).barsStart()
                ? new Latest(true, Optional.of(subject.planned().minusDays(1)))
                : Latest.NONE;
        for (int after : subject.after(number)) {
            if (forecast.settled(after) != Verdict.HOLDS) {
                day = day.and(before(after));
            }
        }
        return day;
    }

    /** The last day on which the work of a condition may begin; work of unknown length counts as none. */
    private Latest before(int number) {
        Optional<DaySpan> work = forecast.standing(number).verdict() == Verdict.DOES_NOT_HOLD
                ? subject.condition(number).remaining()
                : Optional.empty();
        Latest end = latest[number];
        return work.map(span -> new Latest(end.bearsOnStart(), end.day().flatMap(by -> subject.latestBase(by, span))))
                .orElse(end);
    }

    OptionalLong slack(int number) {
        if (forecast.settled(number) == Verdict.HOLDS || !forecast.isFinishKnown(number)) {
            return OptionalLong.empty();
        }
        Optional<LocalDate> by = latest[number].bearsOnStart() ? latest[number].day() : subject.due(number);
        return by.map(day -> OptionalLong.of(ChronoUnit.DAYS.between(forecast.finish(number), day)))
                .orElse(OptionalLong.empty());
    }
}
