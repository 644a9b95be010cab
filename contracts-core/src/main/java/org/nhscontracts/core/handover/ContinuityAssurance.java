package org.nhscontracts.core.handover;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.source.Citation;

/**
 * What the parties assured patients and staff about the time after a handover.
 *
 * @param kind what it is about
 * @param words the assurance as worded, not blank, for example {@code services as currently commissioned bar minor changes}
 * @param citation who gave it; empty if nothing stands behind it
 */
public record ContinuityAssurance(AssuranceKind kind, String words, Optional<Citation> citation) {

    /**
     * Checks the words.
     *
     * @param kind what it is about
     * @param words the assurance as worded, not blank, for example {@code services as currently commissioned bar minor changes}
     * @param citation who gave it; empty if nothing stands behind it
     * @throws IllegalArgumentException if they are blank
     */
    public ContinuityAssurance {
        requireNonNull(kind, "kind");
        requireNonNull(words, "words");
        requireNonNull(citation, "citation");
        checkArgument(!words.isBlank(), "assurance (%s): found blank words", kind.words());
    }
}
