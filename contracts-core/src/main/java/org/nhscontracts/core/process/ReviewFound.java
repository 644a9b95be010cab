package org.nhscontracts.core.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A review found or recommended something.
 *
 * @param review which review, not blank
 * @param kind finding or recommendation
 * @param finding what, not blank
 */
public record ReviewFound(String review, ReviewFindingKind kind, String finding) implements Occurrence {

    /**
     * Checks the texts.
     *
     * @param review which review, not blank
     * @param kind finding or recommendation
     * @param finding what, not blank
     * @throws IllegalArgumentException if one is blank
     */
    public ReviewFound {
        requireNonNull(review, "review");
        requireNonNull(kind, "kind");
        requireNonNull(finding, "finding");
        checkArgument(!review.isBlank(), "review: found blank text");
        checkArgument(!finding.isBlank(), "finding: found blank text");
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.reviewFound(this);
    }

    @Override
    public String words() {
        return review + ", " + kind.words() + ": " + finding;
    }
}
