package org.nhscontracts.core.handover;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.source.Citation;

/**
 * A look back after the start, such as the stabilisation review four weeks on. It bars nothing.
 *
 * @param name what it is called, not blank
 * @param after how long after the first day of the incoming provider it is held
 * @param citation what stands behind it; empty if nothing
 */
public record HandoverReview(String name, DaySpan after, Optional<Citation> citation) {

    /**
     * Checks the name.
     *
     * @param name what it is called, not blank
     * @param after how long after the first day of the incoming provider it is held
     * @param citation what stands behind it; empty if nothing
     * @throws IllegalArgumentException if it is blank
     */
    public HandoverReview {
        requireNonNull(name, "name");
        requireNonNull(after, "after");
        requireNonNull(citation, "citation");
        checkArgument(!name.isBlank(), "review after the start: found a blank name");
    }
}
