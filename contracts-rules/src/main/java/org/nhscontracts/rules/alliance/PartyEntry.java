package org.nhscontracts.rules.alliance;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OdsCode;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.source.Citation;

/** An organisation on a day, and how it stands to a contract. */
@Value.Immutable
public interface PartyEntry {

    /**
     * Starts an entry; {@code organisation}, {@code namedAs}, {@code name}, {@code standing} and {@code role} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Who it is on the day.
     *
     * @return an organisation of the document
     */
    OrganisationId organisation();

    /**
     * Whom the contract names in its place.
     *
     * @return the same organisation, or one before or after it
     */
    OrganisationId namedAs();

    /**
     * Its name on the day.
     *
     * @return the name, or its id if the document has no name for it
     */
    String name();

    /**
     * Its ODS code on the day.
     *
     * @return the code; empty if it has none or had none then
     */
    Optional<OdsCode> code();

    /**
     * How it stands to the contract.
     *
     * @return the standing
     */
    PartyStanding standing();

    /**
     * The part it plays.
     *
     * @return for example {@code lead provider}, or {@code adviser in Serco and Bromley Healthcare (advice)}
     */
    String role();

    /**
     * The services for which it plays the part.
     *
     * @return services of the contract; empty for all, or if not stated
     */
    ImmutableSet<ServiceId> services();

    /**
     * The successions by which it stands in the place of whom the contract names, in order of time.
     *
     * @return none if it is the one named
     */
    ImmutableList<Succession> successions();

    /**
     * What stands behind the part that it plays.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Why it is there.
     *
     * @return {@code named}, or for example {@code for suffolk-pct: replacement on 2013-04-01}
     */
    default String because() {
        return successions().isEmpty()
                ? "named"
                : "for " + namedAs() + ": "
                        + successions().stream()
                                .map(step -> step.kind().words() + " on " + step.date())
                                .collect(joining(", "));
    }

    /** Builds a {@link PartyEntry}. Not thread-safe. */
    final class Builder extends ImmutablePartyEntry.Builder {
        Builder() {}
    }
}
