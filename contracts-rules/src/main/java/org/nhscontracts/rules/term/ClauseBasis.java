package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.StatuteParameter;

/**
 * A clause of the contract, or a provision of a statute, on which an answer rests.
 *
 * @param words what it says, for example {@code such debt remains unpaid, from notice, for: 20 Operational Days}
 * @param clause where it says so; empty if not known
 * @param confidence how sure it is
 */
public record ClauseBasis(String words, Optional<ClauseReference> clause, Confidence confidence) {

    /**
     * Checks that nothing is null.
     *
     * @param words what it says, for example {@code such debt remains unpaid, from notice, for: 20 Operational Days}
     * @param clause where it says so; empty if not known
     * @param confidence how sure it is
     */
    public ClauseBasis {
        requireNonNull(words, "words");
        requireNonNull(clause, "clause");
        requireNonNull(confidence, "confidence");
    }

    /**
     * A number of an edition.
     *
     * @param parameter the parameter
     * @return what it says, with its clause and confidence
     */
    public static ClauseBasis of(EditionParameter parameter) {
        return new ClauseBasis(
                parameter.key().words() + ": " + parameter.valueWords(), parameter.clause(), parameter.confidence());
    }

    /**
     * A number of a statute.
     *
     * @param parameter the parameter
     * @return what it says, with its provision and confidence
     */
    public static ClauseBasis of(StatuteParameter parameter) {
        return new ClauseBasis(
                parameter.key().words() + ": " + parameter.valueWords(),
                Optional.of(parameter.clause()),
                parameter.confidence());
    }

    /**
     * Whether a report must show it as unverified.
     *
     * @return true unless it was read in the text or in a secondary source
     */
    public boolean mustBeFlagged() {
        return confidence.mustBeFlagged();
    }

    @Override
    public String toString() {
        return words + " (" + clause.map(one -> one + "; ").orElse("") + confidence.words() + ")";
    }
}
