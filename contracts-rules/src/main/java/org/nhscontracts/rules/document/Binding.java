package org.nhscontracts.rules.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.Location;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** What all sections share while a document becomes a value: the faults so far, and the ids that it defines. */
final class Binding {

    private final FaultCollector faults;
    private final ShapeFaults shapeFaults;
    private final Known known;
    private final Map<String, TextScalar> seen;

    /** Starts binding after the shape was checked. */
    Binding(FaultCollector faults, TextMap document) {
        this.faults = faults;
        this.shapeFaults = new ShapeFaults(faults.faults());
        this.known = Known.of(document, shapeFaults);
        this.seen = new HashMap<>();
    }

    /** Goes on with another file of the same document, after its shape was checked. */
    private Binding(Binding document, String file) {
        this.faults = document.faults;
        this.shapeFaults = new ShapeFaults(faults.faults().stream()
                .filter(fault -> fault.location().file().equals(file))
                .collect(toImmutableList()));
        this.known = document.known;
        this.seen = document.seen;
    }

    /** The same ids and faults, for a file that the document names. */
    Binding of(String file) {
        return new Binding(this, file);
    }

    Known known() {
        return known;
    }

    /** The ids of a list in some map of the document. */
    Ids ids(TextMap map, String key) {
        return Ids.of(map, key, shapeFaults);
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
        return shapeFaults.isWithin(node);
    }

    /** Reports what a value type refused, in the words it used. */
    void refuse(TextNode node, String code, RuntimeException refusal) {
        if (!isMisshapen(node)) {
            Refusal words = Refusal.of(refusal).at(node);
            faults.add(node, code, words.found(), words.expected());
        }
    }

    /** Whether the document defines an id; reports one that it does not define. */
    boolean reference(TextScalar id, String code, Ids ids) {
        if (isMisshapen(id)) {
            return false;
        }
        if (!ids.contains(id.text()) && ids.complete()) {
            faults.add(() -> Fault.at(id, code, Fault.quoted(id.text()), expected(id.text(), ids)));
        }
        return ids.contains(id.text());
    }

    /** What is expected in place of an id that the document does not define. */
    static String expected(String id, Ids ids) {
        return ids.words().isEmpty() ? "no id, as the document defines none" : Fault.oneOf(id, ids.words());
    }

    /** Whether a list defines an id for the first time; reports one that it defines again. */
    boolean once(String list, TextScalar id) {
        if (isMisshapen(id)) {
            return false;
        }
        TextScalar first = seen.putIfAbsent(list + '\0' + id.text(), id);
        if (first != null) {
            String expected = "every " + list + " once (it first stands in " + place(id, first.location()) + ")";
            faults.add(id, "duplicate-id", Fault.quoted(id.text()) + " a second time", expected);
        }
        return first == null;
    }

    private static String place(TextScalar from, Location location) {
        return location.file().equals(from.location().file()) ? "line " + location.line() : location.toString();
    }
}
