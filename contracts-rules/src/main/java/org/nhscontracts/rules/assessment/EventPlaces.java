package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.rules.document.LocatedContract;

/** Where the events of a document stand, so that an assessment can name the place of one that was not applied. */
public final class EventPlaces {

    private EventPlaces() {}

    /**
     * The places of all events of a document.
     *
     * @param located the document as it was read
     * @return for example {@code contract.yaml:120:5} by event; for {@link AssessmentOptions#eventPlaces}
     */
    public static ImmutableMap<EventId, String> of(LocatedContract located) {
        return located.file().events().stream()
                .map(ContractEvent::id)
                .filter(id -> located.location(id).isPresent())
                .collect(toImmutableMap(
                        id -> id, id -> located.location(id).orElseThrow().toString()));
    }
}
