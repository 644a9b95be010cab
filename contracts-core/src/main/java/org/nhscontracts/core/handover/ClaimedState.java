package org.nhscontracts.core.handover;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.source.Citation;

/**
 * The state in which a service was handed over, as somebody claims it: a claim, and no finding of this library.
 *
 * @param words what is said, not blank, for example {@code 98 % of targets achieved}
 * @param citation who says so; empty if nothing stands behind it
 */
public record ClaimedState(String words, Optional<Citation> citation) {

    /**
     * Checks the words.
     *
     * @param words what is said, not blank, for example {@code 98 % of targets achieved}
     * @param citation who says so; empty if nothing stands behind it
     * @throws IllegalArgumentException if they are blank
     */
    public ClaimedState {
        requireNonNull(words, "words");
        requireNonNull(citation, "citation");
        checkArgument(!words.isBlank(), "state handed over: found blank words");
    }

    /**
     * The words alone.
     *
     * @param words what is said
     * @return the state without a citation
     * @throws IllegalArgumentException if the words are blank
     */
    public static ClaimedState of(String words) {
        return new ClaimedState(words, Optional.empty());
    }
}
