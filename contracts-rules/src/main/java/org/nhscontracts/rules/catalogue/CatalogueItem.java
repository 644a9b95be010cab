package org.nhscontracts.rules.catalogue;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/**
 * One map of a file of the catalogue while it becomes a value. Every attribute is read even after another one was refused, so
 * that all faults are found at once; the value is built only if none was.
 */
final class CatalogueItem {

    private final CatalogueBinding reading;
    private final TextMap map;
    private boolean refused;

    CatalogueItem(CatalogueBinding reading, TextMap map) {
        this.reading = reading;
        this.map = map;
    }

    TextMap map() {
        return map;
    }

    boolean has(String key) {
        return map.find(key).isPresent();
    }

    /** The scalar under a key, if its shape is sound. */
    Optional<TextScalar> scalar(String key) {
        return map.find(key).filter(TextScalar.class::isInstance).map(TextScalar.class::cast);
    }

    /** The text of a node, if it is a scalar of sound shape. */
    Optional<String> textOf(TextNode node) {
        return node instanceof TextScalar scalar && !reading.isMisshapen(node)
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    /** Reads a scalar; empty if it is not there or was refused. */
    <T> Optional<T> get(String key, Function<String, T> parse) {
        return map.find(key).flatMap(node -> parse(node, parse));
    }

    /** Reads a scalar and hands it on. */
    <T> void set(String key, Function<String, T> parse, Consumer<? super T> setter) {
        get(key, parse).ifPresent(setter);
    }

    /** Reads every scalar of a list and hands them on. */
    <T> void eachText(String key, Function<String, T> parse, Consumer<? super T> adder) {
        eachNode(key, node -> parse(node, parse).ifPresent(adder));
    }

    /** Reads every map of a list and hands on what it becomes. */
    <T> void each(String key, Function<CatalogueItem, Optional<T>> read, Consumer<? super T> adder) {
        eachNode(key, node -> pass(reading.part(node).flatMap(read), adder));
    }

    /** Reads the map under a key and hands on what it becomes. */
    <T> void nested(String key, Function<CatalogueItem, Optional<T>> read, Consumer<? super T> setter) {
        map.find(key).ifPresent(node -> pass(reading.part(node).flatMap(read), setter));
    }

    /** Hands on every node of a list. */
    void eachNode(String key, Consumer<TextNode> consumer) {
        map.find(key).ifPresent(node -> {
            if (node instanceof TextList list) {
                list.items().forEach(consumer);
            } else {
                refused = true;
            }
        });
    }

    /** Reports a fault at a node of this map, unless its shape was found faulty; the value is not built then. */
    void refuse(TextNode node, String code, String found, String expected) {
        refused = true;
        if (!reading.isMisshapen(node)) {
            reading.faults().add(node, code, found, expected);
        }
    }

    /** Builds the value, unless something in it was refused. */
    <T> Optional<T> build(Supplier<T> build) {
        if (refused) {
            return Optional.empty();
        }
        try {
            return Optional.of(build.get());
        } catch (IncompleteValueException e) {
            return Optional.empty(); // the schema has named what is missing
        } catch (IllegalArgumentException e) {
            refuseMap(e);
            return Optional.empty();
        }
    }

    private void refuseMap(IllegalArgumentException e) {
        if (!reading.isMisshapen(map)) {
            reading.refuse(map, String.valueOf(e.getMessage()));
        }
    }

    /** Reads a node of this map that must be a scalar; empty if it was refused. */
    <T> Optional<T> parse(TextNode node, Function<String, T> parse) {
        Optional<T> parsed = node instanceof TextScalar scalar && !reading.isMisshapen(scalar)
                ? parse(scalar, parse)
                : Optional.empty();
        refused |= parsed.isEmpty();
        return parsed;
    }

    private <T> Optional<T> parse(TextScalar scalar, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(scalar.text()));
        } catch (DateTimeException e) {
            reading.refuse(scalar, "found no day, expected a day of the calendar");
        } catch (IllegalArgumentException e) {
            reading.refuse(scalar, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private <T> void pass(Optional<T> value, Consumer<? super T> consumer) {
        value.ifPresentOrElse(consumer, () -> refused = true);
    }
}
