package org.nhscontracts.core.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Something happened that is no step of contract management, such as a board paper or the start of a review.
 *
 * @param occasion what happened, not blank
 */
public record Recorded(String occasion) implements Occurrence {

    /**
     * Checks the text.
     *
     * @param occasion what happened, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public Recorded {
        requireNonNull(occasion, "occasion");
        checkArgument(!occasion.isBlank(), "event: found blank text");
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.recorded(this);
    }

    @Override
    public String words() {
        return occasion;
    }
}
