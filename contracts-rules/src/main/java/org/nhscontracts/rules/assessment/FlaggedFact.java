package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.source.Citation;

/**
 * A fact that the assessment rests on and that a reader must be told is not verified.
 *
 * @param what the fact, for example {@code edition 2012/13}
 * @param citation what stands behind it
 */
public record FlaggedFact(String what, Citation citation) {

    /**
     * Checks that nothing is null.
     *
     * @param what the fact, for example {@code edition 2012/13}
     * @param citation what stands behind it
     */
    public FlaggedFact {
        requireNonNull(what, "what");
        requireNonNull(citation, "citation");
    }
}
