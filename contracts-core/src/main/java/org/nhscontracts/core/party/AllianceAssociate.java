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
     * How it came to be an associate.
     *
     * @return there from the start, which is the default, or admitted later
     */
    @Value.Default
    default MembershipStart joined() {
        return MembershipStart.FOUNDING;
    }

    /**
     * How it ceased to be one.
     *
     * @return of its own will or excluded; empty if it did not, or no source says how
     */
    Optional<MembershipEnd> left();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks the order of the days, and that who was admitted or left did so on a day.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        String what = "alliance associate " + organisation();
        checkOrder(what);
        AllianceDays.check(what, this, joined(), left());
    }

    /** Builds an {@link AllianceAssociate}. Not thread-safe. */
    final class Builder extends ImmutableAllianceAssociate.Builder {
        Builder() {}
    }
}
