package org.nhscontracts.rules.verdict;

import static java.util.Objects.requireNonNull;

/**
 * A reason with its words.
 *
 * @param code the stable code
 * @param words the reason in English, for example {@code 89.3 % is not at least 95 %}
 */
public record Reason(ReasonCode code, String words) {

    /**
     * Checks that nothing is null.
     *
     * @param code the stable code
     * @param words the reason in English, for example {@code 89.3 % is not at least 95 %}
     */
    public Reason {
        requireNonNull(code, "code");
        requireNonNull(words, "words");
    }

    @Override
    public String toString() {
        return words;
    }
}
