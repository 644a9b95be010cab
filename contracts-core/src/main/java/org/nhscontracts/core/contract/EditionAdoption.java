package org.nhscontracts.core.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.source.Citation;

/**
 * Since when a contract is on an edition of the NHS Standard Contract. A contract holds a dated list of them, since yearly
 * National Variations move it on.
 */
@Value.Immutable
public interface EditionAdoption {

    /**
     * Starts an adoption; all but the citation must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The edition.
     *
     * @return for example 2012/13
     */
    ContractEdition edition();

    /**
     * The first day on which it governs the contract.
     *
     * @return the day
     */
    LocalDate from();

    /**
     * How it was adopted.
     *
     * @return for example {@code as signed} or {@code National Variation}
     */
    String how();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /** Builds an {@link EditionAdoption}. Not thread-safe. */
    final class Builder extends ImmutableEditionAdoption.Builder {
        Builder() {}
    }
}
