package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.TextNode;

/** Where the shape of a document is at fault, so that its meaning is not complained of there as well. */
final class ShapeFaults {

    /** Faults that leave the value behind them usable. */
    private static final ImmutableSet<String> HARMLESS = ImmutableSet.of("anchor", "tag");

    private final Set<String> places = new HashSet<>();
    private final Set<String> around = new HashSet<>();

    ShapeFaults(ImmutableList<Fault> faults) {
        for (Fault fault : faults) {
            if (!HARMLESS.contains(fault.code())) {
                add(fault.path());
            }
        }
    }

    private void add(String path) {
        places.add(path);
        around.add(path);
        around.add("");
        for (int i = 1; i < path.length(); i++) {
            if (path.charAt(i) == '.' || path.charAt(i) == '[') {
                around.add(path.substring(0, i));
            }
        }
    }

    /** Whether the node itself was found faulty. */
    boolean isAt(TextNode node) {
        return places.contains(node.path());
    }

    /** Whether the node or something in it was found faulty. */
    boolean isWithin(TextNode node) {
        return around.contains(node.path());
    }
}
