package org.nhscontracts.rules.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.stream.Stream;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.process.ContractEvent;

/** Events in order, and the ids used. Appending shares all but a few references with the log before it, so long logs stay cheap. */
final class EventLog {

    private static final int CHUNK = 64;
    private static final int BUCKETS = 256;

    /** No events. */
    static final EventLog EMPTY = new EventLog(
            ImmutableList.of(),
            ImmutableList.of(),
            Stream.generate(ImmutableSet::<EventId>of).limit(BUCKETS).collect(toImmutableList()));

    private final ImmutableList<ImmutableList<ContractEvent>> chunks;
    private final ImmutableList<ContractEvent> tail;
    private final ImmutableList<ImmutableSet<EventId>> ids;

    private EventLog(
            ImmutableList<ImmutableList<ContractEvent>> chunks,
            ImmutableList<ContractEvent> tail,
            ImmutableList<ImmutableSet<EventId>> ids) {
        this.chunks = chunks;
        this.tail = tail;
        this.ids = ids;
    }

    EventLog with(ContractEvent event) {
        ImmutableList<ImmutableSet<EventId>> known = withId(event.id());
        if (tail.size() < CHUNK) {
            return new EventLog(chunks, append(tail, event), known);
        }
        return new EventLog(append(chunks, tail), ImmutableList.of(event), known);
    }

    boolean knows(EventId id) {
        return ids.get(bucket(id)).contains(id);
    }

    ImmutableList<ContractEvent> events() {
        return ImmutableList.copyOf(Iterables.concat(Iterables.concat(chunks), tail));
    }

    private ImmutableList<ImmutableSet<EventId>> withId(EventId id) {
        int bucket = bucket(id);
        ImmutableSet<EventId> more =
                ImmutableSet.<EventId>builder().addAll(ids.get(bucket)).add(id).build();
        return ImmutableList.<ImmutableSet<EventId>>builderWithExpectedSize(BUCKETS)
                .addAll(ids.subList(0, bucket))
                .add(more)
                .addAll(ids.subList(bucket + 1, BUCKETS))
                .build();
    }

    private static int bucket(EventId id) {
        int hash = id.hashCode();
        return (hash ^ hash >>> 8 ^ hash >>> 16) & BUCKETS - 1;
    }

    private static <T> ImmutableList<T> append(ImmutableList<T> list, T last) {
        return ImmutableList.<T>builderWithExpectedSize(list.size() + 1)
                .addAll(list)
                .add(last)
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventLog log && chunks.equals(log.chunks) && tail.equals(log.tail);
    }

    @Override
    public int hashCode() {
        return 31 * chunks.hashCode() + tail.hashCode();
    }
}
