package org.nhscontracts.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/** What holds from one day to another, both inclusive: a name, a role, a target. */
public interface InForce {

    /**
     * The first day on which it holds.
     *
     * @return the day; empty if it holds from the start, or no source says since when
     */
    Optional<LocalDate> from();

    /**
     * The last day on which it holds.
     *
     * @return the day; empty if it holds to the end
     */
    Optional<LocalDate> until();

    /**
     * Whether it holds on a day.
     *
     * @param date the day
     * @return true from the first day to the last
     */
    default boolean inForceOn(LocalDate date) {
        return from().map(first -> !date.isBefore(first)).orElse(true)
                && until().map(last -> !date.isAfter(last)).orElse(true);
    }

    /**
     * Whether there is a day on which both hold.
     *
     * @param other what else is dated
     * @return true if they share a day
     */
    default boolean overlaps(InForce other) {
        return !from().orElse(LocalDate.MIN).isAfter(other.until().orElse(LocalDate.MAX))
                && !other.from().orElse(LocalDate.MIN).isAfter(until().orElse(LocalDate.MAX));
    }

    /**
     * Checks the order of the days: for the checks of implementing types.
     *
     * @param what what to call it in the message
     * @throws IllegalArgumentException if the last day is before the first
     */
    default void checkOrder(String what) {
        checkArgument(
                from().isEmpty() || until().isEmpty() || !until().get().isBefore(from().get()),
                "%s: until (%s) is before from (%s)",
                what,
                until().map(LocalDate::toString).orElse(""),
                from().map(LocalDate::toString).orElse(""));
    }
}
