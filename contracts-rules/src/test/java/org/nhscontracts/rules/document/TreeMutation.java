package org.nhscontracts.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Changes a document here and there. A text is never replaced by a number or truth value: the format takes any single value
 * as a text, which JSON Schema does not.
 */
final class TreeMutation {

    private final Random random;
    private final int mutations;

    TreeMutation(Random random, int mutations) {
        this.random = random;
        this.mutations = mutations;
    }

    Map<String, Object> mutate(Map<String, Object> document) {
        Map<String, Object> copy = copy(document);
        for (int i = 0; i < mutations; i++) {
            List<Object> containers = new ArrayList<>();
            collect(copy, containers);
            change(containers.get(random.nextInt(containers.size())));
        }
        return copy;
    }

    private static Map<String, Object> copy(Map<String, Object> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, copyOf(value)));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static Object copyOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            return copy((Map<String, Object>) map);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copyOf(item)));
            return copy;
        }
        return value;
    }

    private static void collect(Object node, List<Object> containers) {
        if (node instanceof Map<?, ?> map) {
            containers.add(map);
            map.values().forEach(value -> collect(value, containers));
        } else if (node instanceof List<?> list) {
            containers.add(list);
            list.forEach(item -> collect(item, containers));
        }
    }

    @SuppressWarnings("unchecked")
    private void change(Object container) {
        if (container instanceof Map<?, ?> map && !map.isEmpty()) {
            changeMap((Map<String, Object>) map);
        } else if (container instanceof List<?> list && !list.isEmpty()) {
            changeList((List<Object>) list);
        }
    }

    private void changeMap(Map<String, Object> map) {
        List<String> keys = new ArrayList<>(map.keySet());
        String key = keys.get(random.nextInt(keys.size()));
        Object value = map.getOrDefault(key, "");
        switch (random.nextInt(4)) {
            case 0 -> map.remove(key);
            case 1 -> {
                map.remove(key);
                map.put(misspelt(key), value);
            }
            case 2 -> map.put(random.nextBoolean() ? "extra" : "id", "x");
            default -> map.put(key, copyOf(instead(value)));
        }
    }

    private void changeList(List<Object> list) {
        int at = random.nextInt(list.size());
        switch (random.nextInt(4)) {
            case 0 -> list.remove(at);
            case 1 -> list.clear();
            case 2 -> list.add(copyOf(list.get(at)));
            default -> list.set(at, copyOf(instead(list.get(at))));
        }
    }

    private String misspelt(String key) {
        int at = random.nextInt(key.length());
        return random.nextBoolean() ? key.substring(0, at) + key.substring(at + 1) + "x" : key + "s";
    }

    private Object instead(Object value) {
        if (random.nextInt(3) == 0) {
            return random.nextBoolean() ? List.of("x") : Map.of("x", "y");
        }
        if (value instanceof Number) {
            return List.of("5", -1, new BigDecimal("1.5"), true, 123_456_789_012_345_678L)
                    .get(random.nextInt(5));
        }
        return List.of(
                        "",
                        " ",
                        "x",
                        "2024-02-30",
                        "2024-13",
                        ">= 1",
                        "1/0",
                        "../a",
                        "yes",
                        "null",
                        "1e999999999",
                        "0000")
                .get(random.nextInt(12));
    }
}
