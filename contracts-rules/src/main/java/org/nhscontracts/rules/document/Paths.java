package org.nhscontracts.rules.document;

import com.google.common.base.Splitter;
import java.util.Optional;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;

/** Finds the node of a path such as {@code rules[0].when}. */
final class Paths {

    private static final Splitter STEPS = Splitter.onPattern("[.\\[\\]]+").omitEmptyStrings();

    private Paths() {}

    /** The node of a path; where the document has no such node, the nearest one around it. */
    static TextNode find(TextNode document, String path) {
        TextNode node = document;
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
        if (node instanceof TextList list && step.chars().allMatch(Character::isDigit)) {
            int index = Integer.parseInt(step);
            return index < list.items().size() ? Optional.of(list.items().get(index)) : Optional.empty();
        }
        return Optional.empty();
    }
}
