package org.nhscontracts.rules.catalogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;
import org.nhscontracts.rules.text.TextSchema;

/** The reading of one file of the catalogue: first its shape by the schema, then its meaning, all faults together. */
final class CatalogueBinding {

    private static final String INCONSISTENT = "inconsistent";
    private static final String FOUND = "found ";
    private static final String EXPECTED = ", expected ";

    private final FaultCollector faults;
    private final ImmutableSet<String> misshapen;

    private CatalogueBinding(FaultCollector faults, ImmutableSet<String> misshapen) {
        this.faults = faults;
        this.misshapen = misshapen;
    }

    /** Checks the shape; the meaning is looked at only if all faults of the shape are known: else it would trip over the others. */
    static Optional<CatalogueItem> open(TextNode document, TextSchema schema, FaultCollector faults) {
        FaultCollector ofShape = new FaultCollector();
        schema.check(document, ofShape);
        ofShape.faults().forEach(faults::add);
        ImmutableSet<String> misshapen =
                ofShape.faults().stream().map(Fault::path).collect(toImmutableSet());
        return document instanceof TextMap map && ofShape.omitted() == 0
                ? Optional.of(new CatalogueItem(new CatalogueBinding(faults, misshapen), map))
                : Optional.empty();
    }

    FaultCollector faults() {
        return faults;
    }

    Optional<CatalogueItem> part(TextNode node) {
        return node instanceof TextMap map ? Optional.of(new CatalogueItem(this, map)) : Optional.empty();
    }

    /** Whether the shape of a node, or of something in it, was found faulty. */
    boolean isMisshapen(TextNode node) {
        return misshapen.stream()
                .anyMatch(path -> path.equals(node.path())
                        || path.startsWith(node.path() + ".")
                        || path.startsWith(node.path() + "["));
    }

    /** Reports what a value type refused of a scalar. */
    void refuse(TextScalar scalar, String message) {
        String written = Fault.quoted(scalar.text());
        int split = message.lastIndexOf(EXPECTED);
        if (split < 0) {
            faults.add(scalar, "bad-value", written + " (" + message + ")", "another value");
        } else {
            faults.add(scalar, "bad-value", written, message.substring(split + EXPECTED.length()));
        }
    }

    /** Reports what a value type refused of a map, in the words it used: most messages read {@code what: found …, expected …}. */
    void refuse(TextMap map, String message) {
        int split = message.lastIndexOf(EXPECTED);
        int found = message.indexOf(FOUND);
        if (split < 0 || found < 0) {
            faults.add(map, INCONSISTENT, "that " + message, "values that go together");
        } else {
            String expected = message.substring(split + EXPECTED.length());
            faults.add(map, INCONSISTENT, message.substring(found + FOUND.length(), split), expected);
        }
    }

    /** How to read the words of an enumeration. */
    static <E extends Enum<E>> Function<String, E> words(E[] values, Function<E, String> words) {
        return text -> Arrays.stream(values)
                .filter(value -> words.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "found " + Fault.quoted(text) + ", expected " + Fault.oneOf(text, all(values, words))));
    }

    private static <E extends Enum<E>> ImmutableList<String> all(E[] values, Function<E, String> words) {
        return Arrays.stream(values).map(words).collect(toImmutableList());
    }
}
