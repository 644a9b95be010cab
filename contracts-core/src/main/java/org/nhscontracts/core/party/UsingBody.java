package org.nhscontracts.core.party;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.InForce;

/**
 * A body that uses part of a contract's services without commissioning them, and so is no party to it. Example: Suffolk
 * County Council used the community equipment service.
 */
@Value.Immutable
public interface UsingBody extends InForce {

    /**
     * Starts a using body; {@code organisation} and {@code purpose} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Who it is.
     *
     * @return an organisation of the same document
     */
    OrganisationId organisation();

    /**
     * The services it uses.
     *
     * @return services of the contract; empty if not stated
     */
    ImmutableSet<ServiceId> services();

    /**
     * For what it uses them.
     *
     * @return for example {@code equipment for people in social care}
     */
    String purpose();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    @Value.Check
    default void check() {
        checkOrder("using body " + organisation());
    }

    /** Builds a {@link UsingBody}. Not thread-safe. */
    final class Builder extends ImmutableUsingBody.Builder {
        Builder() {}
    }
}
