package org.nhscontracts.core.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * An earlier event was not as recorded. The event that corrects it has an id and a day of its own.
 *
 * @param replacement the event as it was; its id is that of the event corrected
 */
public record EventCorrected(ContractEvent replacement) implements Occurrence {

    /**
     * Checks that an event that happened replaces one.
     *
     * @param replacement the event as it was; its id is that of the event corrected
     * @throws IllegalArgumentException if a correction or a retraction does
     */
    public EventCorrected {
        requireNonNull(replacement, "replacement");
        checkArgument(
                !(replacement.what() instanceof EventCorrected) && !(replacement.what() instanceof EventRetracted),
                "correction of %s: a correction or retraction cannot replace an event",
                replacement.id());
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.eventCorrected(this);
    }

    @Override
    public String words() {
        return "correction: " + replacement.words();
    }
}
