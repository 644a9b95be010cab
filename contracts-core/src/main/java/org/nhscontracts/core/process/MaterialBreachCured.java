package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.id.EventId;

/**
 * A material breach of contract is cured.
 *
 * @param notice the event that is the notice of it
 */
public record MaterialBreachCured(EventId notice) implements TermOccurrence {

    /**
     * Checks that nothing is null.
     *
     * @param notice the event that is the notice of it
     */
    public MaterialBreachCured {
        requireNonNull(notice, "notice");
    }

    @Override
    public <R> R accept(TermOccurrenceVisitor<R> visitor) {
        return visitor.materialBreachCured(this);
    }

    @Override
    public String words() {
        return "material breach of contract of notice " + notice + " cured";
    }
}
