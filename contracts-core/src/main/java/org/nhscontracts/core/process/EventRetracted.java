package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.id.EventId;

/**
 * An earlier event did not happen.
 *
 * @param of which event
 */
public record EventRetracted(EventId of) implements Occurrence {

    /**
     * Checks that nothing is null.
     *
     * @param of which event
     */
    public EventRetracted {
        requireNonNull(of, "of");
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.eventRetracted(this);
    }

    @Override
    public String words() {
        return "retraction of " + of;
    }
}
