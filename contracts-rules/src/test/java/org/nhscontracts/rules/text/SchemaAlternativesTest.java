package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaAlternativesTest {

    private static final TextSchema CONDITION =
            TextSchema.of(DocumentText.parse("schema.yaml", """
            $ref: '#/$defs/condition'
            $defs:
              condition:
                oneOf:
                  - {type: string, enum: [always, never]}
                  - {type: array, minItems: 1, items: {$ref: '#/$defs/condition'}}
                  - $ref: '#/$defs/misses'
                  - type: object
                    required: [because, allOf]
                    additionalProperties: false
                    properties:
                      because: {type: string}
                      allOf: {type: array, items: {$ref: '#/$defs/condition'}}
                  - type: object
                    required: [because, atLeast, of]
                    additionalProperties: false
                    properties:
                      because: {type: string}
                      atLeast: {type: integer}
                      of: {$ref: '#/$defs/condition'}
              misses:
                type: object
                required: [because, misses]
                additionalProperties: false
                properties:
                  because: {type: string}
                  misses: {type: string}
            """, TextLimits.DEFAULT));

    private static String check(String text) {
        FaultCollector faults = new FaultCollector();
        CONDITION.check(DocumentText.parse("f", text, TextLimits.DEFAULT), faults);
        return String.join("\n", faults.faults().stream().map(Fault::message).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "always",
                "[always, [never]]",
                "{because: x, misses: INT4H}",
                "{because: x, allOf: [{because: y, misses: INT4H}, always]}",
                "{because: x, atLeast: 3, of: never}"
            })
    void acceptsEachAlternative(String text) {
        assertThat(check(text)).isEmpty();
    }

    static Stream<Arguments> faulty() {
        String all =
                "one of always, never, or a list, or a map with 'misses', or a map with 'allOf', or a map with 'atLeast' and 'of'";
        return Stream.of(
                Arguments.of(
                        "alway",
                        "f:1:1: document: found 'alway', expected one of always, never; did you mean 'always'?"),
                Arguments.of("[]", "f:1:1: document: found a list with 0 items, expected at least 1 item"),
                Arguments.of("{misses: X}", "f:1:1: document: found no key 'because', expected a text"),
                Arguments.of(
                        "{because: x, misses: X, alOf: []}",
                        "f:1:25: alOf: found the key 'alOf', expected the keys because, misses"),
                Arguments.of(
                        "{because: x, atLeast: three}",
                        "f:1:1: document: found no key 'of', expected a value\n"
                                + "f:1:23: atLeast: found 'three', expected a whole number, at most 18 digits"),
                Arguments.of(
                        "{because: x, alOf: []}",
                        "f:1:1: document: found a map with because, alOf, expected " + all + "; did you mean 'allOf'?"),
                Arguments.of("{}", "f:1:1: document: found a map without keys, expected " + all),
                Arguments.of(
                        "{because: x, allOf: [], misses: X}",
                        "f:1:1: document: found a map with 'misses', and a map with 'allOf', expected only one of them"),
                Arguments.of(
                        "{because: x, allOf: [{because: y, atLeast: x, of: [maybe]}]}",
                        "f:1:44: allOf[0].atLeast: found 'x', expected a whole number, at most 18 digits\n"
                                + "f:1:52: allOf[0].of[0]: found 'maybe', expected one of always, never"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void reportsTheFaultsOfTheAlternativeThatWasMeant(String text, String message) {
        assertThat(check(text)).isEqualTo(message);
    }

    @Test
    void saysWhichKindsMayStandWhereNoneOfTheRightKindDoes() {
        TextSchema schema = TextSchema.of(Texts.document(
                "oneOf: [{type: string, description: the id of a rule}, {type: object, required: [rule]}]"));
        FaultCollector faults = new FaultCollector();
        schema.check(DocumentText.parse("f", "[]", TextLimits.DEFAULT), faults);

        assertThat(faults.faults())
                .extracting(Fault::message)
                .containsExactly("f:1:1: document: found a list, expected the id of a rule, or a map");
        assertThat(faults.faults()).extracting(Fault::code).containsExactly("wrong-type");
    }
}
