package org.nhscontracts.core.party;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.AllianceId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.InForce;

/**
 * Providers that hold a contract together, with associates beside them; or a standing alliance of organisations, which may win
 * a contract later with other members. Example: North East Essex's four members and nine associates.
 */
@Value.Immutable
public interface Alliance extends InForce {

    /**
     * Starts an alliance; {@code name} and a member must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the document refers to it.
     *
     * @return the id; empty if nothing refers to it
     */
    Optional<AllianceId> id();

    /**
     * The standing alliance that this one arises from: who was in the one need not be in the other.
     *
     * @return the id of a standing alliance of the same document; empty if none
     */
    Optional<AllianceId> arisesFrom();

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
     * The board that decides for it.
     *
     * @return the board; empty if none is known
     */
    Optional<LeadershipBoard> board();

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
     * @return the members, in the order of the agreement; none on a day on which there is no alliance
     */
    default ImmutableSet<OrganisationId> membersOn(LocalDate date) {
        return members().stream()
                .filter(member -> inForceOn(date) && member.inForceOn(date))
                .map(AllianceMember::organisation)
                .collect(toImmutableSet());
    }

    /**
     * Its associates on a day.
     *
     * @param date the day
     * @return the associates, in the order of the agreement; none on a day on which there is no alliance
     */
    default ImmutableSet<OrganisationId> associatesOn(LocalDate date) {
        return associates().stream()
                .filter(associate -> inForceOn(date) && associate.inForceOn(date))
                .map(AllianceAssociate::organisation)
                .collect(toImmutableSet());
    }

    /**
     * Checks that it has a member, that nobody is member and associate at once, and the order of the days.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        checkOrder("alliance " + name());
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
