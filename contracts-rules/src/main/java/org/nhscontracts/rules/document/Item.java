package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.rules.text.Fault;
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

    /** Reads a scalar; empty if it is not there or was refused. */
    <T> Optional<T> get(String key, Function<String, T> parse) {
        return map.find(key).flatMap(node -> parse(node, (any, id) -> true, parse));
    }

    /** Reads a scalar and hands it on. */
    <T> void set(String key, Function<String, T> parse, Consumer<? super T> setter) {
        get(key, parse).ifPresent(setter);
    }

    /** Reads a scalar that names something the document defines; empty if it is not there or was refused. */
    <T> Optional<T> referred(String key, BiPredicate<Binding, TextScalar> check, Function<String, T> parse) {
        return map.find(key).flatMap(node -> parse(node, check, parse));
    }

    /** Reads a scalar that names something the document defines, and hands it on. */
    <T> void refer(
            String key, BiPredicate<Binding, TextScalar> check, Function<String, T> parse, Consumer<? super T> setter) {
        referred(key, check, parse).ifPresent(setter);
    }

    /** Reads what stands under a key; empty if it is not there or was refused. */
    <T> Optional<T> part(String key, Function<TextNode, Optional<T>> read) {
        return map.find(key).flatMap(node -> {
            Optional<T> part = read.apply(node);
            refused |= part.isEmpty();
            return part;
        });
    }

    /** Reads every entry of a list; none if it is not there. */
    <T> ImmutableList<T> list(String key, Function<TextNode, Optional<T>> read) {
        ImmutableList.Builder<T> list = ImmutableList.builder();
        each(key, read, list::add);
        return list.build();
    }

    /** Reads every scalar of a list in which each stands once; none if it is not there. */
    <T> ImmutableSet<T> distinct(String key, BiPredicate<Binding, TextScalar> check, Function<String, T> parse) {
        ImmutableSet.Builder<T> set = ImmutableSet.builder();
        referEach(key, check, parse, set::add);
        return set.build();
    }

    /** What was read, for {@link #build}: where it is missing there is nothing to build. */
    static <T> T given(Optional<T> read) {
        return read.orElseThrow(IncompleteValueException::new);
    }

    /** Reads what stands under a key and hands it on. */
    <T> void nested(String key, Function<TextNode, Optional<T>> read, Consumer<? super T> setter) {
        map.find(key).ifPresent(node -> pass(read.apply(node), setter));
    }

    /** Reads every entry of a list and hands them on. */
    <T> void each(String key, Function<TextNode, Optional<T>> read, Consumer<? super T> adder) {
        map.find(key).ifPresent(node -> {
            if (node instanceof TextList list) {
                list.items().forEach(item -> pass(read.apply(item), adder));
            } else {
                refused = true;
            }
        });
    }

    /** Reads every scalar of a list that names something the document defines, and hands them on. */
    <T> void referEach(
            String key, BiPredicate<Binding, TextScalar> check, Function<String, T> parse, Consumer<? super T> adder) {
        Set<String> seen = new HashSet<>();
        each(key, node -> parse(node, check.and((any, id) -> first(seen, id)), parse), adder);
    }

    private boolean first(Set<String> seen, TextScalar id) {
        boolean first = seen.add(id.text());
        if (!first) {
            String found = Fault.quoted(id.text()) + " a second time";
            binding.faults().add(id, "duplicate-id", found, "it once in this list");
        }
        return first;
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
            binding.refuse(map, "inconsistent", e);
            return Optional.empty();
        }
    }

    private <T> Optional<T> parse(TextNode node, BiPredicate<Binding, TextScalar> check, Function<String, T> parse) {
        Optional<T> parsed = node instanceof TextScalar scalar && !binding.isMisshapen(scalar)
                ? check(scalar, check, parse)
                : Optional.empty();
        refused |= parsed.isEmpty();
        return parsed;
    }

    private <T> Optional<T> check(
            TextScalar scalar, BiPredicate<Binding, TextScalar> check, Function<String, T> parse) {
        boolean sound = check.test(binding, scalar);
        Optional<T> parsed = parse(scalar, parse);
        return sound ? parsed : Optional.empty();
    }

    private <T> Optional<T> parse(TextScalar scalar, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(scalar.text()));
        } catch (DateTimeException e) {
            binding.refuse(
                    scalar, "bad-value", new IllegalArgumentException("found x, expected a day of the calendar", e));
        } catch (NumberFormatException e) {
            binding.refuse(scalar, "bad-value", new IllegalArgumentException("found x, expected a number", e));
        } catch (IllegalArgumentException e) {
            binding.refuse(scalar, "bad-value", e);
        }
        return Optional.empty();
    }

    private <T> void pass(Optional<T> value, Consumer<? super T> consumer) {
        value.ifPresentOrElse(consumer, () -> refused = true);
    }
}
