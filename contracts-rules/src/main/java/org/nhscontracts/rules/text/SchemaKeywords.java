package org.nhscontracts.rules.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The keywords of one schema object, each read as what it must be; anything else is a fault. */
final class SchemaKeywords {

    private static final ImmutableSet<String> KNOWN = ImmutableSet.of(
            "$schema",
            "$id",
            "title",
            "description",
            "examples",
            "$comment",
            "$ref",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "propertyNames",
            "minProperties",
            "items",
            "minItems",
            "enum",
            "const",
            "pattern",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "oneOf");

    private final TextMap schema;
    private static final ImmutableSet<String> SINGLE = ImmutableSet.of("string", "number", "integer", "boolean");

    private final FaultCollector faults;

    SchemaKeywords(TextMap schema, FaultCollector faults) {
        this.schema = schema;
        this.faults = faults;
    }

    /** Refuses keywords outside the subset, apart from some that this place allows. */
    void refuseOthers(ImmutableSet<String> alsoAllowed) {
        schema.entries().forEach((key, value) -> {
            if (!KNOWN.contains(key) && !alsoAllowed.contains(key)) {
                String found = "the keyword " + Words.quoted(key);
                String expected = "a keyword of the supported subset" + Words.suggestion(key, KNOWN);
                faults.add(new Fault("unsupported-keyword", schema.locationOfKey(key), value.path(), found, expected));
            }
        });
    }

    Optional<TextNode> node(String keyword) {
        return schema.find(keyword);
    }

    Optional<TextScalar> scalar(String keyword) {
        return node(keyword).flatMap(it -> asScalar(it, "a single value"));
    }

    Optional<String> text(String keyword) {
        return scalar(keyword).map(TextScalar::text);
    }

    /** One type; several that are all of single values and include a text mean any single value, as a text does. */
    Optional<SchemaType> type() {
        return node("type").flatMap(node -> node instanceof TextList list ? anySingleValue(list) : oneType());
    }

    private Optional<SchemaType> anySingleValue(TextList list) {
        ImmutableSet<String> words = list.items().stream()
                .map(item -> item instanceof TextScalar scalar ? scalar.text() : "")
                .collect(ImmutableSet.toImmutableSet());
        boolean single = words.contains("string") && SINGLE.containsAll(words);
        return single ? Optional.of(SchemaType.STRING) : bad(list, "a list of single types with 'string' among them");
    }

    private Optional<SchemaType> oneType() {
        return scalar("type").flatMap(word -> {
            Optional<SchemaType> type = SchemaType.of(word.text());
            return type.isPresent() ? type : bad(word, "object, array, string, number, integer or boolean");
        });
    }

    Optional<Long> count(String keyword) {
        return scalar(keyword)
                .flatMap(it -> NumberText.isWhole(it) && !it.text().startsWith("-")
                        ? Optional.of(Long.valueOf(it.text()))
                        : bad(it, "a whole number that is not negative"));
    }

    Optional<BigDecimal> decimal(String keyword) {
        return scalar(keyword).flatMap(it -> {
            Optional<BigDecimal> decimal = NumberText.decimal(it);
            return decimal.isPresent() ? decimal : bad(it, NumberText.DECIMAL);
        });
    }

    Optional<Pattern> pattern() {
        return scalar("pattern").flatMap(this::compile);
    }

    private Optional<Pattern> compile(TextScalar scalar) {
        try {
            return Optional.of(Pattern.compile(scalar.text()));
        } catch (PatternSyntaxException e) {
            return bad(scalar, "a regular expression (" + e.getDescription() + ")");
        }
    }

    /** The values of {@code enum} or of {@code required}. */
    ImmutableList<TextScalar> scalars(String keyword) {
        return nodes(keyword).stream()
                .flatMap(it -> asScalar(it, "a single value").stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** A list with at least one item; empty when the keyword is absent or at fault. */
    ImmutableList<TextNode> nodes(String keyword) {
        return node(keyword)
                .flatMap(it -> it instanceof TextList list && !list.items().isEmpty()
                        ? Optional.of(list.items())
                        : bad(it, "a list with at least one item"))
                .orElse(ImmutableList.of());
    }

    ImmutableMap<String, TextNode> map(String keyword) {
        return node(keyword)
                .flatMap(it -> it instanceof TextMap map ? Optional.of(map.entries()) : bad(it, "a map of schemas"))
                .orElse(ImmutableMap.of());
    }

    private Optional<TextScalar> asScalar(TextNode node, String expected) {
        return node instanceof TextScalar scalar ? Optional.of(scalar) : bad(node, expected);
    }

    private <T> Optional<T> bad(TextNode node, String expected) {
        faults.add(node, "bad-schema", Words.kind(node), expected);
        return Optional.empty();
    }
}
