package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.rules.catalogue.EditionParameter;

/**
 * What a sum rests on: the clause, how sure the figures of the rule are, and what a reader must know of them.
 *
 * @param clause by which clause; empty if none is known
 * @param confidence how sure the figures of the rule are
 * @param note where they come from, or what else a reader must know; empty if nothing
 */
public record Grounds(Optional<ClauseReference> clause, Confidence confidence, Optional<String> note) {

    /**
     * Checks the attributes.
     *
     * @param clause by which clause; empty if none is known
     * @param confidence how sure the figures of the rule are
     * @param note where they come from, or what else a reader must know; empty if nothing
     */
    public Grounds {
        requireNonNull(clause, "clause");
        requireNonNull(confidence, "confidence");
        requireNonNull(note, "note");
    }

    /**
     * A clause and how sure its figures are.
     *
     * @param clause the clause, for example {@code SC36}
     * @param confidence how sure its figures are
     * @return the grounds, without note
     */
    public static Grounds of(String clause, Confidence confidence) {
        return new Grounds(Optional.of(ClauseReference.of(clause)), confidence, Optional.empty());
    }

    /**
     * What a value of an edition of the contract rests on.
     *
     * @param parameter the value
     * @return its clause and confidence; the note is the value in words
     */
    public static Grounds of(EditionParameter parameter) {
        return new Grounds(parameter.clause(), parameter.confidence(), Optional.of(parameter.words()));
    }

    /**
     * The same with a note.
     *
     * @param text what a reader must know
     * @return the grounds
     */
    public Grounds noting(String text) {
        return new Grounds(clause, confidence, Optional.of(text));
    }

    /**
     * Whether a report must show the figures as unverified.
     *
     * @return as {@link Confidence#mustBeFlagged} says
     */
    public boolean mustBeFlagged() {
        return confidence.mustBeFlagged();
    }

    /**
     * The grounds in words.
     *
     * @return for example {@code SC36, unverified}
     */
    public String words() {
        return clause.map(reference -> reference + ", ").orElse("")
                + confidence.words()
                + note.map(text -> ": " + text).orElse("");
    }
}
