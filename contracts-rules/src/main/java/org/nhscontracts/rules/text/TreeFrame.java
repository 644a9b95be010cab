package org.nhscontracts.rules.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list or map that is being read. */
final class TreeFrame {

    private static final int LONGEST_PLAIN_KEY = 60;

    /** What the list or map is to the one around it. */
    enum Role {
        VALUE,
        UNUSABLE_KEY
    }

    private final Role role;
    private final boolean map;
    private final Location location;
    private final String path;
    private final List<TextNode> items;
    private final Map<String, TextNode> entries;
    private final Map<String, Location> keyLocations;
    private int index;
    private String key = "";
    private String keyPath = "";
    private boolean keyUsable;
    private boolean valueNext;

    TreeFrame(Role role, boolean map, Location location, String path) {
        this.role = role;
        this.map = map;
        this.location = location;
        this.path = path;
        this.items = map ? ImmutableList.of() : new ArrayList<>();
        this.entries = map ? new LinkedHashMap<>() : ImmutableMap.of();
        this.keyLocations = map ? new LinkedHashMap<>() : ImmutableMap.of();
    }

    Role role() {
        return role;
    }

    Location location() {
        return location;
    }

    String path() {
        return path;
    }

    boolean expectsKey() {
        return map && !valueNext;
    }

    /** The path of the value that comes next. */
    String childPath() {
        return map ? keyPath : path + "[" + index + "]";
    }

    String keyPath(String name) {
        if (isPlain(name)) {
            return path.isEmpty() ? name : path + "." + name;
        }
        return path + "[\"" + Words.shown(name) + "\"]";
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_PLAIN_KEY
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }

    boolean knows(String name) {
        return keyLocations.containsKey(name);
    }

    /** The earlier place of a key that comes a second time. */
    Location locationOf(String name) {
        return keyLocations.getOrDefault(name, location);
    }

    void key(String name, String itsPath, Location where) {
        key = name;
        keyPath = itsPath;
        keyUsable = true;
        keyLocations.put(name, where);
        valueNext = true;
    }

    /** A key that comes a second time: the first value counts, the second is read for its faults only. */
    void repeatedKey(String itsPath) {
        keyPath = itsPath;
        keyUsable = false;
        valueNext = true;
    }

    /** A key that cannot be kept; its value is read for its faults only. */
    void unusableKey(String itsPath, Location where) {
        String name = '\0' + itsPath;
        entries.put(name, new TextFlaw(where, itsPath, true));
        keyLocations.put(name, where);
        repeatedKey(itsPath);
    }

    void value(TextNode node) {
        if (!map) {
            items.add(node);
        } else if (keyUsable) {
            entries.put(key, node);
        }
        index++;
        valueNext = false;
    }

    /** The finished list or map. */
    TextNode build() {
        if (!map) {
            return new TextList(location, path, ImmutableList.copyOf(items));
        }
        return new TextMap(location, path, ImmutableMap.copyOf(entries), ImmutableMap.copyOf(keyLocations));
    }
}
