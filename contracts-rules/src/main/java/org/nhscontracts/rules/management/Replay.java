package org.nhscontracts.rules.management;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A list of events handed to contract management one by one.
 *
 * @param state the state after the last
 * @param events each event with what came of it
 */
public record Replay(ManagementState state, ImmutableList<ReplayedEvent> events) {

    /**
     * Checks that nothing is null.
     *
     * @param state the state after the last
     * @param events each event with what came of it
     */
    public Replay {
        requireNonNull(state, "state");
        requireNonNull(events, "events");
    }

    /**
     * The events that were not applied.
     *
     * @return perhaps none
     */
    public ImmutableList<ReplayedEvent> rejected() {
        return events.stream().filter(one -> one.rejection().isPresent()).collect(toImmutableList());
    }
}
