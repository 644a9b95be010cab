package org.nhscontracts.rules.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One map of a document while it is written, in the order in which it is filled; what is empty is left out. */
final class Entry {

    private final Map<String, Object> map = new LinkedHashMap<>();

    Entry put(String key, Object value) {
        map.put(key, value instanceof Entry entry ? entry.map : value);
        return this;
    }

    Entry text(String key, Object value) {
        return put(key, value.toString());
    }

    Entry text(String key, Optional<?> value) {
        value.ifPresent(one -> text(key, one));
        return this;
    }

    <T> Entry entry(String key, Optional<T> value, Function<T, Entry> write) {
        value.ifPresent(one -> put(key, write.apply(one)));
        return this;
    }

    <T> Entry list(String key, Iterable<T> values, Function<T, ?> write) {
        List<Object> written = new ArrayList<>();
        for (T value : values) {
            Object one = write.apply(value);
            written.add(one instanceof Entry entry ? entry.map : one);
        }
        if (!written.isEmpty()) {
            map.put(key, written);
        }
        return this;
    }

    Map<String, Object> map() {
        return map;
    }
}
