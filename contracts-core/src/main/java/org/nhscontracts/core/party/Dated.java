package org.nhscontracts.core.party;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.time.InForce;

/**
 * A name or code that holds between two days, both inclusive. Example: the code RGQ of The Ipswich Hospital NHS Trust,
 * until 30 June 2018.
 *
 * @param value the value
 * @param from the first day on which it holds; empty if not known or always
 * @param until the last day on which it holds; empty if it still does
 * @param <T> what is dated
 */
public record Dated<T>(T value, Optional<LocalDate> from, Optional<LocalDate> until) implements InForce {

    /**
     * Checks the order of the days.
     *
     * @param value the value
     * @param from the first day on which it holds; empty if not known or always
     * @param until the last day on which it holds; empty if it still does
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Dated {
        requireNonNull(value, "value");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    value + ": until (" + until.get() + ") is before from (" + from.get() + ")");
        }
    }

    /**
     * A value that holds on every day.
     *
     * @param value the value
     * @param <T> its type
     * @return the value, undated
     */
    public static <T> Dated<T> always(T value) {
        return new Dated<>(value, Optional.empty(), Optional.empty());
    }
}
