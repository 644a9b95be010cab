package org.nhscontracts.rules.term;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.time.CalendarMonths;

/**
 * The days of a term as they stand on a day: the Expiry Date, what moved it, and the last day by notices to end.
 *
 * <p>Variations, options exercised according to the contract, and events are gone through in the order of their days. An exercise that is late or
 * too often changes nothing and is listed.
 */
@Value.Immutable
public interface TermDates {

    /**
     * The days of a contract's term.
     *
     * @param contract the contract, its variations not yet applied
     * @param events what happened, as it stands after corrections
     * @param asAt the day of judgement; what is later is not looked at
     * @return the days
     */
    static TermDates on(ServiceContract contract, Iterable<ContractEvent> events, LocalDate asAt) {
        return new TermFold(contract, events, asAt).fold();
    }

    /**
     * The length of a term, where it is whole months.
     *
     * @param first its first day
     * @param last its last day, itself part of it
     * @return for example 36 months from 1 October 2012 to 30 September 2015; empty if some days are over
     */
    static Optional<CalendarMonths> wholeMonths(LocalDate first, LocalDate last) {
        return CalendarMonths.exactly(first, last);
    }

    /**
     * The length of a term in words.
     *
     * @param first its first day
     * @param last its last day, itself part of it
     * @return for example {@code 3 years exactly (1,095 days)} or {@code 1,096 days, no whole number of months}
     */
    static String lengthWords(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        String counted = thousands(days) + (days == 1 ? " day" : " days");
        return wholeMonths(first, last)
                .map(months -> months.words() + " exactly (" + counted + ")")
                .orElse(counted + ", no whole number of months");
    }

    private static String thousands(long number) {
        return number < 1_000
                ? Long.toString(number)
                : thousands(number / 1_000) + ","
                        + Long.toString(1_000 + number % 1_000).substring(1);
    }

    /**
     * The day of judgement.
     *
     * @return the day
     */
    LocalDate asAt();

    /**
     * The first day.
     *
     * @return the start as the contract states it
     */
    LocalDate start();

    /**
     * The Expiry Date before anything moved it.
     *
     * @return as the contract states it
     */
    LocalDate statedExpiry();

    /**
     * The Expiry Date as it stands.
     *
     * @return the day
     */
    LocalDate expiry();

    /**
     * What moved the Expiry Date.
     *
     * @return in the order of the days; perhaps nothing
     */
    ImmutableList<ExpiryMove> moves();

    /**
     * Exercises of options that changed nothing.
     *
     * @return in the order of the days; perhaps none
     */
    ImmutableList<RefusedExercise> refused();

    /**
     * Each option that was exercised with effect, as often as it was.
     *
     * @return in the order of the days; perhaps none
     */
    ImmutableList<OptionId> exercised();

    /**
     * The notices to end that were given.
     *
     * @return in the order of the days; perhaps none
     */
    ImmutableList<GivenEndNotice> endNotices();

    /**
     * When the contract ended, as an event says.
     *
     * @return the day; empty if no event says so
     */
    Optional<LocalDate> ended();

    /**
     * The last day of the contract.
     *
     * @return the earliest of the Expiry Date, the last days by notice and the day on which it ended; empty if the day of a notice is not known and the
     *     contract has not ended
     */
    default Optional<LocalDate> lastDay() {
        boolean open = endNotices().stream().anyMatch(notice -> notice.lastDay().isEmpty());
        return open && ended().isEmpty() ? Optional.empty() : Optional.of(lastDayAtLatest());
    }

    /**
     * The day after which the contract no longer runs, whatever else happens.
     *
     * @return the earliest of the Expiry Date, the last days by notice that are known, and the day on which it ended
     */
    default LocalDate lastDayAtLatest() {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        days.add(expiry());
        ended().ifPresent(days::add);
        endNotices().forEach(notice -> notice.lastDay().ifPresent(days::add));
        return days.build().stream().min(Comparator.naturalOrder()).orElse(expiry());
    }

    /**
     * The last day, where the contract ends before its Expiry Date.
     *
     * @return the day; empty if it runs to the Expiry Date, or its last day is not known
     */
    default Optional<LocalDate> endsEarly() {
        return lastDay().filter(day -> day.isBefore(expiry()));
    }

    /**
     * Whether the contract is over on the day of judgement.
     *
     * @return true if its last day is before that day
     */
    default boolean isOver() {
        return lastDayAtLatest().isBefore(asAt());
    }

    /** Builds {@link TermDates}. Not thread-safe. */
    final class Builder extends ImmutableTermDates.Builder {
        Builder() {}
    }
}
