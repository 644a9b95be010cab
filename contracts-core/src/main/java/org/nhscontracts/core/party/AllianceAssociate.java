package org.nhscontracts.core.party;

import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.InForce;

/** An associate of an alliance: responsible for a stated purpose, without vote or share unless agreed. */
@Value.Immutable
public interface AllianceAssociate extends InForce {

    /**
     * Starts an associate; all but the days and the citation must be set.
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
     * How far it is responsible.
     *
     * @return in full or in part
     */
    Responsibility responsibility();

    /**
     * For what it is responsible.
     *
     * @return for example {@code linking services to their communities}
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
        checkOrder("alliance associate " + organisation());
    }

    /** Builds an {@link AllianceAssociate}. Not thread-safe. */
    final class Builder extends ImmutableAllianceAssociate.Builder {
        Builder() {}
    }
}
