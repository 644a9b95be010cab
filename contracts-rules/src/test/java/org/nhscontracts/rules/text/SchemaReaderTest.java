package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.text.Texts.document;
import static org.nhscontracts.rules.text.Texts.message;
import static org.nhscontracts.rules.text.Texts.refusal;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anyOf",
                "allOf",
                "not",
                "if",
                "format",
                "default",
                "uniqueItems",
                "maxItems",
                "maxProperties",
                "patternProperties",
                "prefixItems",
                "exclusiveMinimum",
                "multipleOf",
                "dependentRequired"
            })
    void refusesKeywordsOutsideTheSubset(String keyword) {
        FaultyTextException refusal = refusal(() -> TextSchema.of(document("items: {" + keyword + ": 1}")));

        assertThat(refusal.faults()).extracting(Fault::code).containsExactly("unsupported-keyword");
        assertThat(refusal)
                .hasMessageStartingWith("suffolk.yaml:1:9: items." + keyword + ": found the keyword '" + keyword
                        + "', expected a keyword of the supported subset");
    }

    static Stream<Arguments> malformed() {
        String differ =
                ", expected branches that differ in being a value, a list or a map, or maps in the keys they require";
        return Stream.of(
                Arguments.of(
                        "type: null2",
                        "1:7: type: found 'null2', expected object, array, string, number, integer or boolean"),
                Arguments.of(
                        "type: [number, boolean]",
                        "1:7: type: found a list, expected a list of single types with 'string' among them"),
                Arguments.of(
                        "type: [string, object]",
                        "1:7: type: found a list, expected a list of single types with 'string' among them"),
                Arguments.of(
                        "requird: [a]",
                        "1:1: requird: found the keyword 'requird', expected a keyword of the supported subset; did you mean 'required'?"),
                Arguments.of("required: a", "1:11: required: found 'a', expected a list with at least one item"),
                Arguments.of("enum: []", "1:7: enum: found a list, expected a list with at least one item"),
                Arguments.of("enum: [[a]]", "1:8: enum[0]: found a list, expected a single value"),
                Arguments.of(
                        "minLength: -1", "1:12: minLength: found '-1', expected a whole number that is not negative"),
                Arguments.of(
                        "minimum: 1e3",
                        "1:10: minimum: found '1e3', expected a decimal number without exponent, at most 30 digits"),
                Arguments.of(
                        "pattern: '['",
                        "1:10: pattern: found '[', expected a regular expression (Unclosed character class)"),
                Arguments.of("items: true", "1:8: items: found 'true', expected a schema, which is a map"),
                Arguments.of("properties: [a]", "1:13: properties: found a list, expected a map of schemas"),
                Arguments.of("[]", "1:1: document: found a list, expected a schema, which is a map"),
                Arguments.of(
                        "items: {$defs: {}}",
                        "1:9: items[\"$defs\"]: found the keyword '$defs', expected a keyword of the supported subset"),
                Arguments.of(
                        "{$ref: '#/$defs/kpl', $defs: {kpi: {}}}",
                        "1:8: [\"$ref\"]: found '#/$defs/kpl', expected a reference such as #/$defs/name to a definition of this schema; did you mean 'kpi'?"),
                Arguments.of(
                        "$ref: https://example.org",
                        "1:7: [\"$ref\"]: found 'https://example.org', expected a reference such as #/$defs/name to a definition of this schema"),
                Arguments.of(
                        "{$defs: {a: {$ref: '#/$defs/b'}, b: {$ref: '#/$defs/a'}}}",
                        "1:1: document: found the definition 'a' that refers to itself without a key or item between, expected references that lead into the document"),
                Arguments.of(
                        "{$defs: {a: {type: object, oneOf: [{$ref: '#/$defs/a'}]}}}",
                        "1:1: document: found the definition 'a' that refers to itself without a key or item between, expected references that lead into the document"),
                Arguments.of(
                        "oneOf: [{type: string}, {type: integer}]",
                        "1:8: oneOf: found two branches for a value that cannot be told apart" + differ),
                Arguments.of(
                        "oneOf: [{type: array}, {type: array}]",
                        "1:8: oneOf: found two branches for a list that cannot be told apart" + differ),
                Arguments.of(
                        "oneOf: [{type: object}, {type: object, required: [a]}]",
                        "1:8: oneOf: found two branches for a map that cannot be told apart" + differ),
                Arguments.of(
                        "oneOf: [{type: object, required: [a, b]}, {type: object, required: [a]}]",
                        "1:8: oneOf: found two branches for a map that cannot be told apart" + differ),
                Arguments.of("oneOf: [{enum: [a]}]", "1:8: oneOf: found a branch without a type" + differ));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesAMalformedSchema(String schema, String message) {
        assertThat(message(() -> TextSchema.of(document(schema)))).isEqualTo("suffolk.yaml:" + message);
    }

    @Test
    void reportsAllFaultsOfASchema() {
        assertThat(refusal(() -> TextSchema.of(document("format: x", "minItems: y", "$ref: z")))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("unsupported-keyword", "bad-schema", "bad-schema");
    }

    @Test
    void allowsASchemaToContainItselfInTheDocument() {
        TextSchema tree = TextSchema.of(document(
                "{$ref: '#/$defs/tree', $defs: {tree: {type: object, properties: {left: {$ref: '#/$defs/tree'}}}}}"));
        FaultCollector faults = new FaultCollector();
        tree.check(document("{left: {left: {left: x}}}"), faults);

        assertThat(faults.faults()).extracting(Fault::path).containsExactly("left.left.left");
    }
}
