package org.nhscontracts.rules.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextOutput;
import org.nhscontracts.rules.text.TextScalar;

/** Texts within texts: trees that were read, as values to be written again, and compared with what they ought to be. */
final class TextTree {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private final FaultCollector faults;

    TextTree(FaultCollector faults) {
        this.faults = faults;
    }

    /** Maps, lists and single values, as {@link TextOutput} writes them. */
    static Object values(TextNode node) {
        if (node instanceof TextMap map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.entries().forEach((key, value) -> values.put(key, values(value)));
            return values;
        }
        return node instanceof TextList list
                ? list.items().stream().map(TextTree::values).toList()
                : value((TextScalar) node);
    }

    private static Object value(TextScalar scalar) {
        if (scalar.quoted()) {
            return scalar.text();
        }
        if (NUMBER.matcher(scalar.text()).matches()) {
            return new BigDecimal(scalar.text());
        }
        return scalar.text().equals("true") || scalar.text().equals("false")
                ? Boolean.valueOf(scalar.text())
                : scalar.text();
    }

    /** Makes a fault of everything in which a tree differs from what it ought to be. */
    void compare(TextNode written, Object expected) {
        if (written instanceof TextMap map && expected instanceof Map<?, ?> values) {
            compareMaps(map, values);
        } else if (written instanceof TextList list && expected instanceof List<?> values) {
            compareLists(list, values);
        } else if (!(written instanceof TextScalar scalar) || !scalar.text().equals(words(expected))) {
            differs(written, words(written), words(expected));
        }
    }

    private void compareMaps(TextMap map, Map<?, ?> values) {
        Set<String> keys = new LinkedHashSet<>(map.entries().keySet());
        values.keySet().forEach(key -> keys.add(key.toString()));
        compareParts(map, keys, values);
    }

    /** Compares what stands under some keys. */
    void compareParts(TextMap map, Set<String> keys, Map<?, ?> values) {
        for (String key : keys) {
            Optional<TextNode> node = map.find(key);
            Optional<Object> expected = Optional.ofNullable(values.get(key));
            if (node.isPresent() && expected.isPresent()) {
                compare(node.get(), expected.get());
            } else if (node.isPresent()) {
                differs(node.get(), words(node.get()), "nothing");
            } else if (expected.isPresent()) {
                differs(map, "no '" + key + "'", words(expected.get()));
            }
        }
    }

    private void compareLists(TextList list, List<?> values) {
        if (list.items().size() != values.size()) {
            differs(list, list.items().size() + " entries", values.size() + " entries");
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            compare(list.items().get(i), values.get(i));
        }
    }

    private void differs(TextNode node, String found, String expected) {
        faults.add(Fault.at(
                node, "replay-differs", found, expected + ", which follows from the events and editions beside it"));
    }

    private static String words(TextNode node) {
        return node instanceof TextScalar scalar ? Fault.quoted(scalar.text()) : "a map or list";
    }

    private static String words(Object value) {
        if (value instanceof Map || value instanceof List) {
            return "a map or list";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
