package org.nhscontracts.rules.document;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/**
 * The ids of one list of a document, faulty entries included.
 *
 * @param words the ids as written
 * @param complete whether there can be no others: no id is malformed or unreadable, and the list is not lost
 *     behind a misspelt key
 */
record Ids(ImmutableSet<String> words, boolean complete) {

    static Ids of(TextMap map, String key, ShapeFaults faults) {
        Optional<TextNode> node = map.find(key);
        if (node.isEmpty()) {
            boolean sound = map.entries().values().stream().noneMatch(faults::isAt);
            return new Ids(ImmutableSet.of(), sound);
        }
        return node.get() instanceof TextList list ? of(list, faults) : new Ids(ImmutableSet.of(), false);
    }

    /** The id of what stands under a key, if it has one. */
    static Ids of(TextNode parent, String key) {
        Optional<TextNode> node = parent instanceof TextMap map ? map.find(key) : Optional.empty();
        return new Ids(
                node.filter(Ids::hasId).map(Ids::id).map(ImmutableSet::of).orElseGet(ImmutableSet::of),
                node.map(Ids::hasId).orElse(true));
    }

    private static Ids of(TextList list, ShapeFaults faults) {
        ImmutableSet<String> words = words(list);
        boolean readable = list.items().stream().allMatch(Ids::hasId);
        boolean sound = list.items().stream()
                .filter(Ids::hasId)
                .noneMatch(item -> faults.isAt(((TextMap) item).find("id").orElseThrow()));
        return new Ids(words, readable && sound && !faults.isAt(list));
    }

    private static ImmutableSet<String> words(TextList list) {
        return list.items().stream().filter(Ids::hasId).map(Ids::id).collect(toImmutableSet());
    }

    private static boolean hasId(TextNode item) {
        return item instanceof TextMap map && map.find("id").orElse(map) instanceof TextScalar;
    }

    private static String id(TextNode item) {
        return ((TextScalar) ((TextMap) item).find("id").orElseThrow()).text();
    }

    /** These ids and others. */
    Ids and(Ids others) {
        return new Ids(
                ImmutableSet.<String>builder()
                        .addAll(words)
                        .addAll(others.words)
                        .build(),
                complete && others.complete);
    }

    boolean contains(String id) {
        return words.contains(id);
    }
}
