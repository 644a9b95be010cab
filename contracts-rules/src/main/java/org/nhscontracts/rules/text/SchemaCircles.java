package org.nhscontracts.rules.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds references that lead in a circle on one and the same node, which no check of a document would ever leave. */
final class SchemaCircles {

    private final Set<SchemaRule> entered = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<SchemaRule> left = Collections.newSetFromMap(new IdentityHashMap<>());

    private SchemaCircles() {}

    /** A definition from which a circle is reached; every circle passes through a definition. */
    static Optional<String> find(Map<String, SchemaRule> definitions) {
        SchemaCircles circles = new SchemaCircles();
        return definitions.entrySet().stream()
                .filter(it -> circles.reaches(it.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean reaches(SchemaRule rule) {
        if (left.contains(rule)) {
            return false;
        }
        if (!entered.add(rule)) {
            return true;
        }
        boolean circle = rule.referred().map(this::reaches).orElse(false)
                || rule.alternatives().stream().anyMatch(this::reaches);
        left.add(rule);
        return circle;
    }
}
