package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.EditionAdoption;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.catalogue.EditionRules;

/**
 * What contract management needs beside the events: the editions known, those that the contract adopted, and which days are Operational Days.
 *
 * A process stays under the edition that governs on the day of its notice, unless the notice pins another.
 *
 * @param catalogue the editions known
 * @param adoptions the editions that the contract adopted; none if only the current one governs
 * @param calendar which days are Operational Days
 */
public record ManagementContext(
        EditionCatalogue catalogue, ImmutableList<EditionAdoption> adoptions, OperationalCalendar calendar) {

    /**
     * Checks that nothing is null.
     *
     * @param catalogue the editions known
     * @param adoptions the editions that the contract adopted; none if only the current one governs
     * @param calendar which days are Operational Days
     */
    public ManagementContext {
        requireNonNull(catalogue, "catalogue");
        requireNonNull(adoptions, "adoptions");
        requireNonNull(calendar, "calendar");
    }

    Optional<EditionRules> rulesFor(Optional<ContractEdition> pinned, LocalDate date) {
        return pinned.isPresent() ? catalogue.rules(pinned.get()) : catalogue.governing(adoptions, date);
    }
}
