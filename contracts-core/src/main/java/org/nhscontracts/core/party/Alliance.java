package org.nhscontracts.core.party;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;

/**
 * Providers that hold a contract together, with associates beside them. Example: North East Essex's four members and nine
 * associates.
 */
@Value.Immutable
public interface Alliance {

    /**
     * Starts an alliance; {@code name} and a member must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    String name();

    /**
     * Its full members, in the order of the agreement.
     *
     * @return at least one
     */
    ImmutableList<AllianceMember> members();

    /**
     * Its associates, in the order of the agreement.
     *
     * @return perhaps none
     */
    ImmutableList<AllianceAssociate> associates();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Its full members on a day.
     *
     * @param date the day
     * @return the members, in the order of the agreement
     */
    default ImmutableSet<OrganisationId> membersOn(LocalDate date) {
        return members().stream()
                .filter(member -> member.inForceOn(date))
                .map(AllianceMember::organisation)
                .collect(toImmutableSet());
    }

    /**
     * Checks that it has a member, and that nobody is member and associate at once.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        checkArgument(!members().isEmpty(), "alliance %s: found no member, expected at least one", name());
        for (AllianceAssociate associate : associates()) {
            checkArgument(
                    members().stream()
                            .noneMatch(m -> m.organisation().equals(associate.organisation()) && m.overlaps(associate)),
                    "alliance %s: %s is both member and associate",
                    name(),
                    associate.organisation());
        }
    }

    /** Builds an {@link Alliance}. Not thread-safe. */
    final class Builder extends ImmutableAlliance.Builder {
        Builder() {}
    }
}
