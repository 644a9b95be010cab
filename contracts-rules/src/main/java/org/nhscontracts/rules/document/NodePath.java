package org.nhscontracts.rules.document;

import com.google.common.base.Splitter;
import java.util.Optional;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;

/** Finds the node of a document that a path such as {@code conditions[3].dependsOn} names. */
final class NodePath {

    private static final Splitter STEPS = Splitter.onPattern("[.\\[\\]]+").omitEmptyStrings();

    private NodePath() {}

    /** The node, or the last one on the way to it that the document has. */
    static TextNode find(TextMap from, String path) {
        TextNode node = from;
        for (String step : STEPS.split(path)) {
            Optional<TextNode> next = step(node, step);
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    private static Optional<TextNode> step(TextNode node, String step) {
        if (node instanceof TextMap map) {
            return map.find(step);
        }
        return node instanceof TextList list
                ? list.items().stream().skip(Integer.parseInt(step)).findFirst()
                : Optional.empty();
    }
}
