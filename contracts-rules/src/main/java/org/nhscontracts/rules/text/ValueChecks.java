package org.nhscontracts.rules.text;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The keywords that look at a single value. Lists and maps pass them, as in JSON Schema. */
final class ValueChecks {

    private static final String BAD_VALUE = "bad-value";

    private ValueChecks() {}

    static SchemaCheck type(SchemaType type) {
        return (node, faults) -> {
            if (type.admits(node)) {
                return true;
            }
            faults.add(node, "wrong-type", found(node, type), type.description());
            return false;
        };
    }

    /** A number in quotes looks right; so the message names the quotes. */
    private static String found(TextNode node, SchemaType type) {
        boolean inQuotes =
                node instanceof TextScalar scalar && scalar.quoted() && type.kind() == SchemaType.Kind.SCALAR;
        return Words.kind(node) + (inQuotes ? " in quotes" : "");
    }

    /** {@code enum} and {@code const}. */
    static SchemaCheck oneOf(ImmutableList<TextScalar> allowed) {
        ImmutableList<String> words = allowed.stream().map(TextScalar::text).collect(ImmutableList.toImmutableList());
        return (node, faults) -> {
            if (allowed.stream().anyMatch(it -> equal(it, node))) {
                return true;
            }
            String word = node instanceof TextScalar scalar ? scalar.text() : "";
            faults.add(() -> Fault.at(node, BAD_VALUE, Words.kind(node), Fault.oneOf(word, words)));
            return false;
        };
    }

    /** A word equals the same text however written; a number equals the same number, also written 5.0 for 5. */
    private static boolean equal(TextScalar allowed, TextNode node) {
        if (!(node instanceof TextScalar scalar)) {
            return false;
        }
        if (NumberText.isDecimal(allowed)) {
            return NumberText.isDecimal(scalar)
                    && new BigDecimal(allowed.text()).compareTo(new BigDecimal(scalar.text())) == 0;
        }
        boolean needsBoolean = SchemaType.isBoolean(allowed);
        return allowed.text().equals(scalar.text()) && (!needsBoolean || SchemaType.isBoolean(scalar));
    }

    static SchemaCheck pattern(Pattern pattern, Optional<String> description) {
        String expected = description.orElse("a text that matches " + pattern.pattern());
        return text(text -> SafePattern.finds(pattern, text), expected);
    }

    static SchemaCheck minLength(long least) {
        return text(text -> length(text) >= least, "at least " + Words.count(least, "character", "characters"));
    }

    static SchemaCheck maxLength(long most) {
        return text(text -> length(text) <= most, "at most " + Words.count(most, "character", "characters"));
    }

    static SchemaCheck minimum(BigDecimal least) {
        return number(number -> number.compareTo(least) >= 0, "at least " + least.toPlainString());
    }

    static SchemaCheck maximum(BigDecimal most) {
        return number(number -> number.compareTo(most) <= 0, "at most " + most.toPlainString());
    }

    private static SchemaCheck text(Predicate<String> good, String expected) {
        return (node, faults) -> {
            if (!(node instanceof TextScalar scalar) || good.test(scalar.text())) {
                return true;
            }
            faults.add(node, BAD_VALUE, Words.quoted(scalar.text()), expected);
            return false;
        };
    }

    private static SchemaCheck number(Predicate<BigDecimal> good, String expected) {
        return (node, faults) -> {
            if (NumberText.decimal(node).map(good::test).orElse(true)) {
                return true;
            }
            faults.add(node, BAD_VALUE, Words.kind(node), expected);
            return false;
        };
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
