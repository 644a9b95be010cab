package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.core.process.ContractEvent;

/**
 * An event with what came of it.
 *
 * @param event the event
 * @param effects what it led to; none if it was not applied
 * @param rejection why it was not applied; empty if it was
 */
public record ReplayedEvent(ContractEvent event, ImmutableList<Effect> effects, Optional<Rejection> rejection) {

    /**
     * Checks that nothing is null.
     *
     * @param event the event
     * @param effects what it led to; none if it was not applied
     * @param rejection why it was not applied; empty if it was
     */
    public ReplayedEvent {
        requireNonNull(event, "event");
        requireNonNull(effects, "effects");
        requireNonNull(rejection, "rejection");
    }
}
