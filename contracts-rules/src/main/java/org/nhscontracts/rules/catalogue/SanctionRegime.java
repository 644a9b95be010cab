package org.nhscontracts.rules.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Confidence;

/**
 * How sanctions stood in an edition as a whole, in words.
 *
 * @param edition the edition
 * @param words what was done, for example {@code Sanctions mandatory, Sanction Variations withdrawn}
 * @param sources from which sources, perhaps none
 * @param confidence how sure it is
 */
public record SanctionRegime(
        ContractEdition edition, String words, ImmutableList<SourceId> sources, Confidence confidence) {

    /**
     * Refuses nulls.
     *
     * @param edition the edition
     * @param words what was done
     * @param sources from which sources, perhaps none
     * @param confidence how sure it is
     */
    public SanctionRegime {
        requireNonNull(edition, "edition");
        requireNonNull(words, "words");
        requireNonNull(sources, "sources");
        requireNonNull(confidence, "confidence");
    }
}
