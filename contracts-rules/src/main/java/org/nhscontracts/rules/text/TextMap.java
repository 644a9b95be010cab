package org.nhscontracts.rules.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;

/**
 * A map from keys to nodes.
 *
 * @param location where the map starts
 * @param path the place in the structure
 * @param entries the values by key, in the order of the document
 * @param keyLocations where each key stands, for the same keys
 */
public record TextMap(
        Location location,
        String path,
        ImmutableMap<String, TextNode> entries,
        ImmutableMap<String, Location> keyLocations)
        implements TextNode {

    /**
     * Checks that every key has a location.
     *
     * @param location where the map starts
     * @param path the place in the structure
     * @param entries the values by key
     * @param keyLocations where each key stands
     * @throws IllegalArgumentException when the keys of the two maps differ
     */
    public TextMap {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(path, "path");
        checkArgument(
                entries.keySet().equals(keyLocations.keySet()),
                "keyLocations has the keys %s but entries %s",
                keyLocations.keySet(),
                entries.keySet());
    }

    /**
     * {@return the value of a key, or empty when the map lacks it}
     *
     * @param key the key
     */
    public Optional<TextNode> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /**
     * {@return where a key stands; the start of the map when it lacks the key}
     *
     * @param key the key
     */
    public Location locationOfKey(String key) {
        return Objects.requireNonNullElse(keyLocations.get(key), location);
    }
}
