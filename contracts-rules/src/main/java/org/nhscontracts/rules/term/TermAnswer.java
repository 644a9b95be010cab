package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What a condition of a rule book reads of the term, as at one day.
 *
 * @param key what is asked, see {@link TermQuestions}
 * @param verdict whether it is so
 * @param because why
 */
public record TermAnswer(FactKey key, Verdict verdict, String because) {

    /**
     * Checks that nothing is null.
     *
     * @param key what is asked, see {@link TermQuestions}
     * @param verdict whether it is so
     * @param because why
     */
    public TermAnswer {
        requireNonNull(key, "key");
        requireNonNull(verdict, "verdict");
        requireNonNull(because, "because");
    }
}
