package org.nhscontracts.core.handover;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.source.Citation;

/**
 * A term of employment that transferring staff keep.
 *
 * @param words what is said, not blank, for example {@code NHS pension}
 * @param citation who says so; empty if nothing stands behind it
 */
public record ProtectedTerm(String words, Optional<Citation> citation) {

    /**
     * Checks the words.
     *
     * @param words what is said, not blank, for example {@code NHS pension}
     * @param citation who says so; empty if nothing stands behind it
     * @throws IllegalArgumentException if they are blank
     */
    public ProtectedTerm {
        requireNonNull(words, "words");
        requireNonNull(citation, "citation");
        checkArgument(!words.isBlank(), "protected term: found blank words");
    }

    /**
     * The words alone.
     *
     * @param words what is said
     * @return the term without a citation
     * @throws IllegalArgumentException if the words are blank
     */
    public static ProtectedTerm of(String words) {
        return new ProtectedTerm(words, Optional.empty());
    }
}
