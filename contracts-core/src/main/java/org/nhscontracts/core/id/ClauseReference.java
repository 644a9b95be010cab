package org.nhscontracts.core.id;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where a contract says something. Examples: {@code GC9.4} of edition 2024/25; {@code Schedule 4C}, whose edition was
 * not stated.
 *
 * @param clause the clause as the contract numbers it, not blank
 * @param edition the edition whose numbering is meant; empty if not stated
 */
public record ClauseReference(String clause, Optional<ContractEdition> edition) {

    /**
     * Checks that the clause is not blank.
     *
     * @param clause the clause as the contract numbers it, not blank
     * @param edition the edition whose numbering is meant; empty if not stated
     * @throws IllegalArgumentException if it is
     */
    public ClauseReference {
        requireNonNull(clause, "clause");
        requireNonNull(edition, "edition");
        if (clause.isBlank()) {
            throw new IllegalArgumentException("clause: found blank text, expected a clause such as GC9.4");
        }
    }

    /**
     * A clause whose edition is not stated.
     *
     * @param clause the clause, for example {@code GC9.4}
     * @return the reference
     */
    public static ClauseReference of(String clause) {
        return new ClauseReference(clause, Optional.empty());
    }

    /**
     * A clause of an edition.
     *
     * @param clause the clause, for example {@code GC9.4}
     * @param edition the edition whose numbering is meant
     * @return the reference
     */
    public static ClauseReference of(String clause, ContractEdition edition) {
        return new ClauseReference(clause, Optional.of(edition));
    }

    @Override
    public String toString() {
        return edition.map(e -> clause + " (" + e + ")").orElse(clause);
    }
}
