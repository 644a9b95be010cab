package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.EndGround;

/**
 * A notice to end the contract that was given. Whether the ground gives the right is another matter: see {@link TerminationRights}.
 *
 * @param event the event that is the notice
 * @param by who gave it
 * @param ground on which ground
 * @param given on which day
 * @param lastDay the last day of the contract by it; empty if not known
 * @param because where that day comes from
 */
public record GivenEndNotice(
        EventId event,
        ContractSide by,
        EndGround ground,
        LocalDate given,
        Optional<LocalDate> lastDay,
        String because) {

    /**
     * Checks that nothing is null.
     *
     * @param event the event that is the notice
     * @param by who gave it
     * @param ground on which ground
     * @param given on which day
     * @param lastDay the last day of the contract by it; empty if not known
     * @param because where that day comes from
     */
    public GivenEndNotice {
        requireNonNull(event, "event");
        requireNonNull(by, "by");
        requireNonNull(ground, "ground");
        requireNonNull(given, "given");
        requireNonNull(lastDay, "lastDay");
        requireNonNull(because, "because");
    }
}
