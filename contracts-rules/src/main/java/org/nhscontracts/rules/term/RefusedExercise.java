package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.OptionId;

/**
 * An exercise of an option that changes nothing.
 *
 * @param option which option
 * @param on the day of the notice
 * @param because why it changes nothing
 * @param event the event that says so; empty if the contract itself does
 */
public record RefusedExercise(OptionId option, LocalDate on, String because, Optional<EventId> event) {

    /**
     * Checks that nothing is null.
     *
     * @param option which option
     * @param on the day of the notice
     * @param because why it changes nothing
     * @param event the event that says so; empty if the contract itself does
     */
    public RefusedExercise {
        requireNonNull(option, "option");
        requireNonNull(on, "on");
        requireNonNull(because, "because");
        requireNonNull(event, "event");
    }
}
