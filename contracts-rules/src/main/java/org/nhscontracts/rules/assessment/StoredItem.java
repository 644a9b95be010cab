package org.nhscontracts.rules.assessment;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** A map of a text that its schema accepted, so that what is required is there and of its kind. */
record StoredItem(TextMap map, FaultCollector faults) {

    /** What is required. */
    <T> T get(String key, Function<String, T> parse) {
        return find(key, parse).orElseThrow(() -> new IllegalStateException("the schema requires " + key));
    }

    <T> Optional<T> find(String key, Function<String, T> parse) {
        return map.find(key).map(node -> parse.apply(((TextScalar) node).text()));
    }

    String text(String key) {
        return get(key, text -> text);
    }

    Optional<String> optionalText(String key) {
        return find(key, text -> text);
    }

    LocalDate day(String key) {
        return get(key, LocalDate::parse);
    }

    Optional<StoredItem> part(String key) {
        return map.find(key).map(node -> new StoredItem((TextMap) node, faults));
    }

    /** Every entry of a list; one that is refused is a fault, and the next is read. */
    <T> ImmutableList<T> list(String key, Function<StoredItem, T> read) {
        ImmutableList.Builder<T> list = ImmutableList.builder();
        map.find(key)
                .ifPresent(node -> ((TextList) node)
                        .items()
                        .forEach(item -> read(item, read).ifPresent(list::add)));
        return list.build();
    }

    ImmutableList<String> texts(String key) {
        ImmutableList.Builder<String> list = ImmutableList.builder();
        map.find(key)
                .ifPresent(node -> ((TextList) node).items().forEach(item -> list.add(((TextScalar) item).text())));
        return list.build();
    }

    private <T> Optional<T> read(TextNode node, Function<StoredItem, T> read) {
        return attempt(node, () -> read.apply(new StoredItem((TextMap) node, faults)));
    }

    /** What is built of this item; a fault of it if it is refused. */
    <T> Optional<T> attempt(Supplier<T> build) {
        return attempt(map, build);
    }

    private <T> Optional<T> attempt(TextNode node, Supplier<T> build) {
        try {
            return Optional.of(build.get());
        } catch (FaultyTextException e) {
            e.faults().forEach(faults::add);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(Fault.at(node, "bad-value", String.valueOf(e.getMessage()), "what the library writes"));
            return Optional.empty();
        }
    }
}
