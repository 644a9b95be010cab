package org.nhscontracts.rules.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One schema object: what it demands of a node.
 *
 * @param description what the author says the node is
 * @param type the type, unless left open
 * @param allowed the words of {@code enum}, as written
 * @param required the keys a map must have
 * @param reference the schema that this one refers to; resolved on use, as schemas may refer to each other in circles
 * @param alternatives the branches of {@code oneOf}
 * @param checks the keywords in the order in which they apply
 */
record SchemaRule(
        Optional<String> description,
        Optional<SchemaType> type,
        ImmutableList<String> allowed,
        ImmutableSet<String> required,
        Optional<Supplier<SchemaRule>> reference,
        ImmutableList<SchemaRule> alternatives,
        ImmutableList<SchemaCheck> checks) {

    /** The type, own or of the schema referred to. */
    Optional<SchemaType> effectiveType() {
        return type.or(() -> referred().flatMap(SchemaRule::effectiveType));
    }

    /** The required keys, own and of the schema referred to. */
    ImmutableSet<String> effectiveRequired() {
        return referred()
                .map(it -> Sets.union(required, it.effectiveRequired()).immutableCopy())
                .orElse(required);
    }

    Optional<SchemaRule> referred() {
        return reference.map(Supplier::get);
    }

    /** What the node should be, for a message. */
    String words() {
        return description.or(() -> referred().map(SchemaRule::words)).orElseGet(this::ownWords);
    }

    private String ownWords() {
        if (!allowed.isEmpty()) {
            return Words.oneOf(allowed);
        }
        return type.map(SchemaType::description).orElse("a value");
    }

    void check(TextNode node, FaultCollector faults) {
        if (node instanceof TextFlaw) {
            return; // its fault is reported
        }
        for (SchemaCheck check : checks) {
            if (!check.passes(node, faults)) {
                return;
            }
        }
    }
}
