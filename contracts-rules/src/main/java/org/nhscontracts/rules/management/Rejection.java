package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

/**
 * Why an event was not applied.
 *
 * @param code why, for programs
 * @param words why, in English: what is wrong, where, and what was expected
 */
public record Rejection(RejectionCode code, String words) {

    /**
     * Checks that nothing is null.
     *
     * @param code why, for programs
     * @param words why, in English: what is wrong, where, and what was expected
     */
    public Rejection {
        requireNonNull(code, "code");
        requireNonNull(words, "words");
    }

    @Override
    public String toString() {
        return words;
    }
}
