package org.nhscontracts.rules.document;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** What all sections share while a document becomes a value: the faults so far, and the ids that it defines. */
final class Binding {

    private static final String EXPECTED = ", expected ";

    private final FaultCollector faults;
    private final Known known;
    private final ImmutableSet<String> shapeFaults;
    private final Set<String> seen = new HashSet<>();

    /** Starts binding after the shape was checked. */
    Binding(FaultCollector faults, Known known) {
        this.faults = faults;
        this.known = known;
        this.shapeFaults = faults.faults().stream().map(Fault::path).collect(toImmutableSet());
    }

    Known known() {
        return known;
    }

    FaultCollector faults() {
        return faults;
    }

    /** The node as a map, unless its shape was found faulty. */
    Optional<Item> item(TextNode node) {
        return node instanceof TextMap map ? Optional.of(new Item(this, map)) : Optional.empty();
    }

    /** Whether the shape of a node, or of something in it, was found faulty. */
    boolean isMisshapen(TextNode node) {
        return shapeFaults.stream().anyMatch(path -> isWithin(path, node.path()));
    }

    private static boolean isWithin(String path, String outer) {
        return path.equals(outer)
                || (path.startsWith(outer)
                        && (outer.isEmpty()
                                || path.charAt(outer.length()) == '.'
                                || path.charAt(outer.length()) == '['));
    }

    /** Reports what a value type refused, in the words it used. */
    void refuse(TextNode node, String code, RuntimeException refusal) {
        if (isMisshapen(node)) {
            return;
        }
        String message = String.valueOf(refusal.getMessage());
        int split = message.indexOf(EXPECTED);
        String found = split < 0 ? message : message.substring(0, split);
        String expected = split < 0 ? "values that go together" : message.substring(split + EXPECTED.length());
        faults.add(node, code, found(node, found), expected);
    }

    private static String found(TextNode node, String message) {
        return node instanceof TextScalar scalar
                ? Fault.quoted(scalar.text())
                : message.substring(message.indexOf("found ") < 0 ? 0 : message.indexOf("found ") + "found ".length());
    }

    /** Reports an id that the document does not define. */
    void reference(TextScalar id, String code, ImmutableSet<String> known) {
        if (!known.contains(id.text()) && !isMisshapen(id)) {
            faults.add(id, code, Fault.quoted(id.text()), Fault.oneOf(id.text(), known));
        }
    }

    /** Reports an id that a list defines a second time. */
    void once(String list, TextScalar id) {
        if (!seen.add(list + '\0' + id.text())) {
            faults.add(id, "duplicate-id", Fault.quoted(id.text()) + " a second time", "every id once");
        }
    }
}
