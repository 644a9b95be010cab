package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.TextScalar;

/** The events of a document and of the files that it names, as they are read: each with its place, and with the events it mentions. */
final class LocatedEvents {

    private static final String UNKNOWN = "unknown-event";

    private final List<Read> events = new ArrayList<>();
    private final Map<EventId, Place> places = new LinkedHashMap<>();
    private boolean complete = true;

    void add(ContractEvent event, Place place, ImmutableList<TextScalar> mentioned) {
        events.add(new Read(event, mentioned));
        places.put(event.id(), place);
    }

    /** Notes that an event could not be read, so that nobody complains of its absence as well. */
    void lacksOne() {
        complete = false;
    }

    /** The events in the order of their days, those of one day as they were written; none if there is a fault in any. */
    ImmutableList<ContractEvent> sound(FaultCollector faults) {
        if (complete) {
            checkMentions(faults);
        }
        return complete ? inOrder() : ImmutableList.of();
    }

    private ImmutableList<ContractEvent> inOrder() {
        return sorted().stream().map(Read::event).collect(ImmutableList.toImmutableList());
    }

    ImmutableMap<EventId, Place> places() {
        return ImmutableMap.copyOf(places);
    }

    /** Reports mentions of events that are none, or not earlier ones. */
    private void checkMentions(FaultCollector faults) {
        Set<String> earlier = new LinkedHashSet<>();
        for (Read read : sorted()) {
            for (TextScalar id : read.mentioned()) {
                if (!earlier.contains(id.text())) {
                    faults.add(() -> Fault.at(id, UNKNOWN, Fault.quoted(id.text()), expected(id, earlier)));
                    complete = false;
                }
            }
            earlier.add(read.event().id().value());
        }
    }

    private String expected(TextScalar id, Set<String> earlier) {
        if (places.keySet().stream().anyMatch(known -> known.value().equals(id.text()))) {
            return "an earlier event, which this one is not";
        }
        return earlier.isEmpty()
                ? "an earlier event, of which there is none"
                : "an earlier event: " + Fault.oneOf(id.text(), earlier);
    }

    private ImmutableList<Read> sorted() {
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(read -> read.event().date()), events);
    }

    /** An event with the ids of events that it mentions, where they stand. */
    private record Read(ContractEvent event, ImmutableList<TextScalar> mentioned) {}
}
