package org.nhscontracts.rules.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.Location;

/**
 * A contract file with the places of its events in the document, so that what is found about an event later, such as that the process
 * of contract management does not allow it, can be reported with file, line and column.
 */
public final class LocatedContract {

    private final ContractFile file;
    private final ImmutableMap<EventId, Place> events;

    LocatedContract(ContractFile file, ImmutableMap<EventId, Place> events) {
        this.file = requireNonNull(file, "file");
        this.events = requireNonNull(events, "events");
    }

    /**
     * What the document holds.
     *
     * @return the contract file
     */
    public ContractFile file() {
        return file;
    }

    /**
     * Where an event stands.
     *
     * @param event its id
     * @return for example {@code events.yaml:12:5}; empty if the document has no such event
     */
    public Optional<Location> location(EventId event) {
        return Optional.ofNullable(events.get(event)).map(Place::location);
    }

    /**
     * A fault at the place of an event.
     *
     * @param event its id
     * @param code the code of the fault
     * @param found what was found
     * @param expected what was expected
     * @return the fault, with file, line and column; empty if the document has no such event
     */
    public Optional<Fault> fault(EventId event, String code, String found, String expected) {
        return Optional.ofNullable(events.get(event))
                .map(place -> new Fault(code, place.location(), place.path(), found, expected));
    }
}
