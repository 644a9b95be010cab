package org.nhscontracts.core.party;

import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.InForce;

/** A full member of an alliance: it has a share and a vote. */
@Value.Immutable
public interface AllianceMember extends InForce {

    /**
     * A member for as long as the alliance lasts.
     *
     * @param organisation the organisation
     * @return the member
     */
    static AllianceMember of(OrganisationId organisation) {
        return builder().organisation(organisation).build();
    }

    /**
     * Starts a member; {@code organisation} must be set.
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
     * How it came to be a member.
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
        String what = "alliance member " + organisation();
        checkOrder(what);
        AllianceDays.check(what, this, joined(), left());
    }

    /** Builds an {@link AllianceMember}. Not thread-safe. */
    final class Builder extends ImmutableAllianceMember.Builder {
        Builder() {}
    }
}
