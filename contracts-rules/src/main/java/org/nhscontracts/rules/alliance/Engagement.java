package org.nhscontracts.rules.alliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.ServiceId;

/** The part that an organisation plays in one contract, and where. */
@Value.Immutable
public interface Engagement {

    /**
     * Starts an engagement; {@code contract}, {@code title}, {@code start}, {@code expiry} and {@code entry} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The contract.
     *
     * @return its id
     */
    ContractId contract();

    /**
     * What the contract is called.
     *
     * @return the title
     */
    String title();

    /**
     * The first day of the Contract Term.
     *
     * @return the day
     */
    LocalDate start();

    /**
     * The Expiry Date.
     *
     * @return the last day
     */
    LocalDate expiry();

    /**
     * How the organisation stands to the contract.
     *
     * @return its entry in the list of parties
     */
    PartyEntry entry();

    /**
     * The services for which it plays its part.
     *
     * @return the services, all of the contract where its part is not limited to some
     */
    ImmutableSet<ServiceId> services();

    /**
     * The areas that these services are for.
     *
     * @return the areas, in the order of the document; empty if not stated
     */
    ImmutableList<String> areas();

    /** Builds an {@link Engagement}. Not thread-safe. */
    final class Builder extends ImmutableEngagement.Builder {
        Builder() {}
    }
}
