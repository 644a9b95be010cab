package org.nhscontracts.core.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OdsCode;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;

/**
 * An organisation: a provider, a commissioner or another body that a contract names. Its names and ODS codes change over
 * time, and many have no code at all.
 */
@Value.Immutable
public interface Organisation {

    /**
     * An organisation of one name and no code.
     *
     * @param id its id, for example {@code serco}
     * @param kind what sort of body it is
     * @param name its name
     * @return the organisation
     */
    static Organisation of(String id, OrganisationKind kind, String name) {
        return builder().name(name).id(OrganisationId.of(id)).kind(kind).build();
    }

    /**
     * Starts an organisation; {@code id}, {@code kind} and a name must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the document refers to it.
     *
     * @return the id
     */
    OrganisationId id();

    /**
     * What sort of body it is.
     *
     * @return the kind
     */
    OrganisationKind kind();

    /**
     * Its names, the latest last.
     *
     * @return at least one
     */
    ImmutableList<Dated<String>> names();

    /**
     * Its ODS codes, the latest last.
     *
     * @return perhaps none
     */
    ImmutableList<Dated<OdsCode>> codes();

    /**
     * What stands behind name and code.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Its name on a day; where no name is dated so, the latest.
     *
     * @param date the day
     * @return the name
     */
    default String nameOn(LocalDate date) {
        return names().stream()
                .filter(name -> name.inForceOn(date))
                .reduce((earlier, later) -> later)
                .orElse(names().get(names().size() - 1))
                .value();
    }

    /**
     * Its code on a day.
     *
     * @param date the day
     * @return the code; empty if it has none or had none then
     */
    default Optional<OdsCode> codeOn(LocalDate date) {
        return codes().stream()
                .filter(code -> code.inForceOn(date))
                .reduce((earlier, later) -> later)
                .map(Dated::value);
    }

    /**
     * Checks that it has a name.
     *
     * @throws IllegalArgumentException if it has none
     */
    @Value.Check
    default void check() {
        if (names().isEmpty()) {
            throw new IllegalArgumentException("organisation " + id() + ": found no name, expected at least one");
        }
    }

    /** Builds an {@link Organisation}. Not thread-safe. */
    final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}

        /**
         * Adds a name that it has on every day.
         *
         * @param name the name
         * @return this builder
         */
        public Builder name(String name) {
            addName(Dated.always(name));
            return this;
        }

        /**
         * Adds a code that it has on every day.
         *
         * @param code the code
         * @return this builder
         */
        public Builder code(OdsCode code) {
            addCode(Dated.always(code));
            return this;
        }
    }
}
