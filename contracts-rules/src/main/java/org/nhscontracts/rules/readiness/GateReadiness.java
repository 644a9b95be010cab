package org.nhscontracts.rules.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.handover.HandoverGate;

/**
 * A gate as at a day.
 *
 * @param gate the gate
 * @param date the day on which it lies; empty if the calendar does not know the year
 * @param decision what the conditions say
 * @param because why, in English
 */
public record GateReadiness(HandoverGate gate, Optional<LocalDate> date, GateDecision decision, String because) {

    /**
     * Checks that nothing is null.
     *
     * @param gate the gate
     * @param date the day on which it lies; empty if the calendar does not know the year
     * @param decision what the conditions say
     * @param because why, in English
     */
    public GateReadiness {
        requireNonNull(gate, "gate");
        requireNonNull(date, "date");
        requireNonNull(decision, "decision");
        requireNonNull(because, "because");
    }
}
