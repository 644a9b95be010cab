package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.MilestoneId;

/**
 * Names one sum withheld: the event that withheld it, and the milestone if it was withheld for one.
 *
 * @param event the event
 * @param item the milestone; empty if the sum was not withheld for one
 */
public record WithholdingId(EventId event, Optional<MilestoneId> item) {

    /**
     * Checks that nothing is null.
     *
     * @param event the event
     * @param item the milestone; empty if the sum was not withheld for one
     */
    public WithholdingId {
        requireNonNull(event, "event");
        requireNonNull(item, "item");
    }

    @Override
    public String toString() {
        return event + item.map(id -> "/" + id).orElse("");
    }
}
