package org.nhscontracts.rules.document;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.rules.contractfile.InconsistentContractException;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/**
 * One map of a document while it becomes a value. Every attribute is read even after another one was refused, so that all
 * faults are found at once; the value is built only if none was.
 */
final class Item {

    private final Binding binding;
    private final TextMap map;
    private boolean refused;

    Item(Binding binding, TextMap map) {
        this.binding = binding;
        this.map = map;
    }

    TextMap map() {
        return map;
    }

    boolean has(String key) {
        return map.find(key).isPresent();
    }

    Optional<TextScalar> scalar(String key) {
        return map.find(key).filter(TextScalar.class::isInstance).map(TextScalar.class::cast);
    }

    /** Reads a scalar; empty if it is not there or was refused. */
    <T> Optional<T> get(String key, Function<String, T> parse) {
        return scalar(key).flatMap(scalar -> parse(scalar, parse));
    }

    /** Reads a scalar and hands it on. */
    <T> void set(String key, Function<String, T> parse, Consumer<? super T> setter) {
        get(key, parse).ifPresent(setter);
    }

    /** Reads a scalar that names something the document defines, and hands it on. */
    <T> void refer(
            String key, BiConsumer<Binding, TextScalar> check, Function<String, T> parse, Consumer<? super T> setter) {
        scalar(key).ifPresent(scalar -> check.accept(binding, scalar));
        set(key, parse, setter);
    }

    /** Reads what stands under a key and hands it on. */
    <T> void nested(String key, Function<TextNode, Optional<T>> read, Consumer<? super T> setter) {
        map.find(key).ifPresent(node -> pass(read.apply(node), setter));
    }

    /** Reads every entry of a list and hands them on. */
    <T> void each(String key, Function<TextNode, Optional<T>> read, Consumer<? super T> adder) {
        map.find(key)
                .filter(TextList.class::isInstance)
                .ifPresent(list -> ((TextList) list).items().forEach(node -> pass(read.apply(node), adder)));
    }

    /** Reads every scalar of a list that names something the document defines, and hands them on. */
    <T> void referEach(
            String key, BiConsumer<Binding, TextScalar> check, Function<String, T> parse, Consumer<? super T> adder) {
        each(
                key,
                node -> {
                    if (node instanceof TextScalar scalar) {
                        check.accept(binding, scalar);
                        return parse(scalar, parse);
                    }
                    return Optional.empty();
                },
                adder);
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
        } catch (InconsistentContractException e) {
            throw e; // has faults in several places
        } catch (IllegalArgumentException e) {
            binding.refuse(map, "inconsistent", e);
            return Optional.empty();
        }
    }

    private <T> Optional<T> parse(TextScalar scalar, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(scalar.text()));
        } catch (DateTimeException e) {
            refused = true;
            binding.refuse(scalar, "bad-value", new IllegalArgumentException("x, expected a day of the calendar", e));
        } catch (IllegalArgumentException e) {
            refused = true;
            binding.refuse(scalar, "bad-value", e);
        }
        return Optional.empty();
    }

    private <T> void pass(Optional<T> value, Consumer<? super T> consumer) {
        value.ifPresentOrElse(consumer, () -> refused = true);
    }
}
