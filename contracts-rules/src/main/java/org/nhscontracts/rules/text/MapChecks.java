package org.nhscontracts.rules.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** The keywords that look at a map; other nodes pass them. */
final class MapChecks {

    private MapChecks() {}

    /** {@code required}, saying of each missing key what it is. */
    static SchemaCheck required(ImmutableSet<String> required, ImmutableMap<String, SchemaRule> properties) {
        return (node, faults) -> {
            if (node instanceof TextMap map && !lacksKeys(map)) {
                required.stream()
                        .filter(key -> !map.entries().containsKey(key))
                        .forEach(key ->
                                faults.add(node, "missing-key", "no key " + Words.quoted(key), words(properties, key)));
            }
            return true;
        };
    }

    /** Whether a key was unusable, so that the map may lack others for that reason. */
    static boolean lacksKeys(TextMap map) {
        return map.entries().values().stream().anyMatch(MapChecks::isUnusableKey);
    }

    private static boolean isUnusableKey(TextNode value) {
        return value instanceof TextFlaw flaw && flaw.ofKey();
    }

    private static String words(ImmutableMap<String, SchemaRule> properties, String key) {
        SchemaRule rule = properties.get(key);
        return rule == null ? "a value for it" : rule.words();
    }

    /** {@code properties}; a key without a schema of its own is left to {@code additionalProperties}. */
    static SchemaCheck properties(ImmutableMap<String, SchemaRule> properties) {
        return (node, faults) -> {
            if (node instanceof TextMap map) {
                map.entries().forEach((key, value) -> {
                    SchemaRule rule = properties.get(key);
                    if (rule != null) {
                        rule.check(value, faults);
                    }
                });
            }
            return true;
        };
    }

    /** {@code additionalProperties: false}. */
    static SchemaCheck noOthers(ImmutableSet<String> known) {
        return (node, faults) -> {
            if (node instanceof TextMap map) {
                map.entries().forEach((key, value) -> {
                    if (!known.contains(key) && !isUnusableKey(value)) {
                        faults.add(() -> unknownKey(map, key, value, known));
                    }
                });
            }
            return true;
        };
    }

    private static Fault unknownKey(TextMap map, String key, TextNode value, ImmutableSet<String> known) {
        return new Fault(
                "unknown-key",
                map.locationOfKey(key),
                value.path(),
                "the key " + Words.quoted(key),
                expected(key, known));
    }

    private static String expected(String key, ImmutableSet<String> known) {
        if (known.isEmpty()) {
            return "no keys";
        }
        String suggestion = Words.suggestion(key, known);
        return suggestion.isEmpty() ? "the keys " + Words.list(known) : "a known key" + suggestion;
    }

    /** {@code additionalProperties} with a schema. */
    static SchemaCheck others(SchemaRule rule, ImmutableSet<String> known) {
        return (node, faults) -> {
            if (node instanceof TextMap map) {
                map.entries().forEach((key, value) -> {
                    if (!known.contains(key)) {
                        rule.check(value, faults);
                    }
                });
            }
            return true;
        };
    }

    /** {@code propertyNames}: each key taken as a text of its own. */
    static SchemaCheck names(SchemaRule rule) {
        return (node, faults) -> {
            if (node instanceof TextMap map) {
                map.entries().forEach((key, value) -> {
                    if (!isUnusableKey(value)) {
                        badKey(rule, map, key, value).ifPresent(faults::add);
                    }
                });
            }
            return true;
        };
    }

    private static Optional<Fault> badKey(SchemaRule rule, TextMap map, String key, TextNode value) {
        FaultCollector faults = new FaultCollector(1);
        rule.check(new TextScalar(map.locationOfKey(key), value.path(), key, true), faults);
        return faults.faults().stream()
                .map(it ->
                        new Fault("bad-key", it.location(), it.path(), "the key " + Words.quoted(key), it.expected()))
                .findFirst();
    }

    static SchemaCheck minProperties(long least) {
        return (node, faults) -> {
            if (node instanceof TextMap map && map.entries().size() < least) {
                String found = "a map with " + Words.count(map.entries().size(), "key", "keys");
                faults.add(node, "too-few", found, "at least " + Words.count(least, "key", "keys"));
            }
            return true;
        };
    }
}
