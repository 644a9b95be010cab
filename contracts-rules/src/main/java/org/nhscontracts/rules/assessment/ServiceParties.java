package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.id.OrganisationId;

/**
 * Who holds the contract for a service on a day, and who answers for the service.
 *
 * @param service the service
 * @param holders who holds the contract for it: the members of an alliance together; none if not known
 * @param accountable who answers for it; the holders where nobody else is named
 */
public record ServiceParties(
        Service service, ImmutableSet<OrganisationId> holders, ImmutableSet<OrganisationId> accountable) {

    /**
     * Checks that nothing is null.
     *
     * @param service the service
     * @param holders who holds the contract for it: the members of an alliance together; none if not known
     * @param accountable who answers for it; the holders where nobody else is named
     */
    public ServiceParties {
        requireNonNull(service, "service");
        requireNonNull(holders, "holders");
        requireNonNull(accountable, "accountable");
    }

    /**
     * Whether another than the holder answers for the service.
     *
     * @return true if the two differ
     */
    public boolean isHeldForAnother() {
        return !holders.equals(accountable);
    }
}
