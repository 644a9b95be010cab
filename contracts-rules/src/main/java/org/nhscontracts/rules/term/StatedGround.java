package org.nhscontracts.rules.term;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What somebody states about a ground for ending a contract that no figure or event of the contract shows, such as insolvency.
 *
 * @param ground which ground
 * @param verdict whether it is there
 * @param words what is stated, not blank
 * @param since since when; empty if not stated
 * @param citation what stands behind it; empty if none
 */
public record StatedGround(
        TerminationGround ground,
        Verdict verdict,
        String words,
        Optional<LocalDate> since,
        Optional<Citation> citation) {

    /**
     * Checks the words.
     *
     * @param ground which ground
     * @param verdict whether it is there
     * @param words what is stated, not blank
     * @param since since when; empty if not stated
     * @param citation what stands behind it; empty if none
     * @throws IllegalArgumentException if the words are blank
     */
    public StatedGround {
        requireNonNull(ground, "ground");
        requireNonNull(verdict, "verdict");
        requireNonNull(words, "words");
        requireNonNull(since, "since");
        requireNonNull(citation, "citation");
        checkArgument(!words.isBlank(), "ground %s: found blank text, expected what is stated", ground);
    }

    /**
     * A ground that is stated without a day or a source.
     *
     * @param ground which ground
     * @param verdict whether it is there
     * @param words what is stated, not blank
     * @return the statement
     */
    public static StatedGround of(TerminationGround ground, Verdict verdict, String words) {
        return new StatedGround(ground, verdict, words, Optional.empty(), Optional.empty());
    }
}
