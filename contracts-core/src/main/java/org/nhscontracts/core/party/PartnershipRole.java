package org.nhscontracts.core.party;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;

/**
 * The part that an organisation plays in a phase of a partnership.
 *
 * @param organisation an organisation of the same document
 * @param part the part
 * @param scope for what, for example {@code clinical leaders in Suffolk}; empty if not stated
 */
public record PartnershipRole(OrganisationId organisation, PartnershipPart part, Optional<String> scope) {

    /**
     * Checks that nothing is null.
     *
     * @param organisation an organisation of the same document
     * @param part the part
     * @param scope for what, for example {@code clinical leaders in Suffolk}; empty if not stated
     */
    public PartnershipRole {
        requireNonNull(organisation, "organisation");
        requireNonNull(part, "part");
        requireNonNull(scope, "scope");
    }
}
