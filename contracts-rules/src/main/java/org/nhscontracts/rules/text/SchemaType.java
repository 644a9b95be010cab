package org.nhscontracts.rules.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/** The types of JSON Schema as they apply to a located tree. */
enum SchemaType {
    OBJECT("object", Kind.MAP, "a map"),
    ARRAY("array", Kind.LIST, "a list"),
    STRING("string", Kind.SCALAR, "a text"),
    NUMBER("number", Kind.SCALAR, NumberText.DECIMAL),
    INTEGER("integer", Kind.SCALAR, NumberText.WHOLE),
    BOOLEAN("boolean", Kind.SCALAR, "true or false");

    private static final ImmutableMap<String, SchemaType> BY_WORD =
            Maps.uniqueIndex(Arrays.asList(values()), SchemaType::word);

    /** What a node is, whatever it says. */
    enum Kind {
        SCALAR,
        LIST,
        MAP;

        static Kind of(TextNode node) {
            if (node instanceof TextMap) {
                return MAP;
            }
            return node instanceof TextList ? LIST : SCALAR;
        }
    }

    private final String word;
    private final Kind kind;
    private final String description;

    SchemaType(String word, Kind kind, String description) {
        this.word = word;
        this.kind = kind;
        this.description = description;
    }

    static Optional<SchemaType> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    String word() {
        return word;
    }

    Kind kind() {
        return kind;
    }

    String description() {
        return description;
    }

    boolean admits(TextNode node) {
        return node instanceof TextScalar scalar ? admitsScalar(scalar) : kind == Kind.of(node);
    }

    private boolean admitsScalar(TextScalar scalar) {
        return switch (this) {
            case OBJECT, ARRAY -> false;
            case STRING -> true;
            case NUMBER -> NumberText.isDecimal(scalar);
            case INTEGER -> NumberText.isWhole(scalar);
            case BOOLEAN -> isBoolean(scalar);
        };
    }

    static boolean isBoolean(TextScalar scalar) {
        return !scalar.quoted()
                && (scalar.text().equals("true") || scalar.text().equals("false"));
    }
}
